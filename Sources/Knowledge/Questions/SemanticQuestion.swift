import DesignModel

/// A rule of the domain that a recognised capability leaves open, with what each answer changes in the design.
public struct SemanticQuestion: Sendable {
    /// `semantics.` goes before it in topics and rules.
    public let slug: String
    public let text: String
    public let why: String
    public let options: [SemanticOption]

    public init(_ slug: String, _ text: String, why: String, _ options: [SemanticOption]) {
        self.slug = slug
        self.text = text
        self.why = why
        self.options = options
    }

    public var topic: FactKey { FactKey(rawValue: "semantics." + slug) }

    /// The answer taken until somebody gives one: the first.
    public var assumed: SemanticOption? { options.first }
}

/// A plausible answer to a rule left open.
public struct SemanticOption: Sendable {
    /// In snake case; stands in requirements as the value of the rule.
    public let id: String
    public let answer: String
    /// The element of the design that comes, goes or changes.
    public let change: String
    public let probability: Double
    /// What the change weighs: a column or a step is a tenth of a component.
    public let weight: Double

    public init(_ id: String, _ answer: String, _ change: String, probability: Double = 0.5, weight: Double = 0.5) {
        self.id = id
        self.answer = answer
        self.change = change
        self.probability = probability
        self.weight = weight
    }
}

/// The questions of meaning that a set of requirements raises, in a fixed order.
public enum SemanticQuestions {
    /// `text` is the brief, where the caller has looked for words in it before.
    public static func raised(by needs: Requirements, text: TextSigns? = nil) -> [SemanticQuestion] {
        let scene = Scene(needs, text ?? TextSigns(needs.briefText.lowercased()))
        let old = money(scene) + time(scene) + exchange(scene) + duty(scene) + audience(scene)
        let found = old + reservation(scene) + continuity(scene) + rights(scene)
        var seen: Set<String> = []
        return found.filter { seen.insert($0.slug).inserted }
    }
}
