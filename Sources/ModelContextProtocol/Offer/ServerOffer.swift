/// Who a program is, to the other side.
public struct Implementation: Sendable, Hashable {
    public var name: String
    public var title: String?
    public var version: String

    public init(_ name: String, title: String? = nil, version: String) {
        self.name = name
        self.title = title
        self.version = version
    }

    func json(_ revision: Revision) -> JSON {
        .present([
            "name": .string(name), "title": revision.hasTitles ? title.map(JSON.string) : nil,
            "version": .string(version),
        ])
    }
}

/// Everything a server offers, under one set of handlers for all revisions.
public struct ServerOffer: Sendable {
    public var implementation: Implementation
    /// What a model should know before it uses the tools; hosts cut at two kilobytes.
    public var instructions: String
    public var tools: [Tool]
    public var shelf: any ResourceShelf
    public var prompts: [Prompt]
    public var limits = Limits()

    public init(
        _ implementation: Implementation, instructions: String = "", tools: [Tool] = [],
        shelf: any ResourceShelf = EmptyShelf(), prompts: [Prompt] = []
    ) {
        self.implementation = implementation
        self.instructions = instructions
        self.tools = tools
        self.shelf = shelf
        self.prompts = prompts
    }

    /// How much of anything a peer may have of us.
    public struct Limits: Sendable, Hashable {
        public var messageBytesMax = 16 << 20
        public var callsInFlightMax = 2048
        public var subscriptionsMax = 1024
        public var pageSize = 50
        /// How long an answer to a question of ours may be under way in another process's hands.
        public var stateSecondsMax = 3600

        public init() {}
    }

    func capabilities(_ revision: Revision) -> JSON {
        .present([
            "tools": ["listChanged": true], "resources": ["listChanged": true, "subscribe": true],
            "prompts": ["listChanged": true], "logging": [:],
            "completions": revision >= .march2025 ? [:] : nil,
        ])
    }
}
