extension Engine {
    mutating func scheduleTrigger(_ number: Int) {
        let (at, until) = (triggers[number].at, triggers[number].until)
        schedule(max(0, at), .trigger, Int32(2 * number))
        if until > at, until < .infinity { schedule(until, .trigger, Int32(2 * number + 1)) }
    }

    /// Even numbers begin a trigger, odd ones end it.
    mutating func pull(_ number: Int) {
        let trigger = triggers.base + number / 2
        let begins = number % 2 == 0
        let subject = Int(trigger.pointee.subject)
        switch trigger.pointee.kind {
        case .load: sources[subject].load *= begins ? trigger.pointee.amount : 1 / trigger.pointee.amount
        case .flush: if begins { flush(caches.base + subject) }
        case .hotKey: caches[subject].isHot = begins
        case .partition: cut(Int32(subject), begins)
        case .slow:
            changePools(of: subject, Rule.slow) {
                $0.pointee.slowness *= begins ? trigger.pointee.amount : 1 / trigger.pointee.amount
            }
        case .errors:
            changePools(of: subject, Rule.errors) {
                $0.pointee.errorShare += begins ? trigger.pointee.amount : -trigger.pointee.amount
            }
        case .crash: if begins { crash(subject, Int(trigger.pointee.amount)) } else { restart(subject, trigger) }
        case .pause:
            if begins { pause(station: subject, until: trigger.pointee.until) } else { resumePools(of: subject) }
        }
    }

    private mutating func changePools(
        of station: Int, _ rule: UInt32, _ change: (UnsafeMutablePointer<Pool>) -> Void
    ) {
        let first = Int(stations[station].firstUnit)
        for number in first..<first + Int(stations[station].units) {
            let pool = pools.base + number
            touch(pool)
            growVirtualTime(pool)
            pool.pointee.rules |= rule
            change(pool)
            if pool.pointee.rules & Rule.sharing != 0 { planShare(pool, number) }
        }
    }

    private mutating func cut(_ number: Int32, _ begins: Bool) {
        calls[number].isCut = begins
        guard !begins else { return }
        for job in 0..<Int32(jobs.count) where jobs[job].stage == .lost && jobs[job].call == number {
            end(job, .failed)
        }
    }

    /// So many replicas stop with everything in them.
    private mutating func crash(_ station: Int, _ replicas: Int) {
        let state = stations.base + station
        if state.pointee.units == 1 {
            let pool = pools.base + Int(state.pointee.firstUnit)
            let lost = Int32(min(replicas, Int(state.pointee.active))) * state.pointee.servers
            touch(pool)
            growVirtualTime(pool)
            pool.pointee.capacity = max(0, pool.pointee.capacity - lost)
            let isDown = pool.pointee.capacity == 0
            if isDown {
                pool.pointee.isDown = true
                pool.pointee.rules |= Rule.down
            }
            stopJobs(in: state.pointee.firstUnit, atMost: isDown ? .max : pool.pointee.busy - pool.pointee.capacity)
            settleShare(pool)
        } else {
            for number in 0..<Int32(min(replicas, Int(state.pointee.units))) {
                let pool = pools.base + Int(state.pointee.firstUnit + number)
                touch(pool)
                growVirtualTime(pool)
                pool.pointee.isDown = true
                pool.pointee.rules |= Rule.down
                pool.pointee.capacity = 0
                stopJobs(in: state.pointee.firstUnit + number, atMost: .max)
                settleShare(pool)
            }
        }
    }

    private mutating func settleShare(_ pool: UnsafeMutablePointer<Pool>) {
        guard pool.pointee.rules & Rule.sharing != 0 else { return }
        let number = Int(pool - pools.base)
        recount(pool, number)
        planShare(pool, number)
    }

    private mutating func stopJobs(in pool: Int32, atMost most: Int32) {
        var left = most
        for job in 0..<Int32(jobs.count) where left > 0 {
            let stage = jobs[job].stage
            guard stage != .idle, stage != .dead else { continue }
            let isHere = jobs[job].unit == pool && (stage == .serving || stage == .riding)
            let waits = jobs[job].unit == pool && stage == .waiting && most == .max
            guard isHere || waits || jobs[job].heldUnit == pool else { continue }
            left -= 1
            end(job, .failed)
        }
    }

    private mutating func restart(_ station: Int, _ trigger: UnsafeMutablePointer<TriggerState>) {
        let state = stations.base + station
        let replicas = Int32(min(trigger.pointee.amount, Double(state.pointee.active)))
        if state.pointee.units == 1 {
            open(state.pointee.firstUnit, more: replicas * state.pointee.servers)
        } else {
            for number in 0..<min(replicas, state.pointee.units) {
                open(state.pointee.firstUnit + number, more: state.pointee.servers)
            }
        }
    }

    /// More servers for a pool; those who wait get them.
    mutating func open(_ number: Int32, more: Int32) {
        let pool = pools.base + Int(number)
        touch(pool)
        growVirtualTime(pool)
        pool.pointee.capacity += more
        pool.pointee.isDown = false
        pool.pointee.rules &= ~Rule.down
        pool.pointee.warmFrom = now
        if pool.pointee.rules & Rule.sharing != 0 {
            settleShare(pool)
            return
        }
        while pool.pointee.busy < pool.pointee.capacity, pool.pointee.waiting > 0 {
            touch(pool)
            pool.pointee.busy += 1
            handOver(pool)
        }
    }

    mutating func pause(station: Int, until end: Double) {
        let now = now
        changePools(of: station, Rule.pauses) { pool in
            let from = max(now, pool.pointee.pausedUntil)
            guard end > from else { return }
            pool.pointee.pausedTotal += end - from
            pool.pointee.pausedUntil = end
        }
    }

    mutating func resumePools(of station: Int) {
        let first = Int(stations[station].firstUnit)
        for number in first..<first + Int(stations[station].units) {
            let pool = pools.base + number
            pool.pointee.virtualAt = now
            if pool.pointee.rules & Rule.sharing != 0 { planShare(pool, number) }
        }
    }
}
