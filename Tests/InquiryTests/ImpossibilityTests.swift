import DesignModel
import Inquiry
import Testing

@Suite struct ImpossibilityTests {
    @Test func sevenNinesOnOneServerAreOutOfReach() {
        let found = diagnostics([
            Written.fact("quality.availability", 99.99999, .percent), Written.fact("budget.servers", 1, .count),
        ])
        #expect(found == ["availability-out-of-reach"])
    }

    @Test func threeNinesOnTwoServersAreNot() {
        let found = diagnostics([
            Written.fact("quality.availability", 99.9, .percent), Written.fact("budget.servers", 2, .count),
        ])
        #expect(found.isEmpty)
    }

    @Test func noLossOnOneServerIsOutOfReach() {
        let found = diagnostics([
            Written.fact("quality.payment.rpo_minutes", 0, .minutes), Written.fact("budget.servers", 1, .count),
        ])
        #expect(found == ["loss-out-of-reach"])
    }

    @Test func peakBelowMeanIsReportedAtThePeak() {
        let found = diagnostics([
            Written.fact("load.peak_rps", 15, .perSecond), Written.fact("load.mean_rps", 40, .perSecond),
        ])
        #expect(found == ["peak-below-mean"])
    }

    @Test func twentyEurosDoNotCarryFiveThousandRequests() {
        let found = diagnostics([
            Written.fact("load.mean_rps", 5000, .perSecond), Written.fact("load.peak_rps", 9000, .perSecond),
            Written.fact("budget.monthly", 20, .moneyPerMonth("EUR")),
        ])
        #expect(found == ["budget-below-floor"])
    }

    private func diagnostics(_ facts: [Fact]) -> [String] {
        Impossibilities().diagnostics(Written.requirements(facts)).map(\.code.id)
    }
}
