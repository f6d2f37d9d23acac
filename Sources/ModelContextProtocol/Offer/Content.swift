/// A piece of what a tool or a prompt answers.
public enum Content: Sendable, Hashable {
    case text(String)
    /// Base64 data with its media type.
    case image(data: String, type: String)
    case audio(data: String, type: String)
    case resource(ResourceContent)
    case link(ResourceLink)

    /// In the words of a revision; what it has no word for is said as text.
    func json(_ revision: Revision) -> JSON {
        switch self {
        case .text(let text): ["type": "text", "text": .string(text)]
        case .image(let data, let type): ["type": "image", "data": .string(data), "mimeType": .string(type)]
        case .audio(let data, let type):
            revision.hasAudio
                ? ["type": "audio", "data": .string(data), "mimeType": .string(type)]
                : ["type": "text", "text": .string("(audio, \(type))")]
        case .resource(let content): ["type": "resource", "resource": content.json]
        case .link(let link): revision.hasResourceLinks ? link.json : link.asText
        }
    }
}

/// A resource that a reader may fetch if it wants to know more.
public struct ResourceLink: Sendable, Hashable {
    public var uri: String
    public var name: String
    public var description: String?
    public var mediaType: String?

    public init(_ uri: String, name: String, description: String? = nil, mediaType: String? = nil) {
        self.uri = uri
        self.name = name
        self.description = description
        self.mediaType = mediaType
    }

    var json: JSON {
        .present([
            "type": "resource_link", "uri": .string(uri), "name": .string(name),
            "description": description.map(JSON.string), "mimeType": mediaType.map(JSON.string),
        ])
    }

    var asText: JSON { ["type": "text", "text": .string(name + ": " + uri)] }
}

/// What a resource holds: text, or bytes in Base64.
public struct ResourceContent: Sendable, Hashable {
    public enum Body: Sendable, Hashable {
        case text(String)
        case blob(String)
    }

    public var uri: String
    public var mediaType: String?
    public var body: Body

    public init(_ uri: String, text: String, mediaType: String? = nil) {
        self.uri = uri
        self.mediaType = mediaType
        body = .text(text)
    }

    public init(_ uri: String, bytes: [UInt8], mediaType: String? = nil) {
        self.uri = uri
        self.mediaType = mediaType
        body = .blob(Base64.encode(bytes))
    }

    var json: JSON {
        var text: JSON?
        var blob: JSON?
        switch body {
        case .text(let words): text = .string(words)
        case .blob(let data): blob = .string(data)
        }
        return .present(["uri": .string(uri), "mimeType": mediaType.map(JSON.string), "text": text, "blob": blob])
    }
}
