import DesignModel
import TestSupport
import Testing

@testable import Emitters

@Suite struct RulesTests {
    private let why = Provenance.assumed(why: "a test")

    private func design(target: Double, factor: Double) -> Design {
        var design = Design(system: SystemProfile(name: "Shop"))
        design.components = [Component(id: "api", title: "Shop application")]
        var objective = Objective(
            id: "api-answers", subject: "api", indicator: .availability, target: Quantity(target, .fraction, nil, why))
        var alert = BurnAlert()
        alert.factor = Quantity(factor, .ratio, nil, why)
        alert.longWindow = Quantity(1, .hours, nil, why)
        alert.shortWindow = Quantity(5, .minutes, nil, why)
        objective.alerts = [alert]
        objective.response = "Look at the last release."
        design.objectives = [objective]
        return design
    }

    private func rules(_ design: Design) -> RulesEmitter { RulesEmitter(Roster(design)) }

    @Test func burnAlertsWatchBothWindowsAndAFewBadEvents() {
        let text = rules(design(target: 0.999, factor: 14.4)).rules
        #expect(text.contains("- alert: ApiAnswersBurn1h"))
        #expect(text.contains("slo:bad_ratio:rate1h{objective=\"api-answers\"} > 14.4 * (1 - 0.999)"))
        #expect(text.contains("and slo:bad_ratio:rate5m{objective=\"api-answers\"} > 14.4 * (1 - 0.999)"))
        #expect(text.contains("and slo:bad_events:increase1h{objective=\"api-answers\"} >= 3"))
    }

    @Test func anAlertThatNothingCouldTriggerIsLeftOut() {
        #expect(rules(design(target: 0.9, factor: 14.4)).objectives[0].rules.isEmpty)
    }

    @Test func whereNothingMayBeLostTheFirstLossIsTheAlert() {
        let text = rules(design(target: 1, factor: 14.4)).rules
        #expect(text.contains("- alert: ApiAnswersLost"))
        #expect(!text.contains("Burn"))
    }

    @Test func everyAlertOfTheBakeryIsProvenToFireAndToRest() {
        let emitter = rules(.sample)
        let names = emitter.objectives.flatMap { $0.rules.map(\.name) } + emitter.operating.map(\.name)
        #expect(!names.isEmpty)
        for name in names {
            let pieces = emitter.tests.split(separator: "alertname: \(name)\n", omittingEmptySubsequences: false)
                .dropFirst()
            #expect(pieces.contains { $0.dropFirst(8).hasPrefix("exp_alerts: []") || $0.contains("exp_alerts: []") })
            #expect(pieces.contains { $0.prefix(40).contains("exp_alerts:\n") }, "\(name) never fires in the test")
        }
    }

    @Test func everyAlertHasItsSectionInTheRunbook() {
        let roster = Roster(.sample)
        let emitter = RulesEmitter(roster)
        let runbook = RunbookEmitter(roster: roster, rules: emitter).text
        let alerts = emitter.objectives.flatMap(\.rules) + emitter.operating
        for alert in alerts { #expect(runbook.contains("## \(alert.section)\n"), "\(alert.name)") }
    }

    @Test func theRunbookSaysWhatGoesOnWithoutADependency() {
        let roster = Roster(.sample)
        let runbook = RunbookEmitter(roster: roster, rules: RulesEmitter(roster)).text
        for edge in Design.sample.edges {
            guard let fallback = edge.policy?.fallback else { continue }
            #expect(runbook.contains(roster.words(fallback).cell))
        }
    }
}

@Suite struct CronPeriodTests {
    @Test(arguments: [
        ("* * * * *", 60), ("7 * * * *", 3600), ("*/15 * * * *", 900), ("30 2 * * *", 86_400), ("0 */6 * * *", 21_600),
        ("0 3 * * 1", 604_800), ("every 2 hours", 7200), ("every night", 86_400),
    ])
    func longestGapOfASchedule(_ when: String, _ seconds: Int) { #expect(CronPeriod.seconds(when) == seconds) }

    @Test func unreadableWordsHaveNoGap() { #expect(CronPeriod.seconds("when the moon is full") == nil) }
}

@Suite struct PlainScalarTests {
    @Test(arguments: ["yes", "", "12", "a: b", "x #y", "{a}", "trailing ", "Off", "- a", "é"])
    func isQuoted(_ text: String) { #expect(!PlainScalar.isPlain(text)) }

    @Test(arguments: ["api", "/health/live", "a-b", "Front door, open", "x:y", "Say no more."])
    func staysPlain(_ text: String) { #expect(PlainScalar.isPlain(text)) }
}
