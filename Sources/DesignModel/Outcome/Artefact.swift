/// A file made from the Design, still in memory.
public struct Artefact: Sendable, Hashable, Codable {
    /// Relative to the design folder, with `/`: `api/openapi.yaml`.
    public var path: String
    public var text: String
    /// IANA media type.
    public var mediaType: String

    public init(path: String, text: String, mediaType: String) {
        self.path = path
        self.text = text
        self.mediaType = mediaType
    }
}
