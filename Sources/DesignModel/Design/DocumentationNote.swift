/// What the documentation of a chosen technology was found to be, where it was looked up, and when.
public struct DocumentationNote: Sendable, Hashable, Codable {
    /// The product's title.
    public var technology: String
    /// What was asked about it.
    public var topic: String
    /// The library by the source's name for it; nil where nothing could be checked.
    public var library: String?
    public var versions: [String] = []
    /// The page that was cited.
    public var page: String?
    /// The server that was asked.
    public var source: String
    /// The day, as `2026-11-25`.
    public var on: String
    /// Why it is unchecked.
    public var remark = ""

    public init(_ technology: String, topic: String, source: String, on day: String) {
        self.technology = technology
        self.topic = topic
        self.source = source
        on = day
    }

    public var isChecked: Bool { library != nil }
}
