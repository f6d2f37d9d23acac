/// Servers with a queue in front: the workers of a service, a processor, a connection pool, a database, a consumer.
public struct Station: Sendable {
    public var name: String
    /// Servers of one replica.
    public var servers: Int
    public var replicas: Int
    /// How a job finds its replica.
    public var balance: Balance = .shared
    public var discipline: Discipline = .firstComeFirstServed
    /// How many may wait at one replica (at the station, where the queue is shared); nil means without bound.
    public var queueBound: Int?
    public var whenFull: WhenFull = .refuse
    /// Whether work whose caller has given up, or will before `deadlineMargin` seconds are over, is thrown away when its turn comes.
    public var dropsExpired = false
    public var deadlineMargin = 0.0
    public var codel: ControlledDelay?
    public var adaptiveLimit: AdaptiveLimit?
    /// How long a job waits before it leaves by itself.
    public var patience: Distribution?
    /// How many waiting jobs are served together, in the time of one.
    public var batch = 1
    public var pauses: Pauses?
    public var slowStart: SlowStart?
    public var autoscaler: Autoscaler?
    /// The station whose autoscaler decides the replicas of this one too, such as the processors of its workers.
    public var scalesWith: String?
    public var rateLimit: RateLimit?
    /// Share of its work that ends in an error.
    public var errorShare = 0.0

    public init(_ name: String, servers: Int = 1, replicas: Int = 1) {
        self.name = name
        self.servers = servers
        self.replicas = replicas
    }
}

/// How a job finds its replica.
public enum Balance: Sendable, Equatable {
    /// One queue that all replicas serve.
    case shared
    case random
    case roundRobin
    /// The replica with the fewest jobs; ties are broken by chance.
    case shortestQueue
    /// The shorter of so many replicas drawn by chance.
    case choices(Int)
}

/// Which waiting job is next.
public enum Discipline: String, Sendable, CaseIterable {
    case firstComeFirstServed = "fifo"
    case lastComeFirstServed = "lifo"
    /// Nobody waits: all share the servers evenly.
    case processorSharing = "sharing"
    /// Lower numbers first, first come first served within a priority; a served job is not interrupted.
    case priority
}

/// What happens to a job that meets a full queue.
public enum WhenFull: String, Sendable, CaseIterable {
    case refuse
    /// The oldest waiting job makes room.
    case dropOldest = "drop_oldest"
}

/// CoDel (RFC 8289): once every job of an interval has waited longer than the target, drop at a growing pace.
public struct ControlledDelay: Sendable {
    public var target: Double
    public var interval: Double
    public init(target: Double = 0.005, interval: Double = 0.1) {
        self.target = target
        self.interval = interval
    }
}

/// A limit on jobs in progress that follows how much longer than at best they take (the gradient of Netflix and Envoy).
public struct AdaptiveLimit: Sendable {
    public var initial: Double
    public var minimum: Double
    public var maximum: Double
    /// Times the best latency that is still taken for healthy.
    public var tolerance: Double
    public init(initial: Double = 20, minimum: Double = 1, maximum: Double = 1000, tolerance: Double = 2) {
        self.initial = initial
        self.minimum = minimum
        self.maximum = maximum
        self.tolerance = tolerance
    }
}

/// Times in which a replica stands still, such as garbage collection.
public struct Pauses: Sendable {
    public var every: Distribution
    public var length: Distribution
    public init(every: Distribution, length: Distribution) {
        self.every = every
        self.length = length
    }
}

/// A new replica works more slowly at first.
public struct SlowStart: Sendable {
    public var duration: Double
    /// How many times as long work takes at the very start.
    public var factor: Double
    public init(duration: Double, factor: Double) {
        self.duration = duration
        self.factor = factor
    }
}

/// Adds and removes replicas so that the busy share of servers stays near a target.
public struct Autoscaler: Sendable {
    public var minimum: Int
    public var maximum: Int
    public var target: Double
    /// Time between two looks.
    public var interval: Double
    /// Time until a new replica serves.
    public var delay: Double
    public init(minimum: Int, maximum: Int, target: Double = 0.7, interval: Double = 15, delay: Double = 60) {
        self.minimum = minimum
        self.maximum = maximum
        self.target = target
        self.interval = interval
        self.delay = delay
    }
}

/// A token bucket: so many a second, and so many at once.
public struct RateLimit: Sendable {
    public var rate: Double
    public var burst: Double
    public init(rate: Double, burst: Double) {
        self.rate = rate
        self.burst = burst
    }
}
