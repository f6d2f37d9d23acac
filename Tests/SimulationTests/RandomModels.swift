@testable import Simulation

/// Models drawn from a seed: every policy, in every combination that chance finds.
enum RandomModels {
    static func model(_ seed: UInt64) -> SimulationModel {
        var dice = Dice(stream: RandomStream(seed: seed &* 7919 &+ 13))
        var model = SimulationModel()
        let count = 2 + dice.below(3)
        model.stations = (0..<count).map { station($0, &dice) }
        if dice.isTrue { model.caches = [cache(&dice)] }
        for at in 0..<count { addHandler(at, of: count, &model, &dice) }
        model.sources = (0..<1 + dice.below(2)).map { source($0, &dice) }
        model.triggers = (0..<dice.below(4)).map { _ in trigger(model, &dice) }
        return model
    }

    private static func station(_ at: Int, _ dice: inout Dice) -> Station {
        var station = Station("s\(at)", servers: 1 + dice.below(4), replicas: 1 + dice.below(3))
        station.balance = dice.pick([.shared, .random, .roundRobin, .shortestQueue, .choices(2)])
        station.discipline = dice.pick(Discipline.allCases)
        if dice.isTrue { station.queueBound = dice.below(20) }
        station.whenFull = dice.pick(WhenFull.allCases)
        station.dropsExpired = dice.isTrue
        if dice.isTrue { station.codel = ControlledDelay(target: 0.05, interval: 0.5) }
        if dice.below(3) == 0 { station.adaptiveLimit = AdaptiveLimit() }
        if dice.below(3) == 0 { station.patience = .exponential(mean: 1) }
        if station.discipline != .processorSharing, dice.below(3) == 0 { station.batch = 3 }
        if dice.below(3) == 0 {
            station.pauses = Pauses(every: .exponential(mean: 5), length: .constant(0.2))
        }
        if dice.below(3) == 0 { station.slowStart = SlowStart(duration: 5, factor: 3) }
        if dice.below(3) == 0 {
            station.autoscaler = Autoscaler(minimum: 1, maximum: 5, target: 0.6, interval: 2, delay: 3)
        }
        if dice.below(4) == 0 { station.rateLimit = RateLimit(rate: 30, burst: 5) }
        station.errorShare = dice.below(3) == 0 ? 0.05 : 0
        return station
    }

    private static func cache(_ dice: inout Dice) -> Cache {
        var cache = Cache("c", keys: 50, skew: 1, capacity: 1 + dice.below(40), timeToLive: dice.isTrue ? 3 : nil)
        cache.coalesces = dice.isTrue
        cache.refreshesOnHit = dice.isTrue
        cache.startsWarm = dice.isTrue
        return cache
    }

    /// Handlers only ask those behind them, so that every request ends.
    private static func addHandler(_ at: Int, of count: Int, _ model: inout SimulationModel, _ dice: inout Dice) {
        let time = dice.pick([
            Distribution.exponential(mean: 0.05), .constant(0.03), .lognormal(mean: 0.05, scv: 3),
            .pareto(mean: 0.04, shape: 2.2), .erlang(phases: 3, mean: 0.06), .uniform(from: 0, to: 0.1),
            .hyperexponential(share: 0.9, first: 0.02, second: 0.3), .empirical([0.01, 0.02, 0.2]),
        ])
        var steps: [Step] = [.work("s\(at)", time)]
        if at + 1 < count {
            let call = "c\(at)"
            model.calls.append(self.call(call, to: "h\(at + 1)", &dice))
            let behind: [Step] = [.call(call)]
            steps += dice.pick([
                behind, [.together([behind, [.delay(time)], behind])],
                [.either([Branch(0.5, behind), Branch(0.3, [.fail(0.2)])])],
                [.send(call), .delay(.constant(0.01))], model.caches.isEmpty ? behind : [.cached("c", miss: behind)],
            ])
        }
        // A handler cannot hold a server of the station that it works on, nor of one shared evenly.
        var handler = Handler("h\(at)", steps)
        if at > 0, dice.isTrue, model.stations[at - 1].discipline != .processorSharing,
            model.stations[at - 1].batch == 1
        {
            handler.holds = "s\(at - 1)"
        }
        model.handlers.append(handler)
    }

    private static func call(_ name: String, to handler: String, _ dice: inout Dice) -> Call {
        var call = Call(name, to: handler)
        if dice.below(3) > 0 { call.timeout = dice.pick([0.05, 0.2, 1]) }
        call.cancels = dice.isTrue
        call.attempts = 1 + dice.below(4)
        call.backoff = dice.pick([
            nil, .drawn(.exponential(mean: 0.1)), .growing(base: 0.05, factor: 2, cap: 1, jitter: dice.isTrue),
        ])
        if dice.isTrue { call.budget = RetryBudget(ratio: 0.2) }
        if dice.isTrue { call.breaker = Breaker(failureShare: 0.5, minimumCalls: 5, openFor: 2) }
        if dice.below(3) == 0 { call.hedgeAfter = 0.08 }
        if dice.isTrue {
            call.connections = 1 + dice.below(5)
            call.connectionQueue = dice.isTrue ? dice.below(6) : nil
        }
        if dice.below(4) == 0 { call.rateLimit = RateLimit(rate: 20, burst: 4) }
        call.hasFallback = dice.isTrue
        return call
    }

    private static func source(_ at: Int, _ dice: inout Dice) -> Source {
        let arrivals = dice.pick([
            Arrivals.poisson(rate: 30), .closed(users: 20, think: .exponential(mean: 0.5)),
            .modulated([ArrivalState(rate: 5, lasts: 3), ArrivalState(rate: 80, lasts: 1)]),
            .diurnal(mean: 20, peak: 40, period: 30), .renewal(.erlang(phases: 2, mean: 0.04)),
        ])
        var source = Source("r\(at)", arrivals, [.goOn("h0")])
        source.priority = dice.below(3)
        source.threshold = 0.3
        return source
    }

    private static func trigger(_ model: SimulationModel, _ dice: inout Dice) -> Trigger {
        let station = "s\(dice.below(model.stations.count))"
        var kinds: [Trigger.Kind] = [
            .slow(station: station, factor: 5), .errors(station: station, share: 0.5),
            .crash(station: station, replicas: 1 + dice.below(3)), .pause(station: station),
            .load(source: nil, factor: 3),
        ]
        kinds += model.calls.map { .partition(call: $0.name) }
        kinds += model.caches.flatMap { [.flush(cache: $0.name), .hotKey(cache: $0.name)] }
        let start = Double(dice.below(60))
        return Trigger(dice.pick(kinds), at: start, until: start + Double(dice.below(20)))
    }
}

/// Choices by chance.
struct Dice {
    var stream: RandomStream
    var isTrue: Bool { mutating get { stream.below(2) == 0 } }
    mutating func below(_ count: Int) -> Int { count < 1 ? 0 : stream.below(count) }
    mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[stream.below(choices.count)] }
}
