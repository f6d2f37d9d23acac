import DesignModel

/// A figure or name that a brief may leave out, with plausible answers and the words to ask for it.
///
/// `[name]`, `[actors]` and `[entity]` stand for the brief's own nouns.
public struct FactQuestion: Sendable {
    public let key: FactKey
    public let text: String
    public let why: String
    public let answers: [PlausibleAnswer]

    public init(_ key: FactKey, _ text: String, why: String, _ answers: [PlausibleAnswer]) {
        self.key = key
        self.text = text
        self.why = why
        self.answers = answers
    }
}

/// An answer with how likely it is before anybody was asked.
public struct PlausibleAnswer: Sendable {
    public let answer: String
    public let value: FactValue
    public let unit: Unit?
    public let probability: Double

    public init(_ answer: String, _ value: FactValue, _ unit: Unit? = nil, _ probability: Double) {
        self.answer = answer
        self.value = value
        self.unit = unit
        self.probability = probability
    }
}
