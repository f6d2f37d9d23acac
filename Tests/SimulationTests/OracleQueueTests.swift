import Testing

@testable import Simulation

/// Single queues against exact values (`shared/reference/oracles-public.json`, each family's first vector).
@Suite struct OracleQueueTests {
    @Test func oneServerMeetsItsMeanAndEveryPercentile() throws {
        let report = try measured(queue(80, .exponential(mean: 0.01)), seconds: 5_000)
        #expect(report.mean.isWithin(0.03, of: 0.05))
        #expect(report.p99.isWithin(0.05, of: 0.230_258_5))
        #expect(try #require(report.sources[0].p50).value.isWithin(0.03, of: 0.034_657_36))
        #expect(try #require(report.sources[0].p999).value.isWithin(0.06, of: 0.345_387_76))
        #expect(report.stations[0].utilisation.value.isWithin(0.01, of: 0.8))
        #expect(report.stations[0].jobs.value.isWithin(0.03, of: 4))
    }

    @Test func tenServersMeetErlangC() throws {
        let report = try measured(queue(8, .exponential(mean: 1), servers: 10), seconds: 40_000)
        #expect(report.mean.isWithin(0.01, of: 1.204_590_1))
        #expect(try #require(report.stations[0].meanWait).value.isWithin(0.03, of: 0.204_590_1))
        #expect(report.p99.isWithin(0.03, of: 4.946_111_3))
        #expect(report.stations[0].jobs.value.isWithin(0.02, of: 9.636_720_6))
    }

    @Test func constantServiceHalvesTheWait() throws {
        let report = try measured(queue(0.8, .constant(1)), seconds: 300_000)
        #expect(try #require(report.stations[0].meanWait).value.isWithin(0.03, of: 2))
        #expect(report.p99.isWithin(0.05, of: 11.355_887))
    }

    @Test func aBoundedQueueBlocksAsTheTruncatedChainDoes() throws {
        let model = queue(90, .exponential(mean: 0.1), servers: 8) { $0.queueBound = 32 }
        let report = try measured(model, seconds: 5_000)
        #expect(abs(report.sources[0].unsuccessfulShare.value - 0.112_712_5) < 0.003)
        #expect(report.mean.isWithin(0.02, of: 0.407_217_8))
        #expect(report.stations[0].jobs.value.isWithin(0.02, of: 32.518_734))
        #expect(report.stations[0].utilisation.value.isWithin(0.005, of: 0.998_198))
    }

    @Test(arguments: [Distribution.constant(1), .exponential(mean: 1), .lognormal(mean: 1, scv: 4)])
    func lossDependsOnTheMeanOfServiceAlone(_ service: Distribution) throws {
        let report = try measured(queue(5, service, servers: 10) { $0.queueBound = 0 }, seconds: 40_000)
        #expect(abs(report.sources[0].unsuccessfulShare.value - 0.018_384_57) < 0.003)
    }

    @Test(arguments: [Distribution.lognormal(mean: 1, scv: 4), .constant(1), .exponential(mean: 1)])
    func processorSharingDependsOnTheMeanOfServiceAlone(_ service: Distribution) throws {
        let model = queue(0.8, service) { $0.discipline = .processorSharing }
        let report = try measured(model, seconds: 200_000)
        #expect(report.mean.isWithin(0.03, of: 5))
        #expect(report.stations[0].jobs.value.isWithin(0.04, of: 4))
    }

    @Test func constantArrivalsWaitLess() throws {
        let model = SimulationModel(Station("s"), .renewal(.constant(1.25)), service: .exponential(mean: 1))
        let report = try measured(model, seconds: 300_000)
        #expect(report.mean.isWithin(0.03, of: 2.692_730_8))
        #expect(report.p99.isWithin(0.05, of: 12.400_484))
    }

    @Test func burstyArrivalsAndSmoothServiceMeetTheReferenceSimulation() throws {
        let arrivals = Distribution.hyperexponential(
            share: 0.788_675_134_6, first: 0.792_468_245_3, second: 2.957_531_754_7)
        #expect(arrivals.mean.isWithin(1e-6, of: 1.25))
        let model = SimulationModel(Station("s"), .renewal(arrivals), service: .erlang(phases: 2, mean: 1))
        let report = try measured(model, seconds: 400_000)
        #expect(try #require(report.stations[0].meanWait).value.isWithin(0.05, of: 4.891_07))
    }

    @Test func impatientCustomersLeaveAsErlangASays() throws {
        let model = queue(100, .exponential(mean: 0.1), servers: 10) { $0.patience = .exponential(mean: 0.2) }
        let report = try measured(model, seconds: 6_000)
        #expect(abs(report.sources[0].unsuccessfulShare.value - 0.103_913_2) < 0.004)
        #expect(report.sources[0].goodput.value.isWithin(0.01, of: 89.608_679))
        let waiting = report.stations[0].jobs.value - 10 * report.stations[0].utilisation.value
        #expect(waiting.isWithin(0.03, of: 2.078_264))
    }

    @Test func importantWorkOvertakes() throws {
        var model = queue(0.3, .exponential(mean: 1)) { $0.discipline = .priority }
        model.sources[0].name = "high"
        var low = Source("low", .poisson(rate: 0.4), [.work("s", .exponential(mean: 1))])
        low.priority = 1
        model.sources.append(low)
        let report = try measured(model, seconds: 400_000)
        #expect((report.mean - 1).isWithin(0.03, of: 1))
        #expect((try #require(report.sources[1].meanLatency).value - 1).isWithin(0.03, of: 10.0 / 3))
    }
}
