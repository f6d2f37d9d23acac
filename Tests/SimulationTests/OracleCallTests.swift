import Testing

@testable import Simulation

/// Retries, hedges and retrials against exact values.
@Suite struct OracleCallTests {
    /// A source that asks a handler through one call.
    private func asking(_ rate: Double, _ steps: [Step], _ shape: (inout Call) -> Void) -> SimulationModel {
        var model = SimulationModel()
        model.stations = [Station("s")]
        model.handlers = [Handler("h", steps)]
        var call = Call("c", to: "h")
        shape(&call)
        model.calls = [call]
        model.sources = [Source("r", .poisson(rate: rate), [.call("c")])]
        return model
    }

    @Test func retriesMultiplyAndSucceedAsIndependentAttemptsDo() throws {
        let model = asking(100, [.delay(.constant(0.01)), .fail(0.1)]) { $0.attempts = 3 }
        let report = try measured(model, seconds: 5_000)
        #expect((Double(report.calls[0].attempts) / Double(report.calls[0].calls)).isWithin(0.01, of: 1.11))
        #expect(report.sources[0].unsuccessfulShare.value.isWithin(0.1, of: 0.001))
    }

    @Test func aBudgetCapsRetriesAtItsShare() throws {
        let model = asking(100, [.delay(.constant(0.01)), .fail(0.1)]) {
            $0.attempts = 3
            $0.budget = RetryBudget(ratio: 0.1)
        }
        let report = try measured(model, seconds: 5_000)
        #expect((Double(report.calls[0].attempts) / Double(report.calls[0].calls)).isWithin(0.01, of: 1.1))
        #expect((1 - report.sources[0].unsuccessfulShare.value).isWithin(0.01, of: 0.99))
    }

    @Test func aHedgeCutsTheTailForAFewMoreCalls() throws {
        let time = Distribution.lognormal(mean: 16.487_212_7, scv: 1.718_281_8)
        let model = asking(1, [.delay(time)]) { $0.hedgeAfter = 51.802_516 }
        let report = try measured(model, seconds: 200_000)
        #expect(report.mean.isWithin(0.01, of: 15.298_945_6))
        #expect(report.p99.isWithin(0.03, of: 66.665_814))
        #expect((Double(report.calls[0].hedges) / Double(report.calls[0].calls)).isWithin(0.03, of: 0.05))
    }

    @Test func persistentCallersOrbitABusyServer() throws {
        var model = asking(0.6, [.work("s", .exponential(mean: 1))]) {
            $0.attempts = .max
            $0.backoff = .drawn(.exponential(mean: 2))
        }
        model.stations[0].queueBound = 0
        let report = try measured(model, seconds: 200_000)
        #expect(report.mean.isWithin(0.04, of: 5.5))
        #expect((Double(report.calls[0].attempts) / Double(report.calls[0].calls)).isWithin(0.04, of: 3.25))
        #expect(report.stations[0].utilisation.value.isWithin(0.02, of: 0.6))
    }

    @Test func aHeldConnectionIsBusyWhileItsHolderWaits() throws {
        // Little: connections in use = calls × (time they are held), here a delay of 15 ms at 1200/s.
        var model = asking(1_200, [.delay(.exponential(mean: 0.015))]) { $0.connections = 26 }
        model.stations.append(Station("workers", servers: 200))
        model.handlers[0].holds = "workers"
        let report = try measured(model, seconds: 300)
        #expect(report.stations[1].jobs.value.isWithin(0.03, of: 18))
        #expect(report.stations[1].utilisation.value.isWithin(0.03, of: 0.09))
    }
}
