extension Engine {
    /// Accounts for the time since the pool last changed.
    @inline(__always)
    func touch(_ pool: UnsafeMutablePointer<Pool>) {
        let passed = now - pool.pointee.changed
        pool.pointee.changed = now
        pool.pointee.jobTime += passed * Double(pool.pointee.busy &+ pool.pointee.waiting &+ pool.pointee.riders)
        pool.pointee.busyTime += passed * Double(pool.pointee.busy)
    }

    /// The pool of a station that takes this job.
    @inline(__always)
    mutating func pool(of station: Int32, for job: Int32) -> Int32 {
        let state = stations.base + Int(station)
        return state.pointee.units == 1 ? state.pointee.firstUnit : choose(state, job)
    }

    @inline(never)
    private mutating func choose(_ state: UnsafeMutablePointer<StationState>, _ job: Int32) -> Int32 {
        let first = state.pointee.firstUnit
        let active = Int(state.pointee.active)
        if jobs[job].heldUnit >= 0, let beside = besideHeld(job, first, state.pointee.units) { return beside }
        switch state.pointee.balance {
        case StationState.random: return first + Int32(chance.stream.below(active))
        case StationState.roundRobin:
            state.pointee.nextUnit = (state.pointee.nextUnit + 1) % Int32(active)
            return first + state.pointee.nextUnit
        case StationState.shortest: return shortest(first, active)
        default:
            var best = first + Int32(chance.stream.below(active))
            for _ in 1..<max(1, Int(state.pointee.balance)) {
                let other = drawn(first, active, not: best)
                if load(other) < load(best) { best = other }
            }
            return best
        }
    }

    /// Work on a station with as many replicas as the one whose worker the job holds happens on the same replica.
    private func besideHeld(_ job: Int32, _ first: Int32, _ units: Int32) -> Int32? {
        let held = jobs[job].heldUnit
        let owner = pools[held].station
        guard owner >= 0, stations[owner].units == units, stations[owner].firstUnit != first else { return nil }
        return first + held - stations[owner].firstUnit
    }

    private func load(_ pool: Int32) -> Int32 {
        pools[pool].isDown ? .max : pools[pool].busy &+ pools[pool].waiting
    }

    private mutating func drawn(_ first: Int32, _ active: Int, not taken: Int32) -> Int32 {
        guard active > 1 else { return first }
        let other = first + Int32(chance.stream.below(active - 1))
        return other >= taken ? other + 1 : other
    }

    private mutating func shortest(_ first: Int32, _ active: Int) -> Int32 {
        var best = first
        var ties = 1
        for pool in (first + 1)..<max(first + 1, first + Int32(active)) {
            if load(pool) < load(best) {
                best = pool
                ties = 1
            } else if load(pool) == load(best) {
                ties += 1
                if chance.stream.below(ties) == 0 { best = pool }
            }
        }
        return best
    }

    /// Asks a pool for a server; true when the job may go on at once, which only those that hold may.
    @inline(__always)
    mutating func enter(_ job: Int32, _ number: Int32) -> Bool {
        let pool = pools.base + Int(number)
        touch(pool)
        pool.pointee.arrivals &+= 1
        jobs[job].entered = now
        jobs[job].unit = number
        if pool.pointee.rules & Rule.atTheDoor != 0, !admit(job, pool) { return false }
        if pool.pointee.busy < pool.pointee.capacity {
            pool.pointee.busy &+= 1
            return begin(job, pool) && worksOut(job)
        }
        append(job, pool)
        return false
    }

    @inline(__always)
    private func append(_ job: Int32, _ pool: UnsafeMutablePointer<Pool>) {
        var lane = lanes.base + Int(pool.pointee.lane)
        if pool.pointee.rules & Rule.priority != 0 { lane += min(Int(jobs[job].priority), Rule.priorities - 1) }
        jobs[job].stage = .waiting
        jobs[job].next = -1
        jobs[job].previous = lane.pointee.tail
        if lane.pointee.tail < 0 { lane.pointee.head = job } else { jobs[lane.pointee.tail].next = job }
        lane.pointee.tail = job
        pool.pointee.waiting &+= 1
    }

    /// Takes the head of a plain queue that is not empty.
    @inline(__always)
    private func takeFirst(from pool: UnsafeMutablePointer<Pool>) -> Int32 {
        let lane = lanes.base + Int(pool.pointee.lane)
        let job = lane.pointee.head
        let next = jobs[job].next
        lane.pointee.head = next
        if next < 0 { lane.pointee.tail = -1 } else { jobs[next].previous = -1 }
        jobs[job].next = -1
        pool.pointee.waiting &-= 1
        return job
    }

    /// Takes a waiting job out of its queue.
    @inline(__always)
    func unlink(_ job: Int32, from pool: UnsafeMutablePointer<Pool>) {
        var lane = lanes.base + Int(pool.pointee.lane)
        if pool.pointee.rules & Rule.priority != 0 { lane += min(Int(jobs[job].priority), Rule.priorities - 1) }
        let (next, previous) = (jobs[job].next, jobs[job].previous)
        if previous < 0 { lane.pointee.head = next } else { jobs[previous].next = next }
        if next < 0 { lane.pointee.tail = previous } else { jobs[next].previous = previous }
        jobs[job].next = -1
        jobs[job].previous = -1
        pool.pointee.waiting &-= 1
    }

    /// The job has its server: work starts, or a holder goes on.
    @inline(__always)
    private mutating func begin(_ job: Int32, _ pool: UnsafeMutablePointer<Pool>) -> Bool {
        pool.pointee.waited += now - jobs[job].entered
        if jobs[job].purpose == .work {
            var time = jobs[job].demand
            jobs[job].stage = .serving
            jobs[job].pins &+= 1
            if pool.pointee.rules & Rule.atWork != 0 { time = adjusted(time, job, pool) }
            schedule(now + time, .finish, job)
            return false
        }
        grant(job)
        return true
    }

    @inline(never)
    private mutating func grant(_ job: Int32) {
        jobs[job].stage = .running
        jobs[job].granted = now
        if jobs[job].purpose == .connection {
            jobs[job].heldConnection = jobs[job].unit
        } else {
            jobs[job].heldUnit = jobs[job].unit
        }
    }

    /// A job that was given a server goes on when what happens now is over: a row of holders that all end at once is a row, not a
    /// tower of calls.
    private mutating func makeReady(_ job: Int32) {
        jobs[job].pins &+= 1
        jobs[job].next = -1
        if readyTail < 0 { readyHead = job } else { jobs[readyTail].next = job }
        readyTail = job
    }

    @inline(never)
    mutating func runReady() {
        while readyHead >= 0 {
            let job = readyHead
            readyHead = jobs[job].next
            if readyHead < 0 { readyTail = -1 }
            jobs[job].next = -1
            jobs[job].pins &-= 1
            if jobs[job].stage == .dead { recycle(job) } else if worksOut(job) { advance(job) }
        }
    }

    /// A share of those who are given a server by a faulty station fail at once.
    private mutating func worksOut(_ job: Int32) -> Bool {
        let pool = pools.base + Int(jobs[job].unit)
        guard jobs[job].purpose == .hold, pool.pointee.errorShare > 0, chance.stream.unit() < pool.pointee.errorShare
        else { return true }
        end(job, .failed)
        return false
    }

    /// A server is free: the next waiting job gets it, else it idles.
    @inline(__always)
    mutating func handOver(_ pool: UnsafeMutablePointer<Pool>) {
        if pool.pointee.waiting == 0 || pool.pointee.busy > pool.pointee.capacity {
            pool.pointee.busy &-= 1
            return
        }
        let job: Int32
        if pool.pointee.rules & Rule.atTheTurn == 0 {
            job = takeFirst(from: pool)
        } else {
            job = choice(pool)
            guard job >= 0 else {
                pool.pointee.busy &-= 1
                return
            }
            unlink(job, from: pool)
        }
        if begin(job, pool) { makeReady(job) }
    }

    /// The job's work is done.
    @inline(__always)
    mutating func finish(_ job: Int32) {
        let pool = pools.base + Int(jobs[job].unit)
        if jobs[job].stage == .dead || pool.pointee.rules & Rule.atWork != 0 {
            jobs[job].pins &-= 1
            finishWithRules(job, pool)
            return
        }
        touch(pool)
        pool.pointee.served &+= 1
        jobs[job].stage = .running
        // Whoever takes over may end what this job is a part of, and the job with it.
        handOver(pool)
        jobs[job].pins &-= 1
        if jobs[job].stage == .dead { recycle(job) } else { advance(job) }
    }

    /// Takes a server of the station that the job keeps until it ends.
    mutating func hold(_ job: Int32, _ station: Int32) -> Bool {
        jobs[job].isComplex = true
        guard outlives(job, { $0.releaseServer(of: job) }) else { return false }
        jobs[job].purpose = .hold
        return enter(job, pool(of: station, for: job))
    }

    /// Gives back the server that the job holds, if it holds one.
    mutating func releaseServer(of job: Int32) {
        let held = jobs[job].heldUnit
        guard held >= 0 else { return }
        jobs[job].heldUnit = -1
        giveBack(held, after: now - jobs[job].granted)
    }

    mutating func releaseConnection(of job: Int32) {
        let held = jobs[job].heldConnection
        guard held >= 0 else { return }
        jobs[job].heldConnection = -1
        giveBack(held, after: 0)
    }

    private mutating func giveBack(_ held: Int32, after time: Double) {
        let pool = pools.base + Int(held)
        touch(pool)
        pool.pointee.served &+= 1
        if pool.pointee.rules & Rule.adaptive != 0 { adapt(pool, time) }
        handOver(pool)
    }
}
