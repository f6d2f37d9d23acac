/// Something to read under an address.
public struct Resource: Sendable, Hashable {
    public var uri: String
    public var name: String
    public var title: String?
    public var description: String?
    public var mediaType: String?
    public var size: Int?

    public init(
        _ uri: String, name: String, title: String? = nil, description: String? = nil, mediaType: String? = nil,
        size: Int? = nil
    ) {
        self.uri = uri
        self.name = name
        self.title = title
        self.description = description
        self.mediaType = mediaType
        self.size = size
    }

    func json(_ revision: Revision) -> JSON {
        .present([
            "uri": .string(uri), "name": .string(name), "title": revision.hasTitles ? title.map(JSON.string) : nil,
            "description": description.map(JSON.string), "mimeType": mediaType.map(JSON.string),
            "size": size.map(JSON.integer),
        ])
    }
}

/// A family of addresses with one part left open: `architect://decision/{topic}`.
public struct ResourceTemplate: Sendable, Hashable {
    public var pattern: String
    public var name: String
    public var title: String?
    public var description: String?
    public var mediaType: String?

    public init(
        _ pattern: String, name: String, title: String? = nil, description: String? = nil, mediaType: String? = nil
    ) {
        self.pattern = pattern
        self.name = name
        self.title = title
        self.description = description
        self.mediaType = mediaType
    }

    func json(_ revision: Revision) -> JSON {
        .present([
            "uriTemplate": .string(pattern), "name": .string(name),
            "title": revision.hasTitles ? title.map(JSON.string) : nil,
            "description": description.map(JSON.string), "mimeType": mediaType.map(JSON.string),
        ])
    }

    /// The open part of an address that fits the pattern; nil where it does not fit.
    public func variable(in uri: String) -> String? {
        guard let open = pattern.firstIndex(of: "{"), let close = pattern.lastIndex(of: "}") else { return nil }
        let (head, tail) = (pattern[..<open], pattern[pattern.index(after: close)...])
        guard uri.hasPrefix(head), uri.hasSuffix(tail), uri.count > head.count + tail.count else { return nil }
        return String(uri.dropFirst(head.count).dropLast(tail.count))
    }
}

/// What there is to read; asked anew for each request, since files come and go.
public protocol ResourceShelf: Sendable {
    func resources() async -> [Resource]
    func templates() async -> [ResourceTemplate]
    /// Nil where nothing stands under the address.
    func read(_ uri: String, _ context: CallContext) async throws -> [ResourceContent]?
    /// Values for the open part of a template that begin as given.
    func completions(_ template: ResourceTemplate, beginning: String) async -> [String]
}

/// Nothing to read.
public struct EmptyShelf: ResourceShelf {
    public init() {}
    public func resources() async -> [Resource] { [] }
    public func templates() async -> [ResourceTemplate] { [] }
    public func read(_ uri: String, _ context: CallContext) async throws -> [ResourceContent]? { nil }
    public func completions(_ template: ResourceTemplate, beginning: String) async -> [String] { [] }
}
