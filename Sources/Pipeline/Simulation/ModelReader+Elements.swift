import Diagnostics
import Simulation
import Yams

extension ModelReader {
    func station(_ name: String, _ fields: ModelFields) -> Station {
        var station = Station(name, servers: fields.count("servers") ?? 1, replicas: fields.count("replicas") ?? 1)
        if let balance = fields.word("balance") { station.balance = self.balance(balance, fields) }
        station.discipline = choice("discipline", fields) ?? station.discipline
        station.whenFull = choice("when_full", fields) ?? station.whenFull
        station.queueBound = fields.count("queue_bound")
        station.dropsExpired = fields.truth("drops_expired") ?? false
        station.deadlineMargin = fields.time("deadline_margin") ?? 0
        station.patience = fields.law("patience")
        station.batch = fields.count("batch") ?? 1
        station.errorShare = fields.number("error_share") ?? 0
        station.scalesWith = fields.word("scales_with")
        control(&station, fields)
        fields.close()
        return station
    }

    private func control(_ station: inout Station, _ fields: ModelFields) {
        station.codel = fields.fields("codel").map { part in
            defer { part.close() }
            return ControlledDelay(target: part.time("target") ?? 0.005, interval: part.time("interval") ?? 0.1)
        }
        station.adaptiveLimit = fields.fields("adaptive_limit").map { part in
            defer { part.close() }
            return AdaptiveLimit(
                initial: part.number("initial") ?? 20, minimum: part.number("minimum") ?? 1,
                maximum: part.number("maximum") ?? 1_000, tolerance: part.number("tolerance") ?? 2)
        }
        station.pauses = fields.fields("pauses").map { part in
            defer { part.close() }
            return Pauses(every: part.law("every") ?? .constant(0), length: part.law("length") ?? .constant(0))
        }
        station.slowStart = fields.fields("slow_start").map { part in
            defer { part.close() }
            return SlowStart(duration: part.time("duration") ?? 30, factor: part.number("factor") ?? 2)
        }
        station.autoscaler = fields.fields("autoscaler").map { part in
            defer { part.close() }
            return Autoscaler(
                minimum: part.count("minimum") ?? 1, maximum: part.count("maximum") ?? 1,
                target: part.number("target") ?? 0.7, interval: part.time("interval") ?? 15,
                delay: part.time("delay") ?? 60)
        }
        station.rateLimit = rateLimit(fields)
    }

    private func rateLimit(_ fields: ModelFields) -> RateLimit? {
        fields.fields("rate_limit").map { part in
            defer { part.close() }
            let rate = part.number("rate") ?? 0
            return RateLimit(rate: rate, burst: part.number("burst") ?? max(1, rate))
        }
    }

    private func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ fields: ModelFields) -> Choice?
    where Choice.RawValue == String {
        guard let word = fields.word(key) else { return nil }
        if let choice = Choice(rawValue: word) { return choice }
        say("'\(word)' is none of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))", fields.mark)
        return nil
    }

    /// `shared`, `random`, `round_robin`, `shortest_queue`, `choices 2`.
    private func balance(_ words: String, _ fields: ModelFields) -> Balance {
        let known: [String: Balance] = [
            "shared": .shared, "random": .random, "round_robin": .roundRobin, "shortest_queue": .shortestQueue,
        ]
        if let balance = known[words] { return balance }
        let parts = words.split(separator: " ")
        if parts.count == 2, parts[0] == "choices", let count = Int(parts[1]) { return .choices(count) }
        say("'\(words)' is none of \(known.keys.sorted().joined(separator: ", ")), choices 2", fields.mark)
        return .shared
    }

    func cache(_ name: String, _ fields: ModelFields) -> Cache {
        let keys = fields.count("keys") ?? 0
        var cache = Cache(
            name, keys: keys, skew: fields.number("skew") ?? 0.9, capacity: fields.count("capacity") ?? keys,
            timeToLive: fields.time("time_to_live"))
        cache.refreshesOnHit = fields.truth("refreshes_on_hit") ?? false
        cache.coalesces = fields.truth("coalesces") ?? false
        cache.startsWarm = fields.truth("starts_warm") ?? false
        fields.close()
        return cache
    }

    func handler(_ name: String, _ fields: ModelFields) -> Handler {
        defer { fields.close() }
        return Handler(name, holds: fields.word("holds"), steps(fields["steps"]))
    }

    func call(_ name: String, _ fields: ModelFields) -> Call {
        var call = Call(name, to: fields.word("to") ?? "")
        call.timeout = fields.time("timeout")
        call.cancels = fields.truth("cancels") ?? true
        call.attempts = fields.word("attempts") == "unlimited" ? .max : fields.count("attempts") ?? 1
        call.backoff = fields["backoff"].flatMap(backoff)
        call.budget = fields.fields("budget").map { part in
            defer { part.close() }
            return RetryBudget(ratio: part.number("ratio") ?? 0.1, reserve: part.number("reserve") ?? 10)
        }
        call.breaker = fields.fields("breaker").map { part in
            defer { part.close() }
            return Breaker(
                failureShare: part.number("failure_share") ?? 0.5, minimumCalls: part.count("minimum_calls") ?? 20,
                openFor: part.time("open_for") ?? 10)
        }
        call.hedgeAfter = fields.time("hedge_after")
        call.connections = fields.count("connections")
        call.connectionQueue = fields.count("connection_queue")
        call.rateLimit = rateLimit(fields)
        call.hasFallback = fields.truth("has_fallback") ?? false
        fields.close()
        return call
    }

    /// A law for times, or `{base, factor, cap, jitter}`.
    private func backoff(_ node: Node) -> Backoff? {
        guard node.mapping != nil else { return law(node).map { .drawn($0) } }
        let part = ModelFields(node, self)
        defer { part.close() }
        let base = part.time("base") ?? 0.1
        return .growing(
            base: base, factor: part.number("factor") ?? 2, cap: part.time("cap") ?? base * 32,
            jitter: part.truth("jitter") ?? true)
    }

    func source(_ name: String, _ fields: ModelFields) -> Source? {
        let kinds = ["poisson", "renewal", "modulated", "profile", "trace", "closed"]
        guard let (kind, value) = fields.first(of: kinds) else {
            say("A source says one of \(kinds.joined(separator: ", "))", fields.mark)
            return nil
        }
        guard let arrivals = arrivals(kind, value) else { return nil }
        var source = Source(name, arrivals, steps(fields["steps"]))
        source.priority = fields.count("priority") ?? 0
        source.threshold = fields.time("threshold")
        fields.close()
        return source
    }

    private func arrivals(_ kind: String, _ node: Node) -> Arrivals? {
        let list = node.sequence.map(Array.init) ?? []
        switch kind {
        case "poisson": return number(node).map { .poisson(rate: $0) }
        case "renewal": return law(node).map { .renewal($0) }
        case "trace": return .trace(list.compactMap { time($0) })
        case "modulated":
            return .modulated(
                list.map { node in
                    let state = ModelFields(node, self)
                    defer { state.close() }
                    return ArrivalState(rate: state.number("rate") ?? 0, lasts: state.time("lasts") ?? 0)
                })
        case "profile":
            let part = ModelFields(node, self)
            defer { part.close() }
            let points = (part["points"]?.sequence.map(Array.init) ?? []).map { node in
                let point = ModelFields(node, self)
                defer { point.close() }
                return RatePoint(at: point.time("at") ?? 0, rate: point.number("rate") ?? 0)
            }
            return .profile(points, period: part.time("period"))
        default:
            let part = ModelFields(node, self)
            defer { part.close() }
            return .closed(users: part.count("users") ?? 0, think: part.law("think") ?? .constant(0))
        }
    }

    func trigger(_ node: Node) -> Trigger? {
        let fields = ModelFields(node, self)
        let kinds = ["slow", "load", "errors", "crash", "partition", "flush", "pause", "hot_key"]
        guard let (kind, value) = fields.first(of: kinds) else {
            say("A trigger says one of \(kinds.joined(separator: ", "))", node.mark)
            return nil
        }
        let name = value.string ?? ""
        let start = fields.time("from") ?? 0
        let end = fields.time("until") ?? (kind == "flush" ? start : .infinity)
        let trigger: Trigger.Kind =
            switch kind {
            case "slow": .slow(station: name, factor: fields.number("factor") ?? 2)
            case "load": .load(source: name == "all" ? nil : name, factor: fields.number("factor") ?? 2)
            case "errors": .errors(station: name, share: fields.number("share") ?? 1)
            case "crash": .crash(station: name, replicas: fields.count("replicas") ?? 1)
            case "partition": .partition(call: name)
            case "flush": .flush(cache: name)
            case "pause": .pause(station: name)
            default: .hotKey(cache: name)
            }
        fields.close()
        return Trigger(trigger, at: start, until: end)
    }
}
