import DesignModel

extension KnowledgeBook {
    /// Figures and names that are asked for, and the rules that a brief with every capability would leave open.
    static let questionEntries: [KnowledgeEntry] =
        (figures.map(entry) + SemanticQuestions.raised(by: everything).map(entry)).sorted { $0.id < $1.id }

    private static let figures: [FactQuestion] = [
        FactQuestions.availability, FactQuestions.loss, FactQuestions.repair, FactQuestions.oncall,
        FactQuestions.teamSize, FactQuestions.growth, FactQuestions.budget, FactQuestions.signIn,
        FactQuestions.hosting,
    ]

    private static let everything: Requirements = {
        var needs = Requirements(name: "the system")
        needs.patterns = PatternID.allCases.map(\.rawValue)
        return needs
    }()

    private static func entry(_ question: FactQuestion) -> KnowledgeEntry {
        var entry = KnowledgeEntry(question.key.rawValue, .question, question.text, group: "figure")
        entry.add("why", question.why)
        entry.add("answers", question.answers.map(\.answer))
        return entry
    }

    private static func entry(_ question: SemanticQuestion) -> KnowledgeEntry {
        var entry = KnowledgeEntry(question.topic.rawValue, .question, question.text, group: "rule")
        entry.add("why", question.why)
        entry.add("answers", question.options.map { "\($0.answer) → \($0.change)" })
        return entry
    }
}
