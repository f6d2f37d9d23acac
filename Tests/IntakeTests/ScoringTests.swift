import Testing
import TestSupport

/// Reading quality on labelled briefs; the table and every miss are printed.
@Suite(.serialized) struct ScoringTests {
    @Test func theGivenBriefsAreReadUpToTheBars() {
        let scores = ExampleBrief.given.map(ReadingScore.init)
        let all = ReadingScore.together(scores, name: "the given, pooled")
        report(scores, all)
        #expect(scores.count == 6)
        #expect(all.facts.precision >= 0.95)
        #expect(all.facts.recall >= 0.95)
        #expect(all.operations.f1 >= 0.86)
        #expect(all.entities.f1 >= 0.90)
    }

    /// A ratchet: what rules made for other briefs reach on these; it may only rise.
    @Test func theUnseenBriefsAreReadNoWorseThanBefore() {
        let scores = ExampleBrief.unseen.map(ReadingScore.init)
        let all = ReadingScore.together(scores, name: "the unseen, pooled")
        report(scores, all)
        #expect(scores.count == 9)
        #expect(all.facts.precision >= 0.88)
        #expect(all.facts.recall >= 0.81)
        #expect(all.operations.f1 >= 0.78)
        #expect(all.entities.f1 >= 0.77)
    }

    /// Labelled before the first contact; the misses of these ten are read while the reader is improved.
    @Test func theDevelopedBriefsAreReadNoWorseThanBefore() {
        let scores = ExampleBrief.developed.map(ReadingScore.init)
        let all = ReadingScore.together(scores, name: "the developed, pooled")
        report(scores, all)
        #expect(scores.count == 10)
        #expect(all.facts.precision >= 0.88)
        #expect(all.facts.recall >= 0.82)
        #expect(all.operations.f1 >= 0.80)
        #expect(all.entities.f1 >= 0.82)
    }

    /// Labelled before the first contact, later than the first ten; their misses are read since.
    @Test func theSecondRoundIsReadNoWorseThanBefore() {
        let scores = ExampleBrief.secondRound.map(ReadingScore.init)
        let all = ReadingScore.together(scores, name: "the second round, pooled")
        report(scores, all)
        #expect(scores.count == 5)
        #expect(all.facts.precision >= 0.93)
        #expect(all.facts.recall >= 0.76)
        #expect(all.operations.f1 >= 0.78)
        #expect(all.entities.f1 >= 0.82)
    }

    /// Labelled before the first contact; of these three only the figures are printed, never a miss.
    @Test func theHeldOutBriefsAreReadNoWorseThanBefore() {
        let scores = ExampleBrief.heldOut.map(ReadingScore.init)
        let all = ReadingScore.together(scores, name: "the held out, pooled")
        print(ScoringReport.table(scores, together: all))
        #expect(scores.count == 3)
        #expect(all.facts.precision >= 0.85)
        #expect(all.facts.recall >= 0.74)
        #expect(all.operations.f1 >= 0.66)
        #expect(all.entities.f1 >= 0.78)
    }

    @Test(arguments: ExampleBrief.given + ExampleBrief.unseen + ExampleBrief.developed + ExampleBrief.secondRound)
    func nothingIsReadFromPassagesAboutSomethingElse(_ example: ExampleBrief) {
        #expect(ReadingScore(example).fooled == [])
    }

    private func report(_ scores: [ReadingScore], _ all: ReadingScore) {
        let details = scores.map(ScoringReport.details)
        print((details + [ScoringReport.table(scores, together: all)]).joined(separator: "\n"))
    }
}
