import DesignModel

extension Drawing {
    /// What a caller does about a dependency: how long it waits, how often it tries, when it stops trying, what the user sees.
    mutating func policy(
        _ id: String, timeout: Quantity, attempts: Double, _ fallback: Prose, limit: Double, safe: String
    ) -> EdgePolicy {
        var policy = EdgePolicy()
        policy.timeout = timeout
        policy.retry = retry(attempts, safe)
        policy.breaker = breaker()
        policy.fallback = fallback
        policy.concurrencyLimit = assume(
            "policy.limit.\(limit.formattedPlainly)", limit, .count, "calls in flight from one copy",
            because: "what waits above it would miss its promise anyway")
        return policy
    }

    private mutating func retry(_ attempts: Double, _ safe: String) -> RetryPolicy {
        var retry = RetryPolicy()
        retry.attempts = assume(
            "policy.attempts.\(attempts.formattedPlainly)", attempts, .count, "tries of one call, the first included",
            because: attempts > 1 ? "one layer repeats, not every layer" : "the layer above repeats")
        retry.backoff = assume(
            "policy.backoff", 100, .milliseconds, "pause before the first repeat, doubled each time, with full jitter",
            because: "longer than a blip, shorter than a person's patience")
        retry.budget = assume(
            "policy.budget", 0.1, .fraction, "share of calls that may be repeats",
            because: "repeats must not become the load")
        retry.safeBecause = safe
        return retry
    }

    private mutating func breaker() -> BreakerPolicy {
        var breaker = BreakerPolicy()
        breaker.failureShare = publish(
            "policy.breaker.failureShare", 0.5, .fraction, "failing share at which calls stop",
            source: "resilience4j CircuitBreakerConfig", date: "2026-04")
        breaker.minimumCalls = breakerCalls()
        breaker.openFor = assume(
            "policy.breaker.openFor", 15, .seconds, "rest before one call is tried again",
            because: "shorter than a failover, long enough to let a sick system breathe")
        return breaker
    }

    /// The library's default of a hundred calls would never be reached at a low rate.
    private mutating func breakerCalls() -> Quantity {
        if let done = known("policy.breaker.minimumCalls") { return done }
        let rate = requirements.workload.mean ?? requirements.workload.peak
        guard let rate, let name = rate.name, known(name) != nil else {
            return assume(
                "policy.breaker.minimumCalls", 10, .count, "calls before judging",
                because: "a small rate needs a small sample")
        }
        return derive(
            "policy.breaker.minimumCalls", min(100, max(10, (rate.canonical * 5).rounded())), .count,
            "calls before judging",
            by: "five seconds of \(name), between 10 and 100", from: [name])
    }
}
