import Testing

@testable import Simulation

@Suite struct PropertyTests {
    /// Whatever the policies, no job is lost or made, and a seed is a run.
    @Test(arguments: [395] + Array(0..<60)) func everyJobIsAccountedFor(_ number: Int) throws {
        let model = RandomModels.model(UInt64(number))
        var study = Study(duration: 60, seed: UInt64(number))
        (study.replications, study.warmUp, study.bins) = (2, 20, 20)
        let (first, diagnostics) = study.run(model)
        let report = try #require(first, "\(diagnostics.map { "\($0.place) \($0.summary)" })")
        #expect(report.imbalances.isEmpty, "\(report.imbalances)")
        let again = try #require(study.run(model).report)
        #expect(again.events == report.events)
        #expect(again.sources.map(\.total.latencySum.bitPattern) == report.sources.map(\.total.latencySum.bitPattern))
    }

    @Test(arguments: [1, 2, 5]) func littlesLawHoldsAtEveryStation(_ servers: Int) throws {
        let model = queue(0.8 * Double(servers), .lognormal(mean: 1, scv: 2), servers: servers)
        let report = try measured(model, seconds: 40_000)
        let station = report.stations[0]
        let inside = station.throughput.value * (try #require(station.meanWait).value + 1)
        #expect(station.jobs.value.isWithin(0.02, of: inside))
        #expect(station.utilisation.value.isWithin(0.02, of: station.throughput.value / Double(servers)))
    }

    /// In a network with feedback too: jobs = throughput × time there, and busy share = throughput × service ÷ servers.
    @Test func littlesLawAndTheUtilisationLawHoldThroughoutANetwork() throws {
        let (servers, service) = ([2, 1, 3], [0.1, 0.05, 0.3])
        let model = SimulationModel(
            stations: servers.enumerated().map { Station("s\($0)", servers: $1) },
            service: [.exponential(mean: 0.1), .lognormal(mean: 0.05, scv: 2), .erlang(phases: 3, mean: 0.3)],
            routing: [[0, 0.5, 0.3], [0.4, 0, 0], [0, 0.2, 0]], arrivals: [6, 2, 1])
        let report = try measured(model, seconds: 10_000)
        for (at, station) in report.stations.enumerated() {
            let there = try #require(station.meanWait).value + service[at]
            #expect(station.jobs.value.isWithin(0.02, of: station.throughput.value * there), "s\(at)")
            let busy = station.throughput.value * service[at] / Double(servers[at])
            #expect(station.utilisation.value.isWithin(0.02, of: busy), "s\(at)")
        }
    }

    @Test func moreLoadNeverHelps() throws {
        let means = try [0.5, 0.6, 0.7, 0.8, 0.9].map { load in
            try measured(queue(load, .exponential(mean: 1)), seconds: 40_000).mean
        }
        #expect(means == means.sorted())
    }

    @Test func timeHasNoUnit() throws {
        let slow = try measured(queue(0.8, .exponential(mean: 1), servers: 1), seconds: 8_000)
        let fast = try measured(queue(0.8 * 1024, .exponential(mean: 1.0 / 1024), servers: 1), seconds: 8_000 / 1024)
        #expect(slow.mean.isWithin(1e-9, of: fast.mean * 1024))
    }

    @Test func theOrderOfServiceLeavesTheMeanAloneButNotTheTail() throws {
        let inOrder = try measured(queue(0.8, .exponential(mean: 1)), seconds: 80_000)
        let lastFirst = try measured(
            queue(0.8, .exponential(mean: 1)) { $0.discipline = .lastComeFirstServed }, seconds: 80_000)
        #expect(lastFirst.mean.isWithin(0.03, of: inOrder.mean))
        #expect(lastFirst.p99 > 1.5 * inOrder.p99)
    }

    @Test func aRateThatChangesIsMetOnAverage() throws {
        let arrivals: [Arrivals] = [
            .modulated([ArrivalState(rate: 5, lasts: 10), ArrivalState(rate: 50, lasts: 2)]),
            .diurnal(mean: 20, peak: 35, period: 100),
        ]
        for process in arrivals {
            var model = queue(1, .constant(0.001), servers: 4)
            model.sources[0].arrivals = process
            let expected = try #require(process.longRunRate)
            let seen = try measured(model, seconds: 20_000, warmUp: 100).sources[0].offered.value
            #expect(seen.isWithin(0.03, of: expected))
        }
    }

    @Test func aTraceIsReplayedAtItsMoments() throws {
        var model = queue(1, .constant(0.5))
        model.sources[0].arrivals = .trace([1, 1.1, 7])
        var engine = Engine(PlanBuilder.build(model), seed: 1)
        engine.run(until: 100)
        let seen = engine.observe(model)
        #expect(seen.sources[0].succeeded == 3)
        #expect(seen.sources[0].latencySum.isWithin(1e-12, of: 0.5 + 0.9 + 0.5))
    }
}
