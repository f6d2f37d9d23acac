extension Engine {
    /// Whether the job may queue here; if not, it has already been sent on its way.
    @inline(never)
    mutating func admit(_ job: Int32, _ pool: UnsafeMutablePointer<Pool>) -> Bool {
        let rules = pool.pointee.rules
        let isFull = pool.pointee.busy >= pool.pointee.capacity
        if rules & Rule.down != 0 { return refuse(job, pool, .failed) }
        if rules & Rule.rate != 0, !stations[pool.pointee.station].bucket.take(at: now) { return refuse(job, pool) }
        if rules & Rule.adaptive != 0, Double(pool.pointee.busy + pool.pointee.waiting) >= pool.pointee.limit {
            return refuse(job, pool)
        }
        if rules & Rule.bound != 0, isFull, pool.pointee.waiting >= pool.pointee.bound {
            var hasRoom = false
            guard outlives(job, { hasRoom = rules & Rule.dropOldest != 0 && $0.makeRoom(in: pool) }) else {
                pool.pointee.abandoned &+= 1
                return false
            }
            guard hasRoom else { return refuse(job, pool) }
        }
        if rules & Rule.sharing != 0 {
            share(job, pool)
            return false
        }
        if rules & Rule.patience != 0, isFull {
            jobs[job].pins &+= 1
            schedule(now + chance.draw(stations[pool.pointee.station].patience), .impatience, job)
        }
        return true
    }

    private mutating func refuse(_ job: Int32, _ pool: UnsafeMutablePointer<Pool>, _ outcome: Outcome = .refused)
        -> Bool
    {
        pool.pointee.refused &+= 1
        end(job, outcome)
        return false
    }

    private mutating func makeRoom(in pool: UnsafeMutablePointer<Pool>) -> Bool {
        let oldest = lanes[pool.pointee.lane].head
        guard oldest >= 0, pool.pointee.rules & Rule.priority == 0 else { return false }
        drop(oldest, from: pool)
        return true
    }

    private mutating func drop(_ job: Int32, from pool: UnsafeMutablePointer<Pool>) {
        touch(pool)
        unlink(job, from: pool)
        pool.pointee.dropped &+= 1
        jobs[job].stage = .running
        end(job, .dropped)
    }

    /// The waiting job whose turn it is, after those that are not worth serving were dropped; −1 when none is left.
    @inline(never)
    mutating func choice(_ pool: UnsafeMutablePointer<Pool>) -> Int32 {
        while true {
            let job = next(in: pool)
            guard job >= 0 else { return -1 }
            let isExpired =
                pool.pointee.rules & Rule.expiry != 0
                && now + stations[pool.pointee.station].margin >= jobs[job].deadline
            if !isExpired, pool.pointee.rules & Rule.codel == 0 || !codelDrops(job, pool) { return job }
            drop(job, from: pool)
        }
    }

    private func next(in pool: UnsafeMutablePointer<Pool>) -> Int32 {
        let lane = lanes.base + Int(pool.pointee.lane)
        if pool.pointee.rules & Rule.lifo != 0 { return lane.pointee.tail }
        if pool.pointee.rules & Rule.priority == 0 { return lane.pointee.head }
        for level in 0..<Rule.priorities where lane[level].head >= 0 { return lane[level].head }
        return -1
    }

    /// RFC 8289, section 5.
    private func codelDrops(_ job: Int32, _ pool: UnsafeMutablePointer<Pool>) -> Bool {
        let state = stations.base + Int(pool.pointee.station)
        let stayed = now - jobs[job].entered
        guard stayed >= state.pointee.codelTarget, pool.pointee.waiting > 1 else {
            pool.pointee.firstAbove = 0
            pool.pointee.isDropping = false
            return false
        }
        if pool.pointee.firstAbove == 0 {
            pool.pointee.firstAbove = now + state.pointee.codelInterval
            return false
        }
        if !pool.pointee.isDropping {
            guard now >= pool.pointee.firstAbove else { return false }
            let isRecent = now - pool.pointee.dropNext < 16 * state.pointee.codelInterval
            pool.pointee.dropCount = isRecent && pool.pointee.dropCount > 2 ? pool.pointee.dropCount - 2 : 1
            pool.pointee.isDropping = true
            pool.pointee.dropNext = now + state.pointee.codelInterval / pool.pointee.dropCount.squareRoot()
            return true
        }
        guard now >= pool.pointee.dropNext else { return false }
        pool.pointee.dropCount += 1
        pool.pointee.dropNext += state.pointee.codelInterval / pool.pointee.dropCount.squareRoot()
        return true
    }

    mutating func losePatience(_ job: Int32) {
        jobs[job].pins &-= 1
        if jobs[job].stage == .dead {
            recycle(job)
        } else if jobs[job].stage == .waiting {
            end(job, .abandoned)
        }
    }

    /// How long work takes here and now.
    @inline(never)
    mutating func adjusted(_ time: Double, _ job: Int32, _ pool: UnsafeMutablePointer<Pool>) -> Double {
        var time = time * pool.pointee.slowness
        let rules = pool.pointee.rules
        if rules & Rule.warmUp != 0 {
            let state = stations.base + Int(pool.pointee.station)
            let left = 1 - (now - pool.pointee.warmFrom) / state.pointee.warmDuration
            if left > 0, left <= 1 { time *= 1 + (state.pointee.warmFactor - 1) * left }
        }
        if rules & Rule.pauses != 0 {
            jobs[job].paused = pool.pointee.pausedTotal
            jobs[job].isComplex = true
            time += max(0, pool.pointee.pausedUntil - now)
        }
        if rules & Rule.batch != 0 { gather(behind: job, pool) }
        return time
    }

    /// Lets waiting jobs ride along with one whose work begins.
    private mutating func gather(behind leader: Int32, _ pool: UnsafeMutablePointer<Pool>) {
        var last = leader
        var seats = stations[pool.pointee.station].batch - 1
        jobs[leader].next = -1
        while seats > 0, pool.pointee.waiting > 0 {
            let rider = choice(pool)
            guard rider >= 0 else { return }
            touch(pool)
            unlink(rider, from: pool)
            pool.pointee.waited += now - jobs[rider].entered
            pool.pointee.riders += 1
            jobs[rider].stage = .riding
            jobs[rider].pins &+= 1
            jobs[rider].isComplex = true
            jobs[last].next = rider
            last = rider
            seats -= 1
        }
    }

    /// The end of work where rules apply, or of work that nobody wants any more.
    @inline(never)
    mutating func finishWithRules(_ job: Int32, _ pool: UnsafeMutablePointer<Pool>) {
        let isBatch = pool.pointee.rules & Rule.batch != 0
        if jobs[job].stage == .dead, !isBatch {
            recycle(job)
            return
        }
        if pool.pointee.rules & Rule.pauses != 0, prolong(job, pool) { return }
        touch(pool)
        let riders = isBatch ? jobs[job].next : -1
        jobs[job].next = -1
        if pool.pointee.rules & Rule.adaptive != 0 { adapt(pool, now - jobs[job].entered) }
        if jobs[job].stage != .dead { jobs[job].stage = .running }
        pool.pointee.served &+= 1
        let isWanted = outlives(job) { engine in
            engine.handOver(pool)
            if riders >= 0 { engine.alight(riders, pool) }
        }
        if isWanted { settle(job, pool) }
    }

    private mutating func alight(_ first: Int32, _ pool: UnsafeMutablePointer<Pool>) {
        var rider = first
        while rider >= 0 {
            let next = jobs[rider].next
            jobs[rider].next = -1
            jobs[rider].pins &-= 1
            pool.pointee.served &+= 1
            pool.pointee.riders -= 1
            if jobs[rider].stage == .dead {
                recycle(rider)
            } else {
                jobs[rider].stage = .running
                settle(rider, pool)
            }
            rider = next
        }
    }

    /// Good work goes on; a share of it went wrong.
    mutating func settle(_ job: Int32, _ pool: UnsafeMutablePointer<Pool>) {
        if pool.pointee.errorShare > 0, chance.stream.unit() < pool.pointee.errorShare {
            end(job, .failed)
        } else {
            advance(job)
        }
    }

    /// Work that stood still for a while takes that much longer.
    private mutating func prolong(_ job: Int32, _ pool: UnsafeMutablePointer<Pool>) -> Bool {
        let missed = pool.pointee.pausedTotal - jobs[job].paused
        guard missed > 0 else { return false }
        jobs[job].paused = pool.pointee.pausedTotal
        jobs[job].pins &+= 1
        schedule(now + missed, .finish, job)
        return true
    }

    /// Moves the limit towards what the best latency and the recent one suggest.
    func adapt(_ pool: UnsafeMutablePointer<Pool>, _ latency: Double) {
        let state = stations.base + Int(pool.pointee.station)
        let recent = pool.pointee.recentLatency
        let smoothed = recent == 0 ? latency : recent + (latency - recent) * 0.02
        pool.pointee.recentLatency = smoothed
        pool.pointee.latencies += 1
        guard pool.pointee.latencies > 100 else { return }
        let best = pool.pointee.bestLatency
        pool.pointee.bestLatency = smoothed < best ? smoothed : best + (smoothed - best) * 0.00005
        let gradient = state.pointee.tolerance * pool.pointee.bestLatency / max(pool.pointee.recentLatency, 1e-12)
        let limit = pool.pointee.limit
        let wanted = limit * min(1, max(0.5, gradient)) + limit.squareRoot() * (gradient >= 1 ? 1 : 0)
        let moved = limit + 0.02 * (wanted - limit)
        pool.pointee.limit = min(state.pointee.limitMost, max(state.pointee.limitLeast, moved))
    }
}
