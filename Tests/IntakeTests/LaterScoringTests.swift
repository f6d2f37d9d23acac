import TestSupport
import Testing

/// Reading quality on the briefs written last; a ratchet like the others.
@Suite(.serialized) struct LaterScoringTests {
    @Test func theLaterBriefsAreReadNoWorseThanBefore() {
        let scores = LaterBrief.developed.map { ReadingScore($0.name, $0.source, $0.labels) }
        let all = ReadingScore.together(scores, name: "the later, pooled")
        print(scores.map(ScoringReport.details).joined(separator: "\n"))
        print(ScoringReport.table(scores, together: all))
        #expect(scores.count == 4)
        #expect(all.fooled == [])
        #expect(all.facts.precision >= 0.94)
        #expect(all.facts.recall >= 0.90)
        #expect(all.operations.f1 >= 0.71)
        #expect(all.entities.f1 >= 0.76)
    }

    /// Of these four only the figures are printed, never a miss.
    @Test func theLaterHeldOutBriefsAreReadNoWorseThanBefore() {
        let scores = LaterBrief.heldOut.map { ReadingScore($0.name, $0.source, $0.labels) }
        let all = ReadingScore.together(scores, name: "the later held out, pooled")
        print(ScoringReport.table(scores, together: all))
        #expect(scores.count == 4)
        #expect(all.facts.precision >= 0.71)
        #expect(all.facts.recall >= 0.68)
        #expect(all.operations.f1 >= 0.67)
        #expect(all.entities.f1 >= 0.70)
    }

    @Test(arguments: LaterBrief.all)
    func everyQuoteStandsInItsBrief(_ later: LaterBrief) {
        let text = ScoringTexts.collapsed(later.source.text)
        let quotes = later.labels.facts.map(\.quote) + later.labels.distractors.map(\.quote)
        #expect(quotes.filter { !text.contains(ScoringTexts.collapsed($0)) } == [])
    }
}
