import Testing

@testable import Simulation

/// A 95 % interval is to hold the exact value in nineteen of twenty seeds; eighteen are asked of every kind of figure.
@Suite struct CoverageTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var model: SimulationModel
        var seconds: Double
        var truth: Double
        var figure: @Sendable (SimulationReport) -> Estimate?
        var testDescription: String { name }
    }

    @Test(arguments: cases) func intervalsHoldTheExactValue(_ item: Case) throws {
        let covered = try (1...20).filter { seed in
            let report = try measured(item.model, seconds: item.seconds, replications: 10, seed: UInt64(seed) * 1_009)
            return try #require(item.figure(report)).covers(item.truth)
        }
        #expect(covered.count >= 18, "\(item.name): \(covered.count) of 20")
    }

    private static let cases: [Case] = [
        Case(name: "M/M/1, mean", model: queue(0.6, .exponential(mean: 1)), seconds: 8_000, truth: 2.5) {
            $0.sources[0].meanLatency
        },
        // L = λ / (μ − λ).
        Case(name: "M/M/1, jobs there", model: queue(0.6, .exponential(mean: 1)), seconds: 8_000, truth: 1.5) {
            $0.stations[0].jobs
        },
        // Erlang C with ten servers and eight erlangs: W = 1.2045901.
        Case(
            name: "M/M/10, mean", model: queue(8, .exponential(mean: 1), servers: 10), seconds: 3_000,
            truth: 1.204_590_1
        ) { $0.sources[0].meanLatency },
        // Pollaczek and Khinchine: Wq = ρ / (2 (1 − ρ)) = 0.75.
        Case(name: "M/D/1, wait", model: queue(0.6, .constant(1)), seconds: 6_000, truth: 0.75) {
            $0.stations[0].meanWait
        },
        // scv 2: Wq = ρ (1 + 2) / (2 (1 − ρ)) = 2.25.
        Case(
            name: "M/G/1 lognormal, wait", model: queue(0.6, .lognormal(mean: 1, scv: 2)), seconds: 15_000, truth: 2.25
        ) { $0.stations[0].meanWait },
        Case(
            name: "M/G/1 shared, mean",
            model: queue(0.6, .lognormal(mean: 1, scv: 2)) { $0.discipline = .processorSharing },
            seconds: 15_000, truth: 2.5
        ) { $0.sources[0].meanLatency },
        // Erlang B with five servers and three erlangs.
        Case(
            name: "M/M/5/5, loss", model: queue(3, .exponential(mean: 1), servers: 5) { $0.queueBound = 0 },
            seconds: 4_000, truth: 0.110_054_2
        ) { $0.sources[0].unsuccessfulShare },
        Case(
            name: "tandem, mean",
            model: SimulationModel(
                stations: [Station("a"), Station("b")], service: [.exponential(mean: 1), .exponential(mean: 0.5)],
                routing: [[0, 1], [0, 0]], arrivals: [0.6, 0]), seconds: 8_000, truth: 2.5 + 1 / 1.4
        ) { $0.sources[0].meanLatency },
        Case(name: "closed loop, throughput", model: closedLoop, seconds: 2_000, truth: 11.973_117) {
            $0.sources[0].goodput
        },
    ]

    /// Twenty users, a second of thought, three stations; exact mean value analysis.
    private static var closedLoop: SimulationModel {
        let demands = [0.05, 0.08, 0.03]
        var model = SimulationModel()
        model.stations = demands.indices.map { Station("s\($0)") }
        let steps = demands.enumerated().map { Step.work("s\($0)", .exponential(mean: $1)) }
        model.sources = [Source("users", .closed(users: 20, think: .exponential(mean: 1)), steps)]
        return model
    }
}
