/// Counts of replications and shards add up exactly, whatever the order.
extension SourceCount {
    public func adding(_ other: SourceCount) -> SourceCount {
        var sum = self
        sum.started += other.started
        sum.succeeded += other.succeeded
        sum.refused += other.refused
        sum.dropped += other.dropped
        sum.timedOut += other.timedOut
        sum.failed += other.failed
        sum.broken += other.broken
        sum.abandoned += other.abandoned
        sum.degraded += other.degraded
        sum.slow += other.slow
        sum.latencySum += other.latencySum
        sum.latencySquares += other.latencySquares
        sum.latency.merge(other.latency)
        sum.present += other.present
        return sum
    }
}

extension CallCount {
    public func adding(_ other: CallCount) -> CallCount {
        var sum = self
        sum.calls += other.calls
        sum.attempts += other.attempts
        sum.retries += other.retries
        sum.timeouts += other.timeouts
        sum.broken += other.broken
        sum.overBudget += other.overBudget
        sum.hedges += other.hedges
        sum.fallbacks += other.fallbacks
        sum.failures += other.failures
        sum.opened += other.opened
        sum.orphans += other.orphans
        return sum
    }
}

extension CacheCount {
    public func adding(_ other: CacheCount) -> CacheCount {
        var sum = self
        sum.hits += other.hits
        sum.misses += other.misses
        sum.joined += other.joined
        return sum
    }
}
