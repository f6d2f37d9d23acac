import DesignModel
import Diagnostics
import Pipeline
import Testing

@Suite struct InterviewTests {
    /// Asks for the loss that is allowed, then for the people on call; an answered topic is asked no more.
    private static func ranked(_ answers: [Answer]) -> [Question] {
        var loss = Question(topic: "quality.rpo_minutes", text: "How much may be lost?")
        loss.options = [AnswerOption(answer: "an hour", value: .number(60), unit: Unit(named: "min"))]
        loss.options.append(AnswerOption(answer: "nothing", value: .number(0), unit: Unit(named: "min")))
        loss.options[1].recommended = true
        var oncall = Question(topic: "team.oncall", text: "Who wakes up?")
        oncall.options = [AnswerOption(answer: "nobody", value: .text("none"))]
        return [loss, oncall].filter { question in !answers.contains { $0.topic == question.topic } }
    }

    private func interview(_ answers: [Answer] = [], declined: Set<FactKey> = []) -> Interview {
        Interview(answers: answers, declined: declined, rank: Self.ranked)
    }

    @Test func showsTheRecommendedAnswerFirst() {
        #expect(interview().options.map(\.answer) == ["nothing", "an hour"])
    }

    @Test func ranksAgainAfterEachAnswerUntilNothingIsLeft() {
        var interview = interview()
        #expect(interview.left == 2)
        #expect(interview.take(.choose(1)) == .asked)
        #expect(
            interview.answers == [Answer(topic: "quality.rpo_minutes", value: .number(60), unit: Unit(named: "min"))])
        #expect(interview.take(.choose(0)) == .done)
        #expect(interview.current == nil)
    }

    @Test func goesBackToWhatWasThereBefore() {
        var interview = interview()
        _ = interview.take(.choose(0))
        #expect(interview.take(.back) == .asked)
        #expect(interview.answers.isEmpty && interview.current?.topic == "quality.rpo_minutes")
        #expect(interview.take(.back) != .asked)
    }

    @Test func neverAsksAgainWhatSomebodyDoesNotKnow() {
        var first = interview()
        _ = first.take(.unknown)
        #expect(first.declined == ["quality.rpo_minutes"])
        #expect(interview(declined: first.declined).current?.topic == "team.oncall")
    }

    @Test func asksSkippedQuestionsInTheNextSession() {
        var first = interview()
        _ = first.take(.skip)
        #expect(first.current?.topic == "team.oncall" && first.answers.isEmpty)
        #expect(interview(first.answers, declined: first.declined).current?.topic == "quality.rpo_minutes")
    }

    @Test(arguments: [("90 s", 90.0, "s"), ("5", 5, "min"), ("2 h", 2, "h")])
    func takesAPersonsOwnWords(_ words: String, _ number: Double, _ unit: String) {
        var interview = interview()
        #expect(interview.take(.other(words)) == .asked)
        #expect(
            interview.answers == [Answer(topic: "quality.rpo_minutes", value: .number(number), unit: Unit(named: unit))]
        )
    }

    @Test(arguments: ["", "soon", "5 EUR", "7 bananas"]) func refusesWordsThatAreNoAnswer(_ words: String) {
        var interview = interview()
        guard case .refused = interview.take(.other(words)) else {
            Issue.record("'\(words)' was taken: \(interview.answers)")
            return
        }
        #expect(interview.answers.isEmpty)
    }

    @Test func changesOnlyTheLinesOfTheSheetThatHaveToChange() {
        let old = "# ours\nteam.oncall: none  # for now\n\nquality.rpo_minutes: 1 h\ndata.x: 3\n"
        let answers = [
            Answer(topic: "team.oncall", value: .text("none")),
            Answer(topic: "quality.rpo_minutes", value: .number(5), unit: Unit(named: "min")),
            Answer(topic: "tenancy", value: .text("multi")),
        ]
        let new = AnswerSheet.text(old, answers: answers, declined: ["load.peak_rps"])
        #expect(
            new
                == "# ours\nteam.oncall: none  # for now\n\nquality.rpo_minutes: 5 min\ntenancy: multi\n# load.peak_rps: don't know\n"
        )
        #expect(AnswerSheet.declined(in: new) == ["load.peak_rps"])
    }

    @Test func asksAgainOnlyWhatTheBriefSaysDifferentlyByNow() {
        let place = SourceLocation(line: 3, column: 1)
        let span = SourceSpan(file: "brief.md", start: place, end: place)
        let fact = Fact("quality.rpo_minutes", .number(1), Unit(named: "h"), quote: "one hour", span: span)
        let brief = Brief(file: "brief.md", facts: [fact], operations: [], entities: [], contradictions: [], unread: [])
        func answer(_ minutes: Double) -> Answer {
            Answer(topic: "quality.rpo_minutes", value: .number(minutes), unit: Unit(named: "min"))
        }
        #expect(ReopenedQuestions.all(brief, [answer(60)]).isEmpty)
        let reopened = ReopenedQuestions.all(brief, [answer(5)])
        #expect(reopened.map(\.options.count) == [2])
        #expect(reopened.first?.text.contains("one hour") == true)
    }
}
