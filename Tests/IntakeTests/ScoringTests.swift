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
        #expect(all.facts.precision >= 0.87)
        #expect(all.facts.recall >= 0.79)
        #expect(all.operations.f1 >= 0.75)
        #expect(all.entities.f1 >= 0.73)
    }

    /// Labelled before the first contact; the misses of these five are read while the reader is improved.
    @Test func theDevelopedBriefsAreReadNoWorseThanBefore() {
        let scores = ExampleBrief.developed.map(ReadingScore.init)
        let all = ReadingScore.together(scores, name: "the developed, pooled")
        report(scores, all)
        #expect(scores.count == 5)
        #expect(all.facts.precision >= 0.90)
        #expect(all.facts.recall >= 0.85)
        #expect(all.operations.f1 >= 0.86)
        #expect(all.entities.f1 >= 0.85)
    }

    /// Labelled before the first contact; of these five only the figures are printed, never a miss.
    @Test func theHeldOutBriefsAreReadNoWorseThanBefore() {
        let scores = ExampleBrief.heldOut.map(ReadingScore.init)
        let all = ReadingScore.together(scores, name: "the held out, pooled")
        print(ScoringReport.table(scores, together: all))
        #expect(scores.count == 5)
        #expect(all.facts.precision >= 0.77)
        #expect(all.facts.recall >= 0.65)
        #expect(all.operations.f1 >= 0.53)
        #expect(all.entities.f1 >= 0.65)
    }

    @Test(arguments: ExampleBrief.given + ExampleBrief.unseen + ExampleBrief.developed)
    func nothingIsReadFromPassagesAboutSomethingElse(_ example: ExampleBrief) {
        #expect(ReadingScore(example).fooled == [])
    }

    private func report(_ scores: [ReadingScore], _ all: ReadingScore) {
        let details = scores.map(ScoringReport.details)
        print((details + [ScoringReport.table(scores, together: all)]).joined(separator: "\n"))
    }
}
