extension Engine {
    /// Reads everything measured since `startMeasuring`, by the names of the model.
    mutating func observe(_ model: SimulationModel) -> Observation {
        for number in 0..<pools.count { touch(pools.base + number) }
        var seen = Observation()
        seen.duration = now - measuredFrom
        seen.events = events
        seen.sources = model.sources.enumerated().map { count($1.name, $0) }
        seen.stations = model.stations.enumerated().map { count(station: $1.name, $0) }
        seen.calls = model.calls.enumerated().map { count(call: $1.name, $0) }
        seen.caches = model.caches.enumerated().map { count(cache: $1.name, $0) }
        seen.series = (0..<sources.count).map { series.cells(of: $0) }
        seen.sketches = series.sketched
        if series.bins > 0 { seen.depths = (0..<stations.count).map { depths(of: $0) } }
        seen.imbalances = imbalances(model)
        return seen
    }

    private func count(_ name: String, _ source: Int) -> SourceCount {
        var count = SourceCount(name: name)
        let ended = outcomes.base + source * Outcome.count
        func number(_ outcome: Outcome) -> UInt64 { ended[Int(outcome.rawValue)] }
        let tally = tallies[source]
        count.started = tally.started
        count.succeeded = number(.succeeded)
        count.refused = number(.refused)
        count.dropped = number(.dropped)
        count.timedOut = number(.timedOut)
        count.failed = number(.failed)
        count.broken = number(.broken)
        count.abandoned = number(.abandoned)
        count.degraded = tally.degraded
        count.slow = tally.slow
        count.latencySum = tally.sum
        count.latencySquares = tally.squares
        count.present = tally.present
        count.latency = LatencyHistogram(
            UnsafeBufferPointer(start: histograms.base + source * LatencyHistogram.size, count: LatencyHistogram.size))
        return count
    }

    private func count(station name: String, _ number: Int) -> StationCount {
        var count = StationCount(name: name)
        let state = stations[number]
        count.servers = Double(state.active * state.servers)
        for pool in state.firstUnit..<state.firstUnit + state.units {
            count.arrivals += pools[pool].arrivals
            count.served += pools[pool].served
            count.refused += pools[pool].refused
            count.dropped += pools[pool].dropped
            count.abandoned += pools[pool].abandoned
            count.jobTime += pools[pool].jobTime
            count.busyTime += pools[pool].busyTime
            count.waited += pools[pool].waited
        }
        return count
    }

    private func count(call name: String, _ number: Int) -> CallCount {
        var count = CallCount(name: name)
        let counts = calls[number].counts
        count.calls = counts.calls
        count.attempts = counts.attempts
        count.retries = counts.retries
        count.timeouts = counts.timeouts
        count.broken = counts.broken
        count.overBudget = counts.overBudget
        count.hedges = counts.hedges
        count.fallbacks = counts.fallbacks
        count.failures = counts.failures
        count.opened = counts.opened
        count.orphans = counts.orphans
        return count
    }

    private func count(cache name: String, _ number: Int) -> CacheCount {
        var count = CacheCount(name: name)
        count.hits = caches[number].hits
        count.misses = caches[number].misses
        count.joined = caches[number].joined
        return count
    }

    private func depths(of station: Int) -> [Int] {
        let state = stations[station]
        return (0..<series.sampled).map { bin in
            (state.firstUnit..<state.firstUnit + state.units).reduce(0) {
                $0 + Int(series.depths[bin * pools.count + Int($1)])
            }
        }
    }

    /// Everything that came in has gone out or is still there, at every source and in every pool.
    private func imbalances(_ model: SimulationModel) -> [String] {
        var found: [String] = []
        for (at, source) in model.sources.enumerated() {
            let ended = (0..<Outcome.count).reduce(0) { $0 + Int64(outcomes[at * Outcome.count + $1]) }
            let tally = tallies[at]
            if Int64(tally.started) + tally.presentAtReset != ended + tally.present {
                found.append(
                    "source \(source.name): \(tally.started) started, \(ended) ended, \(tally.present) present")
            }
        }
        for number in 0..<pools.count {
            let pool = pools[number]
            let gone = pool.served + pool.refused + pool.dropped + pool.abandoned
            if pool.arrivals + pool.presentAtReset != gone + UInt64(max(0, pool.busy + pool.waiting + pool.riders)) {
                found.append("pool \(number): \(pool.arrivals) came, \(gone) went, \(pool.busy + pool.waiting) present")
            }
        }
        return found
    }
}
