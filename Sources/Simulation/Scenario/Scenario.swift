import DesignModel

/// What happens around a design while it is watched: how much load, how patient its users, and what goes wrong.
public struct Scenario: Sendable {
    public var name: String
    /// Times the peak that the design states.
    public var load = 1.0
    /// Seconds measured in each replication; nil takes what the rates need.
    public var duration: Double?
    /// How often a user or a program outside tries before it gives up.
    public var clientAttempts = 1
    public var disturbances: [Disturbance] = []
    /// Policies that are taken away to see what they are for.
    public var without: Set<Remedy> = []

    public init(_ name: String = "peak") { self.name = name }
}

/// Something that happens to an element of the design for a while.
public struct Disturbance: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Work takes `amount` times as long.
        case slow
        /// A share `amount` of its work fails.
        case errors
        /// So many instances stop with everything in them.
        case crash
        /// It does not answer, not even with a refusal.
        case unreachable
        /// It stands still; nothing in it is lost.
        case pause
        /// A cache forgets everything.
        case flush
        /// Everybody asks a cache for the same thing.
        case hotKey = "hot_key"
        /// `amount` times as many requests, of one operation or of all.
        case load
    }

    public var kind: Kind
    /// A component, store, channel or operation; empty for everything.
    public var subject: String
    public var amount: Double
    public var from: Double
    public var until: Double

    public init(_ kind: Kind, _ subject: String = "", _ amount: Double = 1, from start: Double, until end: Double) {
        self.kind = kind
        self.subject = subject
        self.amount = amount
        from = start
        until = end
    }
}

/// A policy that keeps a disturbance from staying.
public enum Remedy: String, Sendable, CaseIterable, Codable {
    case timeout
    case retryBudget = "retry budget"
    case breaker
    case queueBound = "queue bound"
    case concurrencyLimit = "concurrency limit"
    case fallback
}
