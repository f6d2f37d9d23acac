extension Engine {
    /// The job is over: what it holds goes back, and whoever waits for it hears of it.
    @inline(__always)
    mutating func end(_ job: Int32, _ outcome: Outcome) {
        if jobs[job].isComplex || jobs[job].stage != .running {
            endComplex(job, outcome)
        } else {
            record(job, outcome)
            recycle(job)
        }
    }

    @inline(never)
    private mutating func endComplex(_ job: Int32, _ outcome: Outcome) {
        let (role, parent, number) = (jobs[job].role, jobs[job].parent, jobs[job].call)
        let generation = parent >= 0 ? jobs[parent].generation : 0
        if parent >= 0 {
            if jobs[job].degraded, outcome == .succeeded { jobs[parent].degraded = true }
            leave(job, parent: parent)
        }
        if role == .request { record(job, outcome) }
        putDown(job)
        recycle(job)
        guard parent >= 0, isThere(parent, generation) else { return }
        if role == .attempt { answer(parent, number, outcome) } else { join(parent, outcome) }
    }

    /// Stops a job that nobody waits for any more.
    mutating func cancel(_ job: Int32) {
        putDown(job)
        recycle(job)
    }

    /// Frees everything that the job occupies, wherever it stands.
    private mutating func putDown(_ job: Int32) {
        delist(job)
        let stage = jobs[job].stage
        jobs[job].stage = .dead
        // The job is not to be recycled by what happens meanwhile.
        jobs[job].pins &+= 1
        eject(job, from: stage)
        giveUpChildren(of: job)
        if jobs[job].cache >= 0 { abandonKey(job) }
        releaseServer(of: job)
        releaseConnection(of: job)
        jobs[job].pins &-= 1
    }

    private mutating func eject(_ job: Int32, from stage: Stage) {
        switch stage {
        case .waiting:
            let pool = pools.base + Int(jobs[job].unit)
            touch(pool)
            unlink(job, from: pool)
            pool.pointee.abandoned &+= 1
        case .serving: stopWork(job)
        case .awaitingKey: leaveKey(job)
        case .idle, .running, .riding, .calling, .joining, .delaying, .lost, .dead: break
        }
    }

    private mutating func stopWork(_ job: Int32) {
        let pool = pools.base + Int(jobs[job].unit)
        if pool.pointee.rules & Rule.sharing != 0 {
            pool.pointee.abandoned &+= 1
            unshare(job, pool)
        } else if pool.pointee.rules & Rule.batch == 0 {
            touch(pool)
            pool.pointee.abandoned &+= 1
            handOver(pool)
        }
    }

    /// Counts a request that has ended; a user of a closed source thinks and asks again.
    @inline(__always)
    private mutating func record(_ job: Int32, _ outcome: Outcome) {
        let number = Int(jobs[job].source)
        let time = now - jobs[job].born
        let tally = tallies.base + number
        tally.pointee.present &-= 1
        outcomes[number &* Outcome.count &+ Int(outcome.rawValue)] &+= 1
        let isSlow = time > sources[number].threshold
        if outcome == .succeeded {
            tally.pointee.sum += time
            tally.pointee.squares += time * time
            histograms[number &* LatencyHistogram.size &+ LatencyHistogram.bucket(of: time)] &+= 1
            completed &+= 1
            if isSlow { tally.pointee.slow &+= 1 }
            if jobs[job].degraded { tally.pointee.degraded &+= 1 }
        }
        if series.bins > 0 { series.note(number, at: now, outcome == .succeeded, isSlow, time) }
        if sources[number].kind == .closed {
            schedule(now + arrivalChance.draw(sources[number].between), .arrival, Int32(number))
        }
    }
}
