import DesignModel
import Diagnostics
import TestSupport
import Testing

/// A reader that takes from each brief exactly what its labels say has nothing missed and nothing invented.
@Suite struct ScoringPerfectionTests {
    @Test(arguments: ExampleBrief.labelled)
    func readingWhatIsLabelledIsPerfect(_ example: ExampleBrief) {
        let labels = example.labels
        let facts = ScoringFacts(labels: labels, text: example.source.text)
        let judge = ScoringOperations(labels: labels)
        let read = labels.facts.map(fact)
        expectPerfect(facts.score(read), labels.facts.filter { $0.optional != true && $0.source == nil }.count)
        #expect(facts.fooled(read) == [])
        let operations = labels.operations.map(operation)
        expectPerfect(
            judge.score(operations, strictActors: true), labels.operations.filter { $0.optional != true }.count)
        expectPerfect(judge.score(labels.entities.map(entity)), labels.entities.count)
    }

    @Test(arguments: ExampleBrief.labelled)
    func everyFactThatIsLeftOutCosts(_ example: ExampleBrief) {
        let required = example.labels.facts.filter { $0.optional != true && $0.source == nil }
        let judge = ScoringFacts(labels: example.labels, text: example.source.text)
        for index in required.indices {
            var read = required.map(fact)
            read.remove(at: index)
            #expect(judge.score(read).missed.count == 1, "\(required[index].key)")
        }
    }

    private func expectPerfect(_ tally: Tally, _ count: Int) {
        #expect(tally.found == count)
        #expect(tally.missed == [])
        #expect(tally.extra == [])
    }

    private func fact(_ label: LabelledFact) -> Fact {
        Fact(
            label.key, label.value, label.unit, quote: label.quote, span: nowhere, bound: label.bound, when: label.when)
    }

    private func operation(_ label: LabelledOperation) -> StatedOperation {
        StatedOperation(
            actor: first(label.actor), verb: first(label.verb), entity: first(label.entity),
            kind: OperationKind(rawValue: first(label.kind)) ?? .read, quote: "", span: nowhere)
    }

    private func entity(_ names: String) -> StatedEntity { StatedEntity(name: first(names), quote: "", span: nowhere) }

    private func first(_ names: String) -> String { String(names.split(separator: "|")[0]) }

    private let nowhere = SourceSpan(
        file: "brief.md", start: SourceLocation(line: 1, column: 1), end: SourceLocation(line: 1, column: 1))
}
