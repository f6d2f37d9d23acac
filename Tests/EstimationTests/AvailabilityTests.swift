import Estimation
import Testing

@Suite struct AvailabilityTests {
    @Test func twoNodesOfWhichOneIsNeeded() {
        let node = Availability.steady(meanTimeBetweenFailures: 1000, meanTimeToRepair: 0.5)
        #expect(abs(node - 0.9995002498750625) < 1e-15)
        let pair = Availability.kOfN(needed: 1, count: 2, each: node)
        #expect(abs(pair - 0.9999997502498126) < 1e-12)
        #expect(abs(Availability.downtimeMinutesPerMonth(pair) - 0.010789208094603374) < 1e-7)
    }

    @Test func partsInSeriesMultiplyAndRegionsBackEachOtherUp() {
        let region = Availability.serial([0.9999, 0.9995, 0.9999, 0.999])
        #expect(abs(region - 0.998300809885005) < 1e-15)
        let both = Availability.parallel([region, region])
        #expect(abs(both - 0.9999971127529531) < 1e-14)
        #expect(abs(0.9999 * both - 0.9998971130416778) < 1e-14)
    }

    @Test func needingAllIsSerialAndNeedingNoneIsCertain() {
        #expect(abs(Availability.kOfN(needed: 3, count: 3, each: 0.9) - 0.729) < 1e-12)
        #expect(Availability.kOfN(needed: 0, count: 3, each: 0.1) == 1)
        #expect(Availability.kOfN(needed: 4, count: 3, each: 1) == 0)
    }

    @Test func budgetAgreesWithTheWorkbook() throws {
        let budget = ErrorBudget(objective: 0.999)
        #expect(abs(budget.outageMinutes - 43.2) < 1e-9)
        #expect(abs(budget.burnRate(errors: 0.05) - 50) < 1e-9)
        #expect(abs(budget.exhaustionHours(errors: 0.05) * 3600 - 51_840) < 1e-6)
        #expect(abs(budget.alertFactor(consumed: 0.02, longWindowHours: 1) - 14.4) < 1e-9)
        let detected = try #require(budget.detectionSeconds(errors: 0.05, factor: 14.4, longWindowHours: 1))
        #expect(abs(detected - 1036.8) < 1e-6)
        #expect(budget.detectionSeconds(errors: 0.001, factor: 14.4, longWindowHours: 1) == nil)
    }
}
