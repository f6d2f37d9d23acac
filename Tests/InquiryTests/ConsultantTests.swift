import DesignModel
import Deliberation
import Inquiry
import TestSupport
import Testing

@Suite struct ConsultantTests {
    @Test(arguments: ["Examples", "Examples/Unseen"])
    func nothingThatTheBriefAnswersIsAsked(_ folder: String) throws {
        for labelled in try LabelledBrief.all(under: folder) {
            for question in Self.questions(labelled.brief) {
                let known = labelled.mustNotAsk.first { question.topic.rawValue == $0 }
                #expect(known == nil, "\(labelled.name): \(question.topic)")
            }
        }
    }

    @Test func theSixAreAskedWhatACarefulReaderWouldAsk() throws {
        for labelled in try LabelledBrief.all() {
            let topics = Self.questions(labelled.brief).map(\.topic.rawValue)
            for wanted in labelled.shouldAsk {
                let isAsked = topics.contains { $0.hasPrefix(wanted.topic) }
                #expect(isAsked, "\(labelled.name): \(wanted.topic)")
            }
        }
    }

    @Test func questionsOfMeaningCarryTheWordsOfTheBrief() throws {
        for labelled in try LabelledBrief.all() {
            let questions = Self.questions(labelled.brief)
            for wanted in labelled.shouldAsk where !wanted.words.isEmpty {
                guard let question = questions.first(where: { $0.topic.rawValue == wanted.topic }) else { continue }
                let text = question.text.lowercased()
                for entry in wanted.words {
                    let isThere = entry.split(separator: "|").contains { text.contains($0) }
                    #expect(isThere, "\(labelled.name) \(wanted.topic): \(entry) in \(text)")
                }
            }
        }
    }

    @Test func questionWhoseAnswersAllLeadToOneDesignIsDropped() {
        let brief = Brief(file: "brief.md", title: "Orchard")
        let questions = Consultant().questions(brief: brief, context: Context(), answers: []) { needs in
            Design(system: SystemProfile(name: needs.name))
        }
        #expect(questions.isEmpty)
    }

    @Test func answeredQuestionIsNotAskedAgain() throws {
        let brief = Brief(
            file: "brief.md", title: "Orchard", facts: [Written.fact("load.daily_active_users", 100, .count)],
            operations: [Written.operation("gardener", "log", "Harvest", .write)])
        let first = try #require(Self.questions(brief).first)
        let value = try #require(first.options.first?.value)
        let answer = Answer(topic: first.topic, value: value, unit: first.options.first?.unit)
        let isAskedAgain = Self.questions(brief, answers: [answer]).contains { $0.topic == first.topic }
        #expect(!isAskedAgain)
    }

    @Test func contradictionQuotesBothPlaces() throws {
        var five = Written.fact("data.certificate.retention_years", 5, .years, "five years")
        var forever = Written.fact("data.certificate.retention_years", "forever", "checkable forever")
        five.conflict = "c"
        forever.conflict = "c"
        var brief = Brief(file: "brief.md", title: "Orchard", facts: [five, forever])
        brief.contradictions = [
            Contradiction(
                id: "c", topic: "data.certificate.retention_years", quotes: ["five years", "checkable forever"],
                spans: [five.span, forever.span])
        ]
        let asked = Self.questions(brief).first { $0.topic == "data.certificate.retention_years" }
        let question = try #require(asked)
        #expect(question.quotes == ["five years", "checkable forever"])
        #expect(question.options.map(\.answer) == ["five years", "checkable forever"])
    }

    @Test func effectNamesTheDecisionAndTheMoney() throws {
        let brief = Brief(
            file: "brief.md", title: "Orchard", facts: [Written.fact("load.daily_active_users", 500, .count)],
            operations: [Written.operation("gardener", "log", "Harvest", .write)])
        let asked = Self.questions(brief).first { $0.topic == "quality.availability" }
        let question = try #require(asked)
        let strict = try #require(question.options.first { $0.value == .number(99.9) })
        #expect(strict.effect.contains("deployment becomes two machines"))
        #expect(strict.effect.contains("+EUR"))
    }

    @Test func openRuleIsTakenAsAssumedAndAnAnswerReplacesIt() {
        var brief = Brief(file: "brief.md", title: "Orchard", facts: [Written.fact("project.kind", "migration")])
        brief.operations = [Written.operation("gardener", "log", "Harvest", .write)]
        let open = RequirementsAnalyst().requirements(brief: brief, context: Context(), answers: [])
        #expect(open.rules.first { $0.slug == "semantics.migration" }?.value == .text("move"))
        #expect(open.assumptions.contains { $0.key == "semantics.migration" })
        let answers = [Answer(topic: "semantics.migration", value: .text("empty"))]
        let settled = RequirementsAnalyst().requirements(brief: brief, context: Context(), answers: answers)
        #expect(settled.rules.first { $0.slug == "semantics.migration" }?.value == .text("empty"))
        #expect(!settled.assumptions.contains { $0.key == "semantics.migration" })
    }

    static func questions(_ brief: Brief, answers: [Answer] = []) -> [Question] {
        Consultant().questions(brief: brief, context: Context(), answers: answers) { needs in
            var design = Design(system: SystemProfile(name: needs.name))
            design.decisions = Deliberator().decide(needs).decisions
            return design
        }
    }
}
