/// A station at work: its units and what controls them.
struct StationState {
    var firstUnit: Int32
    var units: Int32
    /// How many of the units take jobs; less than `units` where an autoscaler may add some.
    var active: Int32
    var servers: Int32
    var balance: Int32
    var nextUnit: Int32 = 0
    var patience = Sampler.nothing
    var margin = 0.0
    var codelTarget = 0.0
    var codelInterval = 0.0
    var limitLeast = 1.0
    var limitMost = 1.0
    var tolerance = 2.0
    var batch: Int32 = 1
    var pauseEvery = Sampler.nothing
    var pauseLength = Sampler.nothing
    var warmDuration = 0.0
    var warmFactor = 1.0
    var bucket = Bucket()
    // autoscaling
    var scaleLeast: Int32 = 0
    var scaleMost: Int32 = 0
    var scaleTarget = 0.0
    var scaleInterval = 0.0
    var scaleDelay = 0.0
    var busyAtLook = 0.0
    var coming: Int32 = 0
    /// The station that gains and loses replicas with this one.
    var follower: Int32 = -1

    static let shared: Int32 = -1
    static let random: Int32 = 0
    static let roundRobin: Int32 = -2
    static let shortest: Int32 = -3
}

/// Tokens that come back with time.
struct Bucket {
    var rate = 0.0
    var burst = 0.0
    var tokens = 0.0
    var filledAt = 0.0

    @inline(__always)
    mutating func take(at now: Double) -> Bool {
        tokens = min(burst, tokens + rate * (now - filledAt))
        filledAt = now
        guard tokens >= 1 else { return false }
        tokens -= 1
        return true
    }
}

/// A call at work: its policy and what it remembers.
struct CallState {
    var timeout = Double.infinity
    var cancels = true
    var attempts: Int32 = 1
    var drawsBackoff = false
    var backoff = Sampler.nothing
    var base = 0.0
    var factor = 1.0
    var cap = 0.0
    var jitter = false
    var hasBudget = false
    var ratio = 0.0
    var reserve = 0.0
    var tokens = 0.0
    var hasBreaker = false
    var failureShare = 0.0
    var minimumCalls: Int32 = 0
    var openFor = 0.0
    var recent: UInt64 = 0
    var recentCount: Int32 = 0
    var openUntil = -Double.infinity
    var isOpen = false
    var isProbing = false
    var hedgeAfter = Double.infinity
    /// The unit whose servers are its connections.
    var connections: Int32 = -1
    var isLimited = false
    var bucket = Bucket()
    var hasFallback = false
    var isCut = false
    var firstTimer: Int32 = -1
    var lastTimer: Int32 = -1
    var hasTimerEvent = false
    var counts = CallCounts()
}

/// What became of a call's attempts.
struct CallCounts {
    var calls: UInt64 = 0
    var attempts: UInt64 = 0
    var retries: UInt64 = 0
    var timeouts: UInt64 = 0
    var broken: UInt64 = 0
    var overBudget: UInt64 = 0
    var hedges: UInt64 = 0
    var fallbacks: UInt64 = 0
    var failures: UInt64 = 0
    var opened: UInt64 = 0
    /// Attempts that went on working after their caller had given up.
    var orphans: UInt64 = 0
}

/// A source at work.
struct SourceState {
    enum Kind: UInt8 { case poisson, renewal, modulated, profile, trace, closed }
    var kind: Kind
    var entry: Int32
    var priority: UInt8
    var gap = 0.0
    var between = Sampler.nothing
    /// Its part of the table of points, states or moments.
    var first: Int32 = 0
    var count: Int32 = 0
    var period = 0.0
    var state: Int32 = 0
    var stateEnds = 0.0
    /// How much more than usual it sends just now, and at most in this run.
    var load = 1.0
    var loadMost = 1.0
    var loadChanges = false
    var peak = 0.0
    var threshold = Double.infinity
    var users: Int32 = 0
}

/// What a source's requests met.
struct Tally {
    var started: UInt64 = 0
    var degraded: UInt64 = 0
    var slow: UInt64 = 0
    var sum = 0.0
    var squares = 0.0
    var present: Int64 = 0
    var presentAtReset: Int64 = 0
}

/// A cache at work; its keys stand in tables of their own.
struct CacheState {
    var first: Int32
    var keys: Int32
    var capacity: Int32
    var timeToLive = Double.infinity
    var refreshes = false
    var coalesces = false
    var newest: Int32 = -1
    var oldest: Int32 = -1
    var held: Int32 = 0
    var isHot = false
    var hits: UInt64 = 0
    var misses: UInt64 = 0
    var joined: UInt64 = 0
}

/// One key of a cache: when its value ends, its neighbours by last use, and who waits for it.
struct KeyState {
    var expires = -Double.infinity
    var newer: Int32 = -1
    var older: Int32 = -1
    var waiters = Lane()
    var isHeld = false
    var isLoading = false
    /// The alias method: keep this key below the threshold, else take the alias.
    var threshold = 1.0
    var alias: Int32 = 0
}

/// A trigger at work.
struct TriggerState {
    enum Kind: UInt8 { case slow, load, errors, crash, partition, flush, pause, hotKey }
    var kind: Kind
    var subject: Int32
    var amount: Double
    var at: Double
    var until: Double
}
