import Foundation
import Simulation

// swift run -c release --package-path Benchmarks simulate [mmc|net|policies|cores …]
//
// Millions of events a second of one core, the median of five runs in turn; Benchmarks/Simulation/compare runs the others beside it.

/// At least so many million events a second.
let thresholds = ["mmc": 10.0, "net": 10.0, "policies": 5.0]

func seconds(_ clock: clockid_t, _ work: () -> Void) -> Double {
    func now() -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
    let start = now()
    work()
    return now() - start
}

func study(_ seconds: Double, replications: Int = 1) -> Study {
    var study = Study(duration: seconds, seed: 1)
    (study.replications, study.warmUp, study.bins) = (replications, 0, 0)
    return study
}

let mmc = SimulationModel(Station("s", servers: 8), .poisson(rate: 6.4), service: .exponential(mean: 1))

/// The ten services of `Benchmarks/Simulation/loop.c`.
let net: SimulationModel = {
    let services: [(String, Int, Double, [(Int, Double)])] = [
        ("gateway", 8, 0.0020, [(1, 0.35), (2, 0.30), (3, 0.20), (4, 0.10)]),
        ("auth", 6, 0.0030, [(2, 0.30), (4, 0.25), (9, 0.20)]),
        ("catalogue", 8, 0.0040, [(8, 0.55), (7, 0.25)]), ("search", 6, 0.0060, [(7, 0.30), (2, 0.10)]),
        ("cart", 4, 0.0035, [(5, 0.40), (8, 0.30)]), ("checkout", 3, 0.0050, [(6, 0.60), (9, 0.30)]),
        ("payment", 6, 0.0200, [(5, 0.05), (9, 0.50)]), ("recommend", 5, 0.0050, [(8, 0.40)]),
        ("database", 12, 0.0060, [(8, 0.05)]), ("audit", 2, 0.0015, []),
    ]
    let routing = services.map { service in
        services.indices.map { target in service.3.first { $0.0 == target }?.1 ?? 0 }
    }
    return SimulationModel(
        stations: services.map { Station($0.0, servers: $0.1) }, service: services.map { .exponential(mean: $0.2) },
        routing: routing, arrivals: [2_500] + [Double](repeating: 0, count: 9))
}()

/// Workers held over a call to a database through a pool, and every policy at work.
let policies: SimulationModel = {
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

func rate(_ model: SimulationModel, _ time: Double) -> (rate: Double, mean: Double) {
    var events = 0.0
    var mean = 0.0
    let times = (0..<5).map { _ in
        seconds(CLOCK_PROCESS_CPUTIME_ID) {
            guard let report = study(time).run(model).report else { return }
            events = Double(report.events)
            mean = report.sources[0].meanLatency?.value ?? 0
        }
    }.sorted()
    return (events / times[2] / 1e6, mean)
}

/// Replications side by side against one after the other, by the clock on the wall.
func speedUp() -> Double {
    let one = seconds(CLOCK_MONOTONIC) { _ = study(250, replications: 4).run(net) }
    let two = seconds(CLOCK_MONOTONIC) {
        _ = study(250, replications: 4).run(net) { numbers, run in
            nonisolated(unsafe) var seen = [Observation?](repeating: nil, count: numbers.count)
            let lock = NSLock()
            DispatchQueue.concurrentPerform(iterations: numbers.count) { at in
                let result = run(numbers.lowerBound + at)
                lock.withLock { seen[at] = result }
            }
            return seen.compactMap(\.self)
        }
    }
    return one / two
}

/// One number that stands for all of a run with every policy; SimulationTests holds the debug build to the same one.
func fingerprint() -> UInt64 {
    guard let report = study(20).run(policies).report else { return 0 }
    return report.sources[0].total.latencySum.bitPattern ^ report.events
}

let named = CommandLine.arguments.dropFirst()
var missed = 0
for (name, model, time) in [("mmc", mmc, 600_000.0), ("net", net, 800.0), ("policies", policies, 800.0)]
where named.isEmpty || named.contains(name) {
    let (rate, mean) = rate(model, time)
    let least = thresholds[name] ?? 0
    if rate < least { missed += 1 }
    print(
        "\(name): \((rate * 100).rounded() / 100) million events/s, mean answer \(mean) (\(rate < least ? "below" : "ok"): \(least))"
    )
}
if named.isEmpty || named.contains("cores") {
    print("cores: two replications at a time are \((speedUp() * 100).rounded() / 100) times as fast as one")
}
if named.isEmpty || named.contains("bytes") {
    let isSame = fingerprint() == 4_643_057_674_375_941_001
    if !isSame { missed += 1 }
    print("bytes: \(fingerprint()), \(isSame ? "as" : "not as") in a debug build")
}
exit(missed == 0 ? 0 : 1)
