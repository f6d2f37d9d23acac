/// Timeouts of a call are all equally long, so the attempts under way form a line, and only the head of it needs an event.
extension Engine {
    mutating func enlist(_ child: Int32, _ call: UnsafeMutablePointer<CallState>, _ number: Int32) {
        jobs[child].isTimed = true
        jobs[child].timerAt = now + call.pointee.timeout
        jobs[child].earlierTimer = call.pointee.lastTimer
        jobs[child].laterTimer = -1
        if call.pointee.lastTimer < 0 {
            call.pointee.firstTimer = child
        } else {
            jobs[call.pointee.lastTimer].laterTimer = child
        }
        call.pointee.lastTimer = child
        if !call.pointee.hasTimerEvent {
            call.pointee.hasTimerEvent = true
            schedule(jobs[child].timerAt, .timeout, number)
        }
    }

    mutating func delist(_ child: Int32) {
        guard jobs[child].isTimed else { return }
        jobs[child].isTimed = false
        let call = calls.base + Int(jobs[child].call)
        let (earlier, later) = (jobs[child].earlierTimer, jobs[child].laterTimer)
        if earlier < 0 { call.pointee.firstTimer = later } else { jobs[earlier].laterTimer = later }
        if later < 0 { call.pointee.lastTimer = earlier } else { jobs[later].earlierTimer = earlier }
    }

    /// Gives up every attempt whose time is over, and looks again when the next one's is.
    mutating func expireAttempts(of number: Int32) {
        let call = calls.base + Int(number)
        while call.pointee.firstTimer >= 0, jobs[call.pointee.firstTimer].timerAt <= now {
            let child = call.pointee.firstTimer
            let caller = jobs[child].parent
            let generation = jobs[caller].generation
            call.pointee.counts.timeouts &+= 1
            leave(child, parent: caller)
            giveUp(child)
            if isThere(caller, generation) { answer(caller, number, .timedOut) }
        }
        call.pointee.hasTimerEvent = call.pointee.firstTimer >= 0
        if call.pointee.hasTimerEvent { schedule(jobs[call.pointee.firstTimer].timerAt, .timeout, number) }
    }

    /// Takes a child off its parent's list.
    mutating func leave(_ child: Int32, parent: Int32) {
        if jobs[parent].firstChild == child {
            jobs[parent].firstChild = jobs[child].sibling
        } else {
            var other = jobs[parent].firstChild
            while other >= 0, jobs[other].sibling != child { other = jobs[other].sibling }
            if other >= 0 { jobs[other].sibling = jobs[child].sibling }
        }
        jobs[child].parent = -1
        jobs[child].sibling = -1
    }

    /// The one that waited for this job has gone: it is told to stop, or works on for nobody.
    mutating func giveUp(_ job: Int32) {
        delist(job)
        let number = jobs[job].call
        guard jobs[job].role == .attempt, !calls[number].cancels, jobs[job].stage != .lost else {
            cancel(job)
            return
        }
        jobs[job].role = .orphan
        calls[number].counts.orphans &+= 1
    }

    mutating func giveUpChildren(of job: Int32) {
        while jobs[job].firstChild >= 0 {
            let child = jobs[job].firstChild
            leave(child, parent: job)
            if jobs[child].role == .attempt { calls[jobs[child].call].isProbing = false }
            giveUp(child)
        }
    }
}

/// Breakers look at the last calls, at most sixty-four, as bits.
extension Engine {
    func breakerLets(_ call: UnsafeMutablePointer<CallState>) -> Bool {
        guard call.pointee.isOpen else { return true }
        guard now >= call.pointee.openUntil, !call.pointee.isProbing else { return false }
        call.pointee.isProbing = true
        return true
    }

    /// A refusal for want of room says that the other side sheds load: counted, it would turn shedding into an outage.
    func note(_ outcome: Outcome, _ call: UnsafeMutablePointer<CallState>) {
        let success = outcome == .succeeded
        if call.pointee.isOpen {
            guard call.pointee.isProbing else { return }
            call.pointee.isProbing = false
            if outcome == .refused { return }
            if success {
                call.pointee.isOpen = false
                call.pointee.recent = 0
                call.pointee.recentCount = 0
            } else {
                call.pointee.openUntil = now + call.pointee.openFor
            }
            return
        }
        if outcome == .refused { return }
        call.pointee.recent = call.pointee.recent << 1 | (success ? 0 : 1)
        call.pointee.recentCount = min(64, call.pointee.recentCount + 1)
        let failures = Double(call.pointee.recent.nonzeroBitCount)
        guard call.pointee.recentCount >= call.pointee.minimumCalls,
            failures >= call.pointee.failureShare * Double(call.pointee.recentCount)
        else { return }
        call.pointee.isOpen = true
        call.pointee.counts.opened &+= 1
        call.pointee.openUntil = now + call.pointee.openFor
    }
}
