import Testing

@testable import Simulation

/// Debug and release builds, today and tomorrow, run the same events: `Benchmarks` prints the number of the release build and compares it with
/// the one below (`swift run -c release --package-path Benchmarks simulate bytes`).
@Suite struct SameBytesTests {
    @Test func everyPolicyAtWorkGivesOneNumber() throws {
        var study = Study(duration: 20, seed: 1)
        (study.replications, study.warmUp, study.bins) = (1, 0, 0)
        let report = try #require(study.run(policies).report)
        #expect(report.sources[0].total.latencySum.bitPattern ^ report.events == 4_643_057_674_375_941_001)
    }
}

/// Workers held over a call to a database through a pool, and every policy at work.
private let policies: SimulationModel = {
    var model = SimulationModel()
    var workers = Station("workers", servers: 16, replicas: 4)
    workers.balance = .choices(2)
    workers.queueBound = 50
    workers.dropsExpired = true
    workers.codel = ControlledDelay(target: 0.05, interval: 0.1)
    workers.adaptiveLimit = AdaptiveLimit(initial: 60)
    var database = Station("database", servers: 12)
    database.queueBound = 200
    database.discipline = .lastComeFirstServed
    model.stations = [workers, database]
    model.handlers = [
        Handler("answer", holds: "workers", [.delay(.exponential(mean: 0.002)), .call("query"), .call("query")]),
        Handler("row", [.work("database", .lognormal(mean: 0.003, scv: 2))]),
    ]
    func call(_ name: String, to handler: String, timeout: Double) -> Call {
        var call = Call(name, to: handler)
        call.timeout = timeout
        call.attempts = 3
        call.backoff = .growing(base: 0.02, factor: 2, cap: 1, jitter: true)
        call.budget = RetryBudget(ratio: 0.1)
        call.breaker = Breaker()
        return call
    }
    var query = call("query", to: "row", timeout: 0.5)
    query.connections = 40
    query.connectionQueue = 40
    query.hedgeAfter = 0.05
    model.calls = [call("ask", to: "answer", timeout: 2), query]
    model.sources = [Source("clients", .poisson(rate: 1_500), [.call("ask")])]
    return model
}()
