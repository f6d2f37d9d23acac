/// A request, an attempt of a call, a parallel branch or a message on its way: one line of execution.
///
/// What every event touches stands in front, so that a plain queueing network needs one cache line of it.
struct Job {
    var born = 0.0
    /// When it began to wait.
    var entered = 0.0
    /// When nobody will wait for it any more.
    var deadline = Double.infinity
    /// Time of the work it asks for.
    var demand = 0.0
    var next: Int32 = -1
    /// The unit where it waits or is served.
    var unit: Int32 = -1
    var code: Int32 = 0
    var stage = Stage.idle
    var purpose = Purpose.work
    var priority: UInt8 = 0
    /// Events under way that name this job; its place is not given away before they have happened.
    var pins: UInt8 = 0
    var source: Int32 = -1
    var role = Role.request
    /// Whether anything below was touched, so that it has to be wiped before another job takes this place.
    var isComplex = false

    var previous: Int32 = -1
    var parent: Int32 = -1
    var firstChild: Int32 = -1
    var sibling: Int32 = -1
    /// The call that this job is an attempt of.
    var call: Int32 = -1
    var heldUnit: Int32 = -1
    var heldConnection: Int32 = -1
    var laterTimer: Int32 = -1
    var earlierTimer: Int32 = -1
    var attempts: Int32 = 0
    /// Branches still running.
    var branches: Int32 = 0
    var cache: Int32 = -1
    var key: Int32 = -1
    var generation: UInt32 = 0
    /// How long the unit had stood still when the work began.
    var paused = 0.0
    /// When it was granted the server it holds.
    var granted = 0.0
    var timerAt = 0.0
    var isTimed = false
    var degraded = false
    var hedged = false

    /// Wipes what a plain job never touches.
    mutating func clear() {
        let (kept, counted) = (pins, generation)
        self = Job()
        pins = kept
        generation = counted
    }
}

/// What a job is to the one that started it.
enum Role: UInt8 {
    /// A request of a source.
    case request
    /// One attempt of a call; its caller waits.
    case attempt
    /// One of several parallel branches.
    case branch
    /// Sent off; nobody waits.
    case message
    /// An attempt whose caller has given up, and which nobody told.
    case orphan
}

/// What a job is doing.
enum Stage: UInt8 {
    case idle, running, waiting, serving, riding, calling, joining, delaying, awaitingKey, lost, dead
}

/// What a job wants a server for.
enum Purpose: UInt8 { case work, hold, connection }

/// How a job ended.
enum Outcome: UInt8 {
    case succeeded = 0
    /// A full queue or a limit said no: the other side is well, and a breaker does not count it.
    case refused
    /// Thrown out of a queue: expired, CoDel, or making room.
    case dropped
    case timedOut
    /// The work itself went wrong, the replica crashed under it, or the station is down.
    case failed
    /// An open breaker did not let it through.
    case broken
    /// It left a queue by itself.
    case abandoned

    static let count = 7
}
