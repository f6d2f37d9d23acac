/// Something that will happen: when, and what, in sixteen bytes.
///
/// `tag` is a sequence number above and the occurrence below, so that events of the same instant happen in the order
/// in which they were scheduled.
struct Event {
    var time: Double
    var tag: UInt64

    @inline(__always)
    static func before(_ a: Event, _ b: Event) -> Bool { a.time < b.time || (a.time == b.time && a.tag < b.tag) }
}

/// What an event is about, and the number of the thing it happens to.
enum Occurrence: UInt32 {
    /// A job's work is done.
    case finish = 0
    /// A source lets a request in.
    case arrival
    /// A job has waited out a delay.
    case resume
    /// The oldest attempt of a call may have reached its timeout.
    case timeout
    /// The next job of a processor-sharing unit may be done.
    case share
    /// A trigger begins or ends.
    case trigger
    /// A station's controller looks around: autoscaling, pauses, instances becoming ready.
    case control
    /// A call has waited long enough for a second try beside the first.
    case hedge
    /// A waiting job loses patience.
    case impatience
    /// A stretch of the time series ends.
    case sample

    static let shift: UInt32 = 27
    static let mask: UInt32 = (1 << shift) - 1
}

/// A heap with four children a node. Handling an event usually schedules the next one, which then takes the top's place.
struct EventQueue: ~Copyable {
    private var events = Memory(repeating: Event(time: 0, tag: 0), count: 256)
    private(set) var count = 0

    @inline(__always)
    var top: Event { events[0] }

    @inline(__always)
    mutating func push(_ event: Event) {
        if count == events.count { events.double(with: Event(time: 0, tag: 0)) }
        let base = events.base
        var hole = count
        count &+= 1
        while hole > 0 {
            let parent = (hole &- 1) >> 2
            if !Event.before(event, base[parent]) { break }
            base[hole] = base[parent]
            hole = parent
        }
        base[hole] = event
    }

    @inline(__always)
    mutating func pop() {
        count &-= 1
        if count > 0 { sift(events[count]) }
    }

    @inline(__always)
    mutating func replaceTop(_ event: Event) { sift(event) }

    @inline(__always)
    private mutating func sift(_ event: Event) {
        let base = events.base
        let size = count
        var hole = 0
        while true {
            let child = 4 &* hole &+ 1
            var least: Int
            if child &+ 4 <= size {
                let a = Event.before(base[child &+ 1], base[child]) ? child &+ 1 : child
                let b = Event.before(base[child &+ 3], base[child &+ 2]) ? child &+ 3 : child &+ 2
                least = Event.before(base[b], base[a]) ? b : a
            } else {
                if child >= size { break }
                least = child
                var other = child &+ 1
                while other < size {
                    if Event.before(base[other], base[least]) { least = other }
                    other &+= 1
                }
            }
            if !Event.before(base[least], event) { break }
            base[hole] = base[least]
            hole = least
        }
        base[hole] = event
    }
}
