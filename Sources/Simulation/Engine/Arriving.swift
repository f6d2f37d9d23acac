extension Engine {
    mutating func start(_ number: Int) {
        let source = sources.base + number
        switch source.pointee.kind {
        case .closed:
            for _ in 0..<source.pointee.users {
                schedule(now + arrivalChance.draw(source.pointee.between), .arrival, Int32(number))
            }
        case .modulated:
            source.pointee.stateEnds = points[source.pointee.first].at * arrivalChance.exponential()
            scheduleArrival(Int32(number))
        default: scheduleArrival(Int32(number))
        }
    }

    /// A source lets a request in, and says when the next one comes.
    @inline(__always)
    mutating func arrive(_ number: Int32) {
        let source = sources.base + Int(number)
        if source.pointee.kind == .poisson, !source.pointee.loadChanges {
            schedule(now + arrivalChance.exponential() * source.pointee.gap, .arrival, number)
        } else if !arriveByRule(number) {
            return
        }
        let job = newJob(at: source.pointee.entry, source: number, priority: source.pointee.priority)
        tallies[number].started &+= 1
        tallies[number].present &+= 1
        advance(job)
    }

    /// Schedules the next candidate and answers whether this one counts, so that a changing rate is met exactly (thinning).
    @inline(never)
    private mutating func arriveByRule(_ number: Int32) -> Bool {
        let source = sources.base + Int(number)
        if source.pointee.kind != .closed { scheduleArrival(number) }
        var chanceToCount = source.pointee.load / source.pointee.loadMost
        if source.pointee.kind == .profile { chanceToCount *= rate(of: source, at: now) / source.pointee.peak }
        if source.pointee.kind == .closed || source.pointee.kind == .trace || source.pointee.kind == .renewal {
            return true
        }
        return chanceToCount >= 1 || arrivalChance.stream.unit() < chanceToCount
    }

    private mutating func scheduleArrival(_ number: Int32) {
        let source = sources.base + Int(number)
        switch source.pointee.kind {
        case .poisson:
            guard source.pointee.gap < .infinity else { return }
            schedule(now + arrivalChance.exponential() * source.pointee.gap / source.pointee.loadMost, .arrival, number)
        case .renewal:
            schedule(now + arrivalChance.draw(source.pointee.between) / source.pointee.load, .arrival, number)
        case .profile:
            guard source.pointee.peak > 0 else { return }
            let gap = arrivalChance.exponential() / (source.pointee.peak * source.pointee.loadMost)
            schedule(now + gap, .arrival, number)
        case .trace:
            guard source.pointee.state < source.pointee.count else { return }
            schedule(points[source.pointee.first + source.pointee.state].at, .arrival, number)
            source.pointee.state += 1
        case .modulated: scheduleModulated(source, number)
        case .closed: return
        }
    }

    private mutating func scheduleModulated(_ source: UnsafeMutablePointer<SourceState>, _ number: Int32) {
        var time = now
        while true {
            let state = points[source.pointee.first + source.pointee.state]
            let rate = state.rate * source.pointee.loadMost
            if rate > 0 {
                let candidate = time + arrivalChance.exponential() / rate
                if candidate < source.pointee.stateEnds {
                    schedule(candidate, .arrival, number)
                    return
                }
            }
            time = source.pointee.stateEnds
            source.pointee.state = (source.pointee.state + 1) % source.pointee.count
            let next = points[source.pointee.first + source.pointee.state]
            source.pointee.stateEnds = time + next.at * arrivalChance.exponential()
        }
    }

    /// The rate on the straight line between the points around a moment.
    private func rate(of source: UnsafeMutablePointer<SourceState>, at time: Double) -> Double {
        let period = source.pointee.period
        let moment = period > 0 ? time.truncatingRemainder(dividingBy: period) : time
        let first = points.base + Int(source.pointee.first)
        let count = Int(source.pointee.count)
        if moment <= first[0].at { return first[0].rate }
        for at in 1..<max(1, count) where moment < first[at].at {
            let share = (moment - first[at - 1].at) / (first[at].at - first[at - 1].at)
            return first[at - 1].rate + share * (first[at].rate - first[at - 1].rate)
        }
        return first[count - 1].rate
    }
}
