extension Plan {
    /// Adds a station's units and answers its state.
    mutating func add(_ station: Station, scaler: Autoscaler?) -> StationState {
        let isShared = station.balance == .shared
        let most = max(station.replicas, scaler?.maximum ?? 0)
        let first = Int32(units.count)
        var state = StationState(
            firstUnit: first, units: isShared ? 1 : Int32(most),
            active: Int32(station.replicas), servers: Int32(station.servers), balance: Self.code(station.balance))
        for replica in 0..<Int(state.units) {
            let servers = isShared ? station.servers * station.replicas : station.servers
            let isActive = isShared || replica < station.replicas
            units.append(unit(station, servers: isActive ? servers : 0))
        }
        state.margin = station.deadlineMargin
        state.codelTarget = station.codel?.target ?? 0
        state.codelInterval = station.codel?.interval ?? 0
        state.batch = Int32(station.batch)
        control(&state, station)
        return state
    }

    private mutating func unit(_ station: Station, servers: Int) -> Pool {
        var unit = Pool(capacity: Int32(servers), station: Int32(stations.count), lane: Int32(lanes))
        lanes += station.discipline == .priority ? Rule.priorities : 1
        unit.bound = Int32(clamping: station.queueBound ?? Int(Int32.max))
        unit.errorShare = station.errorShare
        unit.limit = station.adaptiveLimit?.initial ?? .infinity
        unit.rules = Self.rules(of: station)
        return unit
    }

    private func control(_ state: inout StationState, _ station: Station) {
        if let limit = station.adaptiveLimit {
            (state.limitLeast, state.limitMost, state.tolerance) = (limit.minimum, limit.maximum, limit.tolerance)
        }
        if let start = station.slowStart { (state.warmDuration, state.warmFactor) = (start.duration, start.factor) }
        if let limit = station.rateLimit {
            state.bucket = Bucket(rate: limit.rate, burst: limit.burst, tokens: limit.burst)
        }
        if let scaler = station.autoscaler {
            (state.scaleLeast, state.scaleMost) = (Int32(scaler.minimum), Int32(scaler.maximum))
            (state.scaleTarget, state.scaleInterval) = (scaler.target, scaler.interval)
            state.scaleDelay = scaler.delay
        }
    }

    /// Work at a station that a trigger may stop has to be told from work that went on.
    mutating func mayPause(_ station: Int32) {
        let state = stations[Int(station)]
        for unit in Int(state.firstUnit)..<Int(state.firstUnit + state.units) { units[unit].rules |= Rule.pauses }
    }

    private static func code(_ balance: Balance) -> Int32 {
        switch balance {
        case .shared: StationState.shared
        case .random: StationState.random
        case .roundRobin: StationState.roundRobin
        case .shortestQueue: StationState.shortest
        case .choices(let count): Int32(count)
        }
    }

    private static func rules(of station: Station) -> UInt32 {
        let applying: [(Bool, UInt32)] = [
            (station.queueBound != nil, Rule.bound), (station.discipline == .lastComeFirstServed, Rule.lifo),
            (station.discipline == .priority, Rule.priority), (station.discipline == .processorSharing, Rule.sharing),
            (station.dropsExpired, Rule.expiry), (station.codel != nil, Rule.codel),
            (station.adaptiveLimit != nil, Rule.adaptive), (station.patience != nil, Rule.patience),
            (station.batch > 1, Rule.batch), (station.pauses != nil, Rule.pauses),
            (station.slowStart != nil, Rule.warmUp), (station.rateLimit != nil, Rule.rate),
            (station.errorShare > 0, Rule.errors), (station.whenFull == .dropOldest, Rule.dropOldest),
        ]
        return applying.reduce(0) { $1.0 ? $0 | $1.1 : $0 }
    }

    mutating func add(_ call: Call) {
        var state = CallState()
        state.timeout = call.timeout ?? .infinity
        state.cancels = call.cancels
        state.attempts = Int32(clamping: call.attempts)
        state.hedgeAfter = call.hedgeAfter ?? .infinity
        state.hasFallback = call.hasFallback
        retry(&state, call)
        if let breaker = call.breaker {
            state.hasBreaker = true
            state.failureShare = breaker.failureShare
            state.minimumCalls = Int32(min(64, max(1, breaker.minimumCalls)))
            state.openFor = breaker.openFor
        }
        if let count = call.connections { state.connections = connections(count, call) }
        if let limit = call.rateLimit {
            state.isLimited = true
            state.bucket = Bucket(rate: limit.rate, burst: limit.burst, tokens: limit.burst)
        }
        calls.append(state)
    }

    private mutating func retry(_ state: inout CallState, _ call: Call) {
        switch call.backoff {
        case nil: break
        case .drawn(let time):
            state.drawsBackoff = true
            state.backoff = Sampler(time, values: &values)
        case .growing(let base, let factor, let cap, let jitter):
            (state.base, state.factor, state.cap, state.jitter) = (base, factor, cap, jitter)
        }
        guard let budget = call.budget else { return }
        (state.hasBudget, state.ratio, state.reserve) = (true, budget.ratio, budget.reserve)
        state.tokens = budget.reserve
    }

    /// A unit of its own behind the stations; it belongs to no station.
    private mutating func connections(_ count: Int, _ call: Call) -> Int32 {
        var unit = Pool(capacity: Int32(count), station: -1, lane: Int32(lanes))
        lanes += 1
        if let bound = call.connectionQueue {
            unit.bound = Int32(clamping: bound)
            unit.rules = Rule.bound
        }
        units.append(unit)
        return Int32(units.count - 1)
    }
}

extension Plan {
    mutating func add(_ source: Source, entry: Int32, loads: [Double]) {
        var state = SourceState(
            kind: .poisson, entry: entry, priority: UInt8(clamping: source.priority), first: Int32(points.count))
        state.loadMost = max(1, loads.max() ?? 1)
        state.loadChanges = !loads.isEmpty
        state.threshold = source.threshold ?? .infinity
        switch source.arrivals {
        case .poisson(let rate): state.gap = rate > 0 ? 1 / rate : .infinity
        case .renewal(let between):
            state.kind = .renewal
            state.between = Sampler(between, values: &values)
        case .modulated(let states):
            state.kind = .modulated
            points += states.map { RatePoint(at: $0.lasts, rate: $0.rate) }
        case .profile(let list, let period):
            state.kind = .profile
            state.period = period ?? 0
            state.peak = list.map(\.rate).max() ?? 0
            points += list
        case .trace(let moments):
            state.kind = .trace
            points += moments.sorted().map { RatePoint(at: $0, rate: 0) }
        case .closed(let users, let think):
            state.kind = .closed
            state.users = Int32(clamping: users)
            state.between = Sampler(think, values: &values)
        }
        state.count = Int32(points.count) - state.first
        sources.append(state)
    }

    mutating func add(_ cache: Cache) {
        var state = CacheState(first: Int32(keys.count), keys: Int32(cache.keys), capacity: Int32(cache.capacity))
        state.timeToLive = cache.timeToLive ?? .infinity
        state.refreshes = cache.refreshesOnHit
        state.coalesces = cache.coalesces
        keys += AliasTable.keys(count: cache.keys, skew: cache.skew)
        if cache.startsWarm { warm(&state) }
        caches.append(state)
    }

    /// The most popular keys, the most popular used last.
    private mutating func warm(_ state: inout CacheState) {
        for rank in stride(from: min(state.capacity, state.keys) - 1, through: 0, by: -1) {
            let key = Int(state.first + rank)
            keys[key].isHeld = true
            keys[key].expires = state.timeToLive
            keys[key].older = state.newest
            if state.newest >= 0 { keys[Int(state.newest)].newer = Int32(key) } else { state.oldest = Int32(key) }
            state.newest = Int32(key)
            state.held += 1
        }
    }
}

/// Walker's alias method for keys whose popularity falls with rank.
enum AliasTable {
    static func keys(count: Int, skew: Double) -> [KeyState] {
        var weights = (1...max(1, count)).map { RealFunctions.power(Double($0), -skew) }
        let scale = Double(count) / weights.reduce(0, +)
        for at in weights.indices { weights[at] *= scale }
        var keys = [KeyState](repeating: KeyState(), count: count)
        var small = weights.indices.filter { weights[$0] < 1 }
        var large = weights.indices.filter { weights[$0] >= 1 }
        while let low = small.popLast(), let high = large.popLast() {
            keys[low].threshold = weights[low]
            keys[low].alias = Int32(high)
            weights[high] -= 1 - weights[low]
            if weights[high] < 1 { small.append(high) } else { large.append(high) }
        }
        return keys
    }
}
