import DesignModel

/// What a careful reader takes from a brief, as `labels.json` records it (see `Examples/VOCABULARY.md`).
public struct ExpectedReading: Sendable, Codable {
    /// True for a brief whose errors nobody reads, so that its figures stay those of a first contact.
    public var heldOut: Bool?
    /// Which time briefs were written for a first contact; nothing for the first.
    public var round: Int?
    public var facts: [LabelledFact]
    public var derived: [DerivedFact]
    public var distractors: [Distractor]
    public var contradictions: [LabelledContradiction]
    public var operations: [LabelledOperation]
    /// Names with `a|b` for equally good ones.
    public var entities: [String]
    public var entitiesOptional: [String]
    public var acceptableStyles: [String]
    public var unacceptableStyles: [String]
    public var acceptablePrimaryStores: [String]
    public var unacceptablePrimaryStores: [String]
    public var mustHave: [Duty]
    public var traps: [Trap]
    public var shouldAsk: [WorthAsking]
    public var mustNotAsk: [String]

    /// ExpectedReading with nothing but facts and operations, for tests.
    public init(facts: [LabelledFact], operations: [LabelledOperation] = []) {
        self.facts = facts
        self.operations = operations
        (derived, distractors, contradictions) = ([], [], [])
        (entities, entitiesOptional) = ([], [])
        (acceptableStyles, unacceptableStyles) = ([], [])
        (acceptablePrimaryStores, unacceptablePrimaryStores) = ([], [])
        (mustHave, traps, shouldAsk, mustNotAsk) = ([], [], [], [])
    }
}

/// One fact that the brief states.
public struct LabelledFact: Sendable, Codable {
    public var key: FactKey
    public var value: FactValue
    public var unit: Unit?
    public var quote: String
    public var accept: [FactValue]?
    public var bound: Bound?
    public var when: When?
    public var strength: Strength?
    public var conflict: String?
    public var optional: Bool?
    /// The accompanying file the fact stands in, when it is not in the brief.
    public var source: String?

    public init(_ key: FactKey, _ value: FactValue, _ unit: Unit? = nil, quote: String) {
        self.key = key
        self.value = value
        self.unit = unit
        self.quote = quote
    }
}

/// A value that follows from the facts by arithmetic; finding it neither helps nor hurts.
public struct DerivedFact: Sendable, Codable {
    public var key: FactKey
    public var value: FactValue
    public var unit: Unit?
    public var formula: String
}

/// A passage that looks like a fact and is none.
public struct Distractor: Sendable, Codable {
    public var quote: String
    public var why: String

    public init(quote: String, why: String) {
        self.quote = quote
        self.why = why
    }
}

/// Statements that cannot all hold.
public struct LabelledContradiction: Sendable, Codable {
    public var id: String
    public var topic: FactKey
    public var quotes: [String]
    /// `ask`, or `report` where one side wins.
    public var expect: String
}

/// Something somebody does with the system; verb, entity and kind may list alternatives with `|`.
public struct LabelledOperation: Sendable, Codable {
    public var actor: String
    public var verb: String
    public var entity: String
    public var kind: String
    public var optional: Bool?

    public init(actor: String, verb: String, entity: String, kind: String, optional: Bool? = nil) {
        self.actor = actor
        self.verb = verb
        self.entity = entity
        self.kind = kind
        self.optional = optional
    }
}

/// A statement that a sound design makes true.
public struct Duty: Sendable, Codable {
    public var id: String
    public var section: String
    public var text: String
}

/// A tempting mistake and what shows that it was made.
public struct Trap: Sendable, Codable {
    public var id: String
    public var text: String
    public var failsIf: String
}

/// A question whose answer changes the design.
public struct WorthAsking: Sendable, Codable {
    public var topic: String
    public var why: String
    /// Each entry must occur in the question; `a|b` are alternatives.
    public var words: [String]?
}
