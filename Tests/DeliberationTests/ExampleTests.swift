import DesignModel
import Deliberation
import Inquiry
import TestSupport
import Testing

@Suite struct ExampleTests {
    @Test(arguments: ["Examples", "Examples/Unseen"])
    func styleAndStoreAreAmongTheAcceptable(_ folder: String) throws {
        for labelled in try LabelledBrief.all(under: folder) {
            let log = Self.decide(labelled).1
            let style = log.choice("style")
            let store = log.choice("primary_store")
            #expect(labelled.acceptableStyles.contains(style), "\(labelled.name): \(style)")
            #expect(labelled.acceptableStores.contains(store), "\(labelled.name): \(store)")
        }
    }

    @Test func everyCitationHasItsEntryAndNoProseADigit() throws {
        for labelled in try LabelledBrief.all() + LabelledBrief.all(under: "Examples/Unseen") {
            let (needs, log) = Self.decide(labelled)
            for decision in log.decisions {
                for prose in Self.prose(decision) {
                    for name in prose.citations {
                        let isKnown = needs.ledger[name] != nil || log.ledger[name] != nil
                        #expect(isKnown, "\(labelled.name) \(decision.topic): \(name)")
                    }
                    let digits = prose.pieces.contains { piece in
                        guard case .words(let words) = piece else { return false }
                        return words.contains { $0.isNumber }
                    }
                    #expect(!digits, "\(labelled.name) \(decision.topic): \(prose.template)")
                }
                for point in decision.flipPoints {
                    let entry = needs.ledger[point.entry] ?? log.ledger[point.entry]
                    #expect(
                        entry?.unit.dimension == point.threshold.unit.dimension,
                        "\(labelled.name) \(decision.topic): \(point.entry)")
                }
            }
        }
    }

    @Test func everyTopicIsDecidedWithAReasonAndAWayBack() throws {
        for labelled in try LabelledBrief.all() {
            let log = Self.decide(labelled).1
            for (topic, _) in Topic.all {
                let decision = try #require(log[topic], "\(labelled.name): \(topic)")
                #expect(!decision.reason.template.isEmpty, "\(labelled.name): \(topic)")
                #expect(!decision.undo.template.isEmpty, "\(labelled.name): \(topic)")
                let isAmong = decision.options.contains { $0.id == decision.chosen }
                #expect(isAmong)
            }
        }
    }

    @Test func factsInAnotherOrderDecideTheSame() throws {
        for labelled in try LabelledBrief.all() {
            var turned = labelled.brief
            turned.facts.reverse()
            turned.entities.reverse()
            let needs = RequirementsAnalyst().requirements(brief: turned, context: Context(), answers: [])
            let there = Self.decide(labelled).1.decisions.map { "\($0.topic)=\($0.chosen)" }
            let back = Deliberator().decide(needs).decisions.map { "\($0.topic)=\($0.chosen)" }
            #expect(there == back, "\(labelled.name)")
        }
    }

    static func decide(_ labelled: LabelledBrief) -> (Requirements, DecisionLog) {
        let needs = RequirementsAnalyst().requirements(brief: labelled.brief, context: Context(), answers: [])
        return (needs, Deliberator().decide(needs))
    }

    static func prose(_ decision: Decision) -> [Prose] {
        let options = decision.options.flatMap { $0.exclusions + [$0.remark] }
        return [decision.reason, decision.undo] + decision.rationale + decision.consequences + options
            + decision.flipPoints.map(\.watch)
    }
}
