@testable import Simulation

/// One run from an empty system, second by second.
func played(_ model: SimulationModel, seconds: Int, seed: UInt64 = 11) -> Observation {
    Replication(seed: seed, stream: 0, warmUp: 0, duration: Double(seconds), bins: seconds)
        .run(PlanBuilder.build(model), model)
}

extension Observation {
    /// Good answers a second between two moments.
    func goodput(_ moments: Range<Int>, source: Int = 0) -> Double {
        let good = series[source][moments].reduce(0) { $0 + $1.succeeded }
        return Double(good) / Double(moments.count)
    }

    /// Good answers a second in the last so many seconds.
    func goodputAtEnd(_ seconds: Int, source: Int = 0) -> Double {
        let end = series[source].count
        return goodput(end - seconds..<end, source: source)
    }

    func depth(_ moment: Int, station: Int = 0) -> Int { depths[station][moment] }
}

/// Seven hundred clients a second before ten servers that manage a thousand, each client trying four times for half a
/// second; from second 20 to second 40 the servers are three times as slow.
func retryStorm(
    call: (inout Call) -> Void = { _ in }, station: (inout Station) -> Void = { _ in }
) -> SimulationModel {
    var model = SimulationModel()
    var server = Station("server", servers: 10)
    station(&server)
    model.stations = [server]
    model.handlers = [Handler("answer", [.work("server", .exponential(mean: 0.01))])]
    var ask = Call("ask", to: "answer")
    ask.timeout = 0.5
    ask.cancels = false
    ask.attempts = 4
    ask.backoff = .growing(base: 0.05, factor: 2, cap: 1, jitter: true)
    call(&ask)
    model.calls = [ask]
    model.sources = [Source("clients", .poisson(rate: 700), [.call("ask")])]
    model.triggers = [Trigger(.slow(station: "server", factor: 3), at: 20, until: 40)]
    return model
}

/// Three thousand lookups a second in front of a database that manages five hundred; warm, the cache answers nine in ten.
func coldCache(_ triggers: [Trigger]) -> SimulationModel {
    var model = SimulationModel()
    model.stations = [Station("database", servers: 5)]
    var cache = Cache("cache", keys: 20_000, skew: 0.9, capacity: 14_000)
    cache.startsWarm = true
    model.caches = [cache]
    model.handlers = [
        Handler("look", [.cached("cache", miss: [.call("query")])]),
        Handler("row", [.work("database", .exponential(mean: 0.01))]),
    ]
    var query = Call("query", to: "row")
    query.cancels = false
    var ask = Call("ask", to: "look")
    ask.timeout = 1
    model.calls = [query, ask]
    model.sources = [Source("clients", .poisson(rate: 3_000), [.call("ask")])]
    model.triggers = triggers
    return model
}
