/// The jobs of a processor-sharing pool, the one that will be done first on top.
struct SharingHeap {
    struct Entry {
        var finish: Double
        var job: Int32
        var order: UInt32
    }
    private var entries: UnsafeMutablePointer<Entry>?
    private var room = 0
    private var added: UInt32 = 0
    private(set) var count = 0

    var top: Entry { entries![0] }

    mutating func add(_ job: Int32, finish: Double) {
        if count == room { grow() }
        guard let entries else { return }
        let entry = Entry(finish: finish, job: job, order: added)
        added &+= 1
        var hole = count
        count += 1
        while hole > 0 {
            let parent = (hole - 1) / 2
            if !Self.before(entry, entries[parent]) { break }
            entries[hole] = entries[parent]
            hole = parent
        }
        entries[hole] = entry
    }

    mutating func removeTop() { remove(at: 0) }

    /// Takes out a job that leaves early.
    mutating func remove(_ job: Int32) {
        guard let entries else { return }
        for at in 0..<count where entries[at].job == job {
            remove(at: at)
            return
        }
    }

    private mutating func remove(at position: Int) {
        guard let entries else { return }
        count -= 1
        guard position < count else { return }
        let moved = entries[count]
        var hole = position
        while hole > 0, Self.before(moved, entries[(hole - 1) / 2]) {
            entries[hole] = entries[(hole - 1) / 2]
            hole = (hole - 1) / 2
        }
        while true {
            var child = 2 * hole + 1
            if child >= count { break }
            if child + 1 < count, Self.before(entries[child + 1], entries[child]) { child += 1 }
            if !Self.before(entries[child], moved) { break }
            entries[hole] = entries[child]
            hole = child
        }
        entries[hole] = moved
    }

    private static func before(_ a: Entry, _ b: Entry) -> Bool {
        a.finish < b.finish || (a.finish == b.finish && a.order < b.order)
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<Entry>.allocate(capacity: max(16, room * 2))
        if let entries { larger.moveInitialize(from: entries, count: count) }
        entries?.deallocate()
        entries = larger
        room = max(16, room * 2)
    }

    mutating func release() {
        entries?.deallocate()
        entries = nil
        count = 0
        room = 0
    }
}

/// Processor sharing by virtual time: it runs as fast as each job is served, and a job leaves when it has grown by the job's demand.
extension Engine {
    mutating func share(_ job: Int32, _ pool: UnsafeMutablePointer<Pool>) {
        let number = Int(pool - pools.base)
        growVirtualTime(pool)
        if sharing[number].count == 0 { pool.pointee.virtual = 0 }
        sharing[number].add(job, finish: pool.pointee.virtual + jobs[job].demand)
        jobs[job].stage = .serving
        recount(pool, number)
        planShare(pool, number)
    }

    /// Takes a job out before it is done.
    mutating func unshare(_ job: Int32, _ pool: UnsafeMutablePointer<Pool>) {
        let number = Int(pool - pools.base)
        touch(pool)
        growVirtualTime(pool)
        sharing[number].remove(job)
        recount(pool, number)
        planShare(pool, number)
    }

    mutating func shareEnds(_ number: Int) {
        let pool = pools.base + number
        guard now == pool.pointee.due else { return }
        pool.pointee.due = .infinity
        touch(pool)
        growVirtualTime(pool)
        guard sharing[number].count > 0 else { return }
        let top = sharing[number].top
        guard pool.pointee.dueIsExact || top.finish <= pool.pointee.virtual else {
            planShare(pool, number)
            return
        }
        sharing[number].removeTop()
        pool.pointee.virtual = max(pool.pointee.virtual, top.finish)
        pool.pointee.served &+= 1
        recount(pool, number)
        planShare(pool, number)
        jobs[top.job].stage = .running
        settle(top.job, pool)
    }

    /// Brings the virtual time up to now; call it before anything that the speed depends on changes.
    func growVirtualTime(_ pool: UnsafeMutablePointer<Pool>) {
        pool.pointee.virtual += (now - pool.pointee.virtualAt) * speed(pool)
        pool.pointee.virtualAt = now
    }

    func speed(_ pool: UnsafeMutablePointer<Pool>) -> Double {
        let present = Double(pool.pointee.busy + pool.pointee.waiting)
        guard present > 0, now >= pool.pointee.pausedUntil else { return 0 }
        return min(1, Double(pool.pointee.capacity) / present) / pool.pointee.slowness
    }

    func recount(_ pool: UnsafeMutablePointer<Pool>, _ number: Int) {
        let present = Int32(sharing[number].count)
        pool.pointee.busy = min(present, pool.pointee.capacity)
        pool.pointee.waiting = present - pool.pointee.busy
    }

    mutating func planShare(_ pool: UnsafeMutablePointer<Pool>, _ number: Int) {
        let speed = speed(pool)
        guard sharing[number].count > 0, speed > 0 else {
            pool.pointee.due = .infinity
            return
        }
        let time = now + max(0, sharing[number].top.finish - pool.pointee.virtual) / speed
        pool.pointee.dueIsExact = time <= pool.pointee.due
        guard time < pool.pointee.due else { return }
        pool.pointee.due = time
        schedule(time, .share, Int32(number))
    }
}
