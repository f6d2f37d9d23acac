import Diagnostics

/// A brief as it was read: what it states, and honestly what was not understood.
public struct Brief: Sendable, Hashable, Codable {
    public var file: String
    public var title: String?
    /// FNV-1a 64 of the text, hexadecimal: a name for the text, not a security measure.
    public var digest: String
    /// The words that were read, for recognising capabilities by their phrases.
    public var text: String = ""
    public var facts: [Fact]
    public var operations: [StatedOperation]
    public var entities: [StatedEntity]
    public var contradictions: [Contradiction]
    /// Sentences that hold a number or a modal and yielded nothing.
    public var unread: [UnreadPassage]
    /// Questions the author names as open ("I forgot to ask how much data may be lost").
    public var openPoints: [OpenPoint]
    public var diagnostics: [Diagnostic]

    public init(
        file: String, title: String? = nil, digest: String = "", facts: [Fact] = [], operations: [StatedOperation] = [],
        entities: [StatedEntity] = [], contradictions: [Contradiction] = [], unread: [UnreadPassage] = [],
        openPoints: [OpenPoint] = [], diagnostics: [Diagnostic] = []
    ) {
        self.file = file
        self.title = title
        self.digest = digest
        self.facts = facts
        self.operations = operations
        self.entities = entities
        self.contradictions = contradictions
        self.unread = unread
        self.openPoints = openPoints
        self.diagnostics = diagnostics
    }
}

/// Two statements of the brief that cannot both hold; asked, never resolved in silence.
public struct Contradiction: Sendable, Hashable, Codable {
    public var id: String
    public var topic: FactKey
    public var quotes: [String]
    public var spans: [SourceSpan]

    public init(id: String, topic: FactKey, quotes: [String], spans: [SourceSpan]) {
        self.id = id
        self.topic = topic
        self.quotes = quotes
        self.spans = spans
    }
}

/// A sentence with a number or a modal in it that no rule understood.
public struct UnreadPassage: Sendable, Hashable, Codable {
    public var text: String
    public var span: SourceSpan
    /// The numbers and modals in it, as written.
    public var tokens: [String]

    public init(text: String, span: SourceSpan, tokens: [String]) {
        self.text = text
        self.span = span
        self.tokens = tokens
    }
}

/// Something the author says is still open, with the topic it concerns where that is recognised.
public struct OpenPoint: Sendable, Hashable, Codable {
    public var topic: FactKey?
    public var quote: String
    public var span: SourceSpan

    public init(topic: FactKey?, quote: String, span: SourceSpan) {
        self.topic = topic
        self.quote = quote
        self.span = span
    }
}
