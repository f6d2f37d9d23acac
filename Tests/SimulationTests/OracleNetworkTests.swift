import Testing

@testable import Simulation

/// Networks, calls, caches and balancing against exact values.
@Suite struct OracleNetworkTests {
    @Test func aTandemIsTwoQueues() throws {
        let model = SimulationModel(
            stations: [Station("api"), Station("db")],
            service: [.exponential(mean: 0.01), .exponential(mean: 1.0 / 60)], routing: [[0, 1], [0, 0]],
            arrivals: [40, 0])
        let report = try measured(model, seconds: 12_000)
        #expect(report.mean.isWithin(0.03, of: 0.066_666_7))
        #expect(report.stations[1].jobs.value.isWithin(0.04, of: 2))
    }

    @Test func feedbackVisitsAddUp() throws {
        let model = SimulationModel(
            stations: [Station("a", servers: 2), Station("b")],
            service: [.exponential(mean: 0.1), .exponential(mean: 0.05)], routing: [[0, 0.5], [0.4, 0]],
            arrivals: [6, 2])
        // a = 6 + 0.4 b, b = 2 + 0.5 a
        let a = (6 + 0.8) / 0.8
        let report = try measured(model, seconds: 20_000)
        #expect(report.stations[0].throughput.value.isWithin(0.01, of: a))
        #expect(report.stations[1].utilisation.value.isWithin(0.02, of: (2 + a / 2) * 0.05))
    }

    @Test func aClosedLoopMeetsMeanValueAnalysis() throws {
        let demands = [0.05, 0.08, 0.03]
        var model = SimulationModel()
        model.stations = demands.indices.map { Station("s\($0)") }
        let steps = demands.enumerated().map { Step.work("s\($0)", .exponential(mean: $1)) }
        model.sources = [Source("users", .closed(users: 20, think: .exponential(mean: 1)), steps)]
        let report = try measured(model, seconds: 10_000)
        #expect(report.sources[0].goodput.value.isWithin(0.02, of: 11.973_117))
        #expect(report.mean.isWithin(0.03, of: 0.670_408_8))
        #expect(report.stations[1].jobs.value.isWithin(0.03, of: 6.078_659))
    }

    @Test func theSlowerOfTwoBranchesCounts() throws {
        var model = queue(1, .constant(0))
        model.sources[0].steps = [
            .together([[.delay(.exponential(mean: 1))], [.delay(.exponential(mean: 1))]])
        ]
        let report = try measured(model, seconds: 100_000)
        #expect(report.mean.isWithin(0.02, of: 1.5))
        #expect(report.p99.isWithin(0.03, of: 5.295_807_9))
    }

    @Test func forkedQueuesJoinAsFlattoAndHahnSay() throws {
        var model = SimulationModel()
        model.stations = [Station("a"), Station("b")]
        let one = Distribution.exponential(mean: 1)
        model.sources = [Source("r", .poisson(rate: 0.7), [.together([[.work("a", one)], [.work("b", one)]])])]
        let report = try measured(model, seconds: 300_000)
        #expect(report.mean.isWithin(0.03, of: 4.708_333))
    }

    @Test func leastRecentlyUsedHitsAsCheSays() throws {
        var model = queue(1_000, .constant(0))
        model.caches = [Cache("c", keys: 10_000, skew: 0.8, capacity: 100)]
        model.sources[0].steps = [.cached("c", miss: [])]
        let report = try measured(model, seconds: 300, replications: 2)
        #expect(abs(try #require(report.caches[0].hitRatio) - 0.156_624_6) < 0.005)
    }

    @Test func timeToLiveHitsAsRenewalTheorySays() throws {
        var model = queue(1_000, .constant(0))
        model.caches = [Cache("c", keys: 10_000, skew: 0.9, capacity: 10_000, timeToLive: 60)]
        model.sources[0].steps = [.cached("c", miss: [])]
        #expect(
            abs(
                try #require(try measured(model, seconds: 600, replications: 2, warmUp: 200).caches[0].hitRatio)
                    - 0.888_065_4) < 0.003)
        model.caches[0].refreshesOnHit = true
        #expect(
            abs(
                try #require(try measured(model, seconds: 600, replications: 2, warmUp: 600).caches[0].hitRatio)
                    - 0.960_318_4) < 0.003)
    }

    @Test(arguments: [
        (10, Balance.choices(2), 2.981_704), (10, .shortestQueue, 1.915_399), (100, .choices(2), 2.642_698),
    ])
    func choosingTheShorterQueueMeetsTheReference(_ replicas: Int, _ balance: Balance, _ expected: Double) throws {
        let report = try measured(fleet(replicas, 0.9, balance), seconds: replicas == 10 ? 60_000 : 12_000)
        #expect(report.mean.isWithin(0.03, of: expected))
    }

    @Test func randomIsWorstAndOneQueueIsBest() throws {
        let policies: [(Balance, Double)] = [
            (.random, 5), (.roundRobin, 3.843_98), (.shortestQueue, 2.955_737), (.shared, 2.777_778),
        ]
        var last = Double.infinity
        for (balance, expected) in policies {
            let mean = try measured(fleet(2, 0.8, balance), seconds: 100_000).mean
            #expect(mean.isWithin(0.04, of: expected), "\(balance): \(mean)")
            #expect(mean < last)
            last = mean
        }
    }

    private func fleet(_ replicas: Int, _ load: Double, _ balance: Balance) -> SimulationModel {
        var station = Station("s", servers: 1, replicas: replicas)
        station.balance = balance
        return SimulationModel(station, .poisson(rate: load * Double(replicas)), service: .exponential(mean: 1))
    }
}
