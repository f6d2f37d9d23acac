/// What a component keeps in memory and how that survives.
public struct StateProfile: Sendable, Hashable, Codable {
    public var holds: String = ""
    public var size: Quantity?
    public var shards: Quantity?
    /// What decides the shard of an item.
    public var shardKey: String?
    /// The store or channel that every change is written to before it is acknowledged.
    public var journal: String?
    public var snapshotEvery: Quantity?
    /// Time to read snapshot and journal back after a crash.
    public var recovery: Quantity?
    public var authoritative = false

    public init() {}
}

/// Long-lived connections and what they cost.
public struct ConnectionProfile: Sendable, Hashable, Codable {
    public var held: Quantity?
    public var perInstance: Quantity?
    public var memoryEach: Quantity?
    public var heartbeat: Quantity?
    public var idleTimeout: Quantity?
    /// The spread of reconnections after a loss, so that they do not arrive at once.
    public var reconnectJitter: Quantity?

    public init() {}
}

/// How many things one instance does at the same time, and how many may wait.
public struct ConcurrencyProfile: Sendable, Hashable, Codable {
    public var workers: Quantity?
    public var queueBound: Quantity?
    /// Connections one instance holds to its database.
    public var databasePool: Quantity?

    public init() {}
}

/// How instances come and go.
public struct LifecycleProfile: Sendable, Hashable, Codable {
    public var startup: Quantity?
    public var drain: Quantity?
    public var handOver: HandOver = .drain

    public init() {}
}

/// What becomes of an instance's work when it leaves.
public enum HandOver: String, Sendable, Hashable, Codable, CaseIterable {
    case none, drain, reconnect, migrate
    /// A new owner replays the journal.
    case replay
}

/// How many instances there are, and what changes that.
public struct ScalingProfile: Sendable, Hashable, Codable {
    public var minimum: Quantity?
    public var maximum: Quantity?
    /// What is watched: `cpu`, `queue_age`, `connections` …
    public var signal: String?
    public var target: Quantity?
    /// A known date or hour for which capacity is raised beforehand.
    public var prewarm: Prose?
    /// Size of one instance.
    public var cpu: Quantity?
    public var memory: Quantity?

    public init() {}
}

/// How the platform learns that an instance is alive and ready.
public struct HealthProfile: Sendable, Hashable, Codable {
    public var liveness: String = "/health/live"
    public var readiness: String = "/health/ready"
    /// For workers: the age of the oldest waiting item at which they count as stuck.
    public var stuckAfter: Quantity?

    public init() {}
}

/// When something runs by itself.
public struct Schedule: Sendable, Hashable, Codable {
    /// Cron expression or words: `every 2 hours`.
    public var when: String = ""
    public var deadline: Quantity?
    /// What happens to a run that was missed or is still running.
    public var onMissed: Prose = ""

    public init() {}
}

/// What a consumer takes in, in which order, and what it does with the late, the double and the broken.
public struct IntakeProfile: Sendable, Hashable, Codable {
    public var channel: ChannelID?
    public var parallelism: Quantity?
    public var batch: Quantity?
    /// The fields that tell a repeated item from a new one; nil means the consumer is not idempotent.
    public var dedupeKey: String?
    public var lateness: Quantity?
    public var onLate: Prose?
    public var window: Quantity?

    public init() {}
}

/// What an outside party promises and demands.
public struct ThirdPartyTerms: Sendable, Hashable, Codable {
    public var availability: Quantity?
    public var latency: Quantity?
    public var quota: Quantity?
    public var maintenance: String?
    /// What personal data goes there.
    public var receives: String?

    public init() {}
}

/// How much one client may ask, and what happens above it.
public struct RateLimit: Sendable, Hashable, Codable {
    /// `user`, `tenant`, `address`, `api_key`, `operation:<id>` …
    public var scope: String = "user"
    public var rate: Quantity?
    public var burst: Quantity?
    public var answer: String = "429"

    public init() {}
}
