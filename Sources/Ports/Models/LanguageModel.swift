/// A language model that a person let us use: it reads prose, proposes and words; it never decides and never computes.
public protocol LanguageModel {
    /// Who it is, such as `openai qwen3-8b`.
    var name: String { get }
    /// Its answer to a conversation; pieces are handed over as they come in. A `PortFailure` says why there is none.
    func answer(_ prompt: ModelPrompt, hear: (String) -> Void) throws -> ModelAnswer
}

/// A conversation with a model up to its next turn.
public struct ModelPrompt: Sendable, Hashable {
    public struct Turn: Sendable, Hashable {
        public enum Role: String, Sendable, Hashable { case user, assistant }
        public var role: Role
        public var text: String

        public init(_ role: Role, _ text: String) {
            self.role = role
            self.text = text
        }
    }

    public var system: String
    public var turns: [Turn]

    public init(system: String, turns: [Turn]) {
        self.system = system
        self.turns = turns
    }

    public mutating func say(_ role: Turn.Role, _ text: String) { turns.append(Turn(role, text)) }
}

/// What a model said, and what it cost in tokens.
public struct ModelAnswer: Sendable, Hashable {
    public var text: String
    public var tokensIn: Int
    public var tokensOut: Int
    /// Whether it was cut off by the limit of tokens.
    public var isCut: Bool

    public init(_ text: String, tokensIn: Int = 0, tokensOut: Int = 0, isCut: Bool = false) {
        self.text = text
        self.tokensIn = tokensIn
        self.tokensOut = tokensOut
        self.isCut = isCut
    }
}

/// A model as a project's settings name it; its key is named there and never written down.
public struct ModelDeclaration: Sendable, Hashable {
    public enum Provider: String, Sendable, Hashable, CaseIterable { case anthropic, openai }

    public var provider: Provider
    public var model: String
    /// Where it answers: the address before `/messages` or `/chat/completions`.
    public var url: String
    /// The environment variable that holds the key; nil where none is needed.
    public var keyVariable: String?
    public var tokensMax = 4096
    public var milliseconds = 120_000
    /// What a million tokens cost in US dollars; nil where nobody said.
    public var priceIn: Double?
    public var priceOut: Double?

    public init(_ provider: Provider, model: String, url: String, keyVariable: String? = nil) {
        self.provider = provider
        self.model = model
        self.url = url
        self.keyVariable = keyVariable
    }
}
