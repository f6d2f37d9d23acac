/// Servers that share a queue: one replica of a station, or all of them where the queue is shared, or a connection pool.
struct Pool {
    var capacity: Int32
    var busy: Int32 = 0
    var waiting: Int32 = 0
    /// Jobs served along with another one's server.
    var riders: Int32 = 0
    var bound: Int32 = .max
    var station: Int32
    /// Which of `Rule` apply; none for a plain station.
    var rules: UInt32 = 0
    /// First of its queues in `lanes`.
    var lane: Int32
    /// Whether requests are turned away because it crashed.
    var isDown = false
    /// Work takes so many times as long.
    var slowness = 1.0
    var errorShare = 0.0
    // time integrals
    var changed = 0.0
    var jobTime = 0.0
    var busyTime = 0.0
    var waited = 0.0
    var arrivals: UInt64 = 0
    var served: UInt64 = 0
    var refused: UInt64 = 0
    var dropped: UInt64 = 0
    var abandoned: UInt64 = 0
    var presentAtReset: UInt64 = 0
    // rules with a memory
    var firstAbove = 0.0
    var dropNext = 0.0
    var dropCount = 0.0
    var isDropping = false
    var limit = Double.infinity
    var bestLatency = Double.infinity
    var recentLatency = 0.0
    var latencies = 0
    var pausedUntil = 0.0
    var pausedTotal = 0.0
    var warmFrom = -Double.infinity
    // processor sharing
    var virtual = 0.0
    var virtualAt = 0.0
    var due = Double.infinity
    var dueIsExact = false
}

/// What makes a unit more than a plain first-come-first-served queue.
enum Rule {
    static let bound: UInt32 = 1
    static let lifo: UInt32 = 1 << 1
    static let priority: UInt32 = 1 << 2
    static let sharing: UInt32 = 1 << 3
    static let expiry: UInt32 = 1 << 4
    static let codel: UInt32 = 1 << 5
    static let adaptive: UInt32 = 1 << 6
    static let patience: UInt32 = 1 << 7
    static let batch: UInt32 = 1 << 8
    static let pauses: UInt32 = 1 << 9
    static let warmUp: UInt32 = 1 << 10
    static let rate: UInt32 = 1 << 11
    static let errors: UInt32 = 1 << 12
    static let dropOldest: UInt32 = 1 << 13
    static let down: UInt32 = 1 << 14
    static let slow: UInt32 = 1 << 15
    /// Those that must be asked before a job may enter.
    static let atTheDoor = bound | sharing | adaptive | patience | rate | down | pauses
    /// Those that matter when the next job is chosen.
    static let atTheTurn = lifo | priority | expiry | codel | batch
    /// Those that matter when work starts or ends.
    static let atWork = errors | slow | warmUp | pauses | adaptive | batch
    static let priorities = 4
}

/// A queue of waiting jobs, linked through them.
struct Lane {
    var head: Int32 = -1
    var tail: Int32 = -1
}
