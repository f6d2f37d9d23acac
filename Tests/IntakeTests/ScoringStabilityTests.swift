import DesignModel
import Diagnostics
import Intake
import TestSupport
import Testing

/// What a brief states stays readable when it is said another way; what gets lost is printed.
@Suite struct ScoringStabilityTests {
    @Test func everyGivenBriefIsSaidInThreeOtherWays() {
        #expect(ExampleBrief.given.map(\.paraphrases.count) == [3, 3, 3, 3, 3, 3])
    }

    @Test func paraphrasesLoseAtMostOneFactInTen() {
        var (kept, lost) = (0, [String]())
        for example in ExampleBrief.given {
            let known = found(in: example.source, of: example.labels)
            for paraphrase in example.paraphrases {
                let again = found(in: paraphrase, of: example.labels)
                kept += known.intersection(again).count
                lost += known.subtracting(again).sorted().map { "\(paraphrase.name): \($0)" }
            }
        }
        print("kept \(kept), lost in paraphrase \(lost.count)\n" + lost.joined(separator: "\n"))
        #expect(kept > 0)
        #expect(lost.count * 9 <= kept)
    }

    /// The labelled facts that a text yields by key and value; passages differ, so rules and descriptions are left out.
    private func found(in source: SourceText, of labels: ExpectedReading) -> Set<String> {
        let facts = BriefReader().read(source).facts
        let judge = ScoringFacts(labels: labels, text: source.text)
        let comparable = labels.facts.filter { label in
            label.optional != true && label.key.family != "rule" && !label.key.measure.hasSuffix("_window")
        }
        return Set(
            comparable.filter { label in facts.contains { judge.matches($0, label) } }.map { "\($0.key) = \($0.value)" }
        )
    }
}
