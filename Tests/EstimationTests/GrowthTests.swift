import Estimation
import Testing

@Suite struct GrowthTests {
    @Test func retentionCapsWhatAccumulates() {
        let growth = StorageGrowth(start: 100, perMonth: 10, keepMonths: 6)
        #expect(growth.amount(after: 3) == 130)
        #expect(growth.amount(after: 36) == 160)
        #expect(StorageGrowth(start: 0, perMonth: 10).amount(after: 36) == 360)
    }

    @Test func doublingInflowStoresTheIntegralOfTheExponential() {
        // One a month at first, doubling in a year: 12 / ln 2 at the end of it.
        let stored = StorageGrowth(start: 0, perMonth: 1).amount(after: 12, yearlyGrowth: 1)
        #expect(abs(stored - 17.312340490667562) < 1e-9)
    }

    @Test func poolHoldsWhatLittlesLawSays() {
        #expect(ConnectionPool.busy(queries: 1200, holdSeconds: 0.015) == 18)
        #expect(ConnectionPool.size(queries: 1200, holdSeconds: 0.015, target: 0.7) == 26)
        #expect(ConnectionPool.total(instances: 3, pool: 10) == 30)
    }

    @Test func backlogDrainsAtTheRateThatIsLeftOver() {
        #expect(Backlog.waiting(arrivals: 300, service: 200, duration: 60) == 6000)
        #expect(Backlog.drain(backlog: 6000, arrivals: 100, service: 200) == 60)
        #expect(Backlog.catchUp(outage: 600, arrivals: 50, service: 200) == 200)
        #expect(Backlog.drain(backlog: 1, arrivals: 2, service: 2) == .infinity)
    }

    @Test func repeatsMultiplyThroughTheLayers() {
        #expect(abs(RetryAmplification.meanAttempts(failure: 0.1, attempts: 3) - 1.11) < 1e-12)
        #expect(abs(RetryAmplification.success(failure: 0.1, attempts: 3) - 0.999) < 1e-12)
        #expect(RetryAmplification.worstCase(attemptsPerLayer: [3, 3, 3, 3, 3]) == 243)
    }

    @Test func egressIsChargedTierByTier() {
        let tiers = TieredPrice([(10_240, 0.09), (40_960, 0.085), (102_400, 0.07), (.infinity, 0.05)])
        #expect(abs(tiers.cost(60_000) - 5019.2) < 1e-9)
    }
}
