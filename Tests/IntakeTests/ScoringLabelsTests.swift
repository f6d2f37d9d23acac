import DesignModel
import TestSupport
import Testing

/// The labels keep the rules they set for the reader, so that a miss is never the labels' fault.
@Suite struct ScoringLabelsTests {
    @Test(arguments: ExampleBrief.labelled)
    func everyQuoteStandsInItsBrief(_ example: ExampleBrief) {
        let text = ScoringTexts.collapsed(example.source.text)
        let labels = example.labels
        let quotes =
            labels.facts.filter { $0.source == nil }.map(\.quote) + labels.distractors.map(\.quote)
            + labels.contradictions.flatMap(\.quotes)
        #expect(quotes.filter { !text.contains(ScoringTexts.collapsed($0)) } == [])
    }

    @Test(arguments: ExampleBrief.labelled)
    func everyNumberHasAUnitOfItsMeasure(_ example: ExampleBrief) {
        let wrong = example.labels.facts.filter { fact in
            guard case .number = fact.value else { return fact.unit != nil }
            return !suits(fact)
        }
        #expect(wrong.map(\.key.rawValue) == [])
    }

    @Test(arguments: ExampleBrief.labelled)
    func everyConflictAndEveryKindIsDeclared(_ example: ExampleBrief) {
        let declared = example.labels.contradictions.map(\.id)
        #expect(example.labels.facts.compactMap(\.conflict).filter { !declared.contains($0) } == [])
        let kinds = example.labels.operations.flatMap { $0.kind.split(separator: "|") }
        #expect(kinds.filter { OperationKind(rawValue: String($0)) == nil } == [])
    }

    /// The unit's dimension is the one that the measure's suffix names.
    private func suits(_ fact: LabelledFact) -> Bool {
        guard let dimension = fact.unit?.dimension else { return false }
        let measure = fact.key.measure
        if measure.hasSuffix("_rps") { return dimension == .rate }
        if measure.hasSuffix("_ms") || measure.hasSuffix("_minutes") || measure.hasSuffix("_years") {
            return dimension == .time
        }
        if measure.hasSuffix("_bytes") { return dimension == .size }
        if measure == "availability" || measure == "share" { return dimension == .fraction }
        return true
    }
}
