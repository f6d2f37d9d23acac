/// Something a model can do through us: a name to pick it by, what it takes, what it answers, and the doing.
public struct Tool: Sendable {
    public var name: String
    public var title: String
    public var description: String
    public var input: JSONSchema
    public var output: JSONSchema?
    public var hints: ToolHints
    public var run: @Sendable (JSON, CallContext) async throws -> ToolResult

    public init(
        _ name: String, title: String, description: String, input: JSONSchema = .none, output: JSONSchema? = nil,
        hints: ToolHints = ToolHints(), run: @escaping @Sendable (JSON, CallContext) async throws -> ToolResult
    ) {
        self.name = name
        self.title = title
        self.description = description
        self.input = input
        self.output = output
        self.hints = hints
        self.run = run
    }

    func json(_ revision: Revision) -> JSON {
        .present([
            "name": .string(name), "title": revision.hasTitles ? .string(title) : nil,
            "description": .string(description), "inputSchema": input.json,
            "outputSchema": revision.hasStructuredContent ? output?.json : nil,
            "annotations": revision.hasAnnotations ? hints.json(title) : nil,
        ])
    }
}

extension JSONSchema {
    /// For tools that take nothing.
    public static let none = JSONSchema(["type": "object", "additionalProperties": false])
}

/// What a host may expect of a tool before it calls it.
public struct ToolHints: Sendable, Hashable {
    public var isReadOnly: Bool
    public var isDestructive: Bool
    public var isIdempotent: Bool
    public var reachesOut: Bool

    public init(
        isReadOnly: Bool = true, isDestructive: Bool = false, isIdempotent: Bool = true, reachesOut: Bool = false
    ) {
        self.isReadOnly = isReadOnly
        self.isDestructive = isDestructive
        self.isIdempotent = isIdempotent
        self.reachesOut = reachesOut
    }

    func json(_ title: String) -> JSON {
        [
            "title": .string(title), "readOnlyHint": .bool(isReadOnly), "destructiveHint": .bool(isDestructive),
            "idempotentHint": .bool(isIdempotent), "openWorldHint": .bool(reachesOut),
        ]
    }
}

/// What a tool answers: words for the model, the same as data, and whether it failed.
public struct ToolResult: Sendable {
    public var content: [Content]
    public var structured: JSON?
    public var isError: Bool

    public init(_ content: [Content], structured: JSON? = nil, isError: Bool = false) {
        self.content = content
        self.structured = structured
        self.isError = isError
    }

    public init(_ text: String, structured: JSON? = nil) { self.init([.text(text)], structured: structured) }

    /// The data, and its JSON as text for those who read text only.
    public init(structured: JSON, and more: [Content] = []) {
        self.init([.text(structured.description)] + more, structured: structured)
    }

    /// A failure that the model can act on.
    public static func failure(_ text: String) -> ToolResult { ToolResult([.text(text)], isError: true) }

    func json(_ revision: Revision) -> JSON {
        let isSayable = revision.hasStructuredContent && (revision.isModern || structured?.members != nil)
        return .present([
            "content": .array(content.map { $0.json(revision) }), "structuredContent": isSayable ? structured : nil,
            "isError": .bool(isError),
        ])
    }
}

/// Thrown by a tool whose caller can do better: becomes an error result, not an error of the protocol.
public struct ToolFailure: Error, Hashable {
    public var text: String
    public init(_ text: String) { self.text = text }
}
