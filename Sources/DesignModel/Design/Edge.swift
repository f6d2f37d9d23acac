/// A dependency of one element on another, with what happens when it is slow, broken or too fast.
public struct Edge: Sendable, Hashable, Codable {
    public var id: EdgeID
    /// An actor, component, store or channel.
    public var from: String
    public var to: String
    public var mode: EdgeMode
    public var purpose: String = ""
    /// Operations carried; empty means every operation of the caller that needs it.
    public var operations: [OperationID] = []
    public var policy: EdgePolicy?
    public var protocolName: String = ""
    /// Calls for one execution of the operation.
    public var callsPerOperation: Quantity?

    public init(id: EdgeID, from: String, to: String, mode: EdgeMode = .synchronous) {
        self.id = id
        self.from = from
        self.to = to
        self.mode = mode
    }
}

public enum EdgeMode: String, Sendable, Hashable, Codable, CaseIterable {
    case synchronous, asynchronous
}

/// What a caller does about a dependency's failures.
public struct EdgePolicy: Sendable, Hashable, Codable {
    public var timeout: Quantity?
    public var retry: RetryPolicy?
    public var breaker: BreakerPolicy?
    /// What the user gets instead.
    public var fallback: Prose?
    /// Calls in flight at the same time.
    public var concurrencyLimit: Quantity?

    public init() {}
}

public struct RetryPolicy: Sendable, Hashable, Codable {
    public var attempts: Quantity?
    public var backoff: Quantity?
    public var jitter = true
    /// Retries allowed as a share of calls.
    public var budget: Quantity?
    /// Whether the repeated call is harmless, and why.
    public var safeBecause: String = ""

    public init() {}
}

public struct BreakerPolicy: Sendable, Hashable, Codable {
    public var failureShare: Quantity?
    public var minimumCalls: Quantity?
    public var openFor: Quantity?

    public init() {}
}
