/// One element's way of asking another, with what it does when the answer is late, bad or refused.
public struct Call: Sendable {
    public var name: String
    /// The handler that answers.
    public var to: String
    /// How long one attempt may take.
    public var timeout: Double?
    /// Whether the callee stops working when the caller gives up.
    public var cancels = true
    public var attempts = 1
    public var backoff: Backoff?
    public var budget: RetryBudget?
    public var breaker: Breaker?
    /// A second attempt beside the first after this time; the first answer counts.
    public var hedgeAfter: Double?
    /// How many calls may be under way; the others wait, at most `connectionQueue` of them.
    public var connections: Int?
    public var connectionQueue: Int?
    public var rateLimit: RateLimit?
    /// Whether the caller can go on without the answer.
    public var hasFallback = false

    public init(_ name: String, to handler: String) {
        self.name = name
        self.to = handler
    }
}

/// How long to wait before the next attempt.
public enum Backoff: Sendable {
    case drawn(Distribution)
    /// `base`, then `factor` times as long each time up to `cap`; with jitter anything between nothing and that.
    case growing(base: Double, factor: Double, cap: Double, jitter: Bool)
}

/// Retries as a share of calls: each call earns `ratio` of a retry, at most `reserve` are saved up.
public struct RetryBudget: Sendable {
    public var ratio: Double
    public var reserve: Double
    public init(ratio: Double, reserve: Double = 10) {
        self.ratio = ratio
        self.reserve = reserve
    }
}

/// Refuses calls for a while after too many of the last ones failed; then lets one through to see.
public struct Breaker: Sendable {
    public var failureShare: Double
    public var minimumCalls: Int
    public var openFor: Double
    public init(failureShare: Double = 0.5, minimumCalls: Int = 20, openFor: Double = 10) {
        self.failureShare = failureShare
        self.minimumCalls = minimumCalls
        self.openFor = openFor
    }
}
