/// A question worth asking: plausible answers lead to different designs.
public struct Question: Sendable, Hashable, Codable {
    /// A fact key, its beginning, or `semantics.<slug>`.
    public var topic: FactKey
    public var text: String
    /// Why it is asked, in one sentence that names the brief's own things.
    public var why: String = ""
    public var options: [AnswerOption] = []
    /// Probability-weighted distance between the designs its answers lead to; 0 changes nothing.
    public var value: Double = 0
    /// Quotes of the places that contradict each other, where that is the reason.
    public var quotes: [String] = []

    public init(topic: FactKey, text: String) {
        self.topic = topic
        self.text = text
    }
}

/// A plausible answer and what it would do to the design.
public struct AnswerOption: Sendable, Hashable, Codable {
    public var answer: String
    /// The fact it stands for; nil where the answer changes the rules and not a figure.
    public var value: FactValue?
    public var unit: Unit?
    public var recommended = false
    /// What changes in the design: "adds a standby, +EUR 60 a month".
    public var effect: String = ""

    public init(answer: String, value: FactValue? = nil, unit: Unit? = nil) {
        self.answer = answer
        self.value = value
        self.unit = unit
    }
}

/// A value taken because nobody stated one; always listed, never hidden.
public struct Assumption: Sendable, Hashable, Codable {
    public var key: FactKey
    public var value: FactValue
    public var unit: Unit?
    public var why: Prose
    /// The decisions that rest on it.
    public var affects: [String] = []

    public init(key: FactKey, value: FactValue, unit: Unit? = nil, why: Prose) {
        self.key = key
        self.value = value
        self.unit = unit
        self.why = why
    }
}

/// What a person answered, kept in `.architect/answers.yaml`.
public struct Answer: Sendable, Hashable, Codable {
    public var topic: FactKey
    public var value: FactValue
    public var unit: Unit?

    public init(topic: FactKey, value: FactValue, unit: Unit? = nil) {
        self.topic = topic
        self.value = value
        self.unit = unit
    }
}
