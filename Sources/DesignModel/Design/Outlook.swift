/// Something that may go wrong, with what is done about it.
public struct Risk: Sendable, Hashable, Codable {
    public enum Level: String, Sendable, Hashable, Codable, CaseIterable { case low, medium, high }
    public var id: String
    public var title: Prose
    public var likelihood: Level = .medium
    public var impact: Level = .medium
    public var mitigation: Prose = ""
    public var owner: String = ""
    /// What to watch.
    public var trigger: Prose?

    public init(id: String, title: Prose) {
        self.id = id
        self.title = title
    }
}

/// A piece of work with the test that says it is done.
public struct NextStep: Sendable, Hashable, Codable {
    public var id: String
    public var title: Prose
    public var accepted: Prose = ""

    public init(id: String, title: Prose) {
        self.id = id
        self.title = title
    }
}
