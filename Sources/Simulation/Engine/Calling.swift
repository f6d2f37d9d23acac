extension Engine {
    mutating func startCall(_ job: Int32, _ number: Int32) {
        let call = calls.base + Int(number)
        jobs[job].isComplex = true
        jobs[job].attempts = 0
        jobs[job].hedged = false
        jobs[job].stage = .calling
        call.pointee.counts.calls &+= 1
        if call.pointee.hasBudget {
            call.pointee.tokens = min(call.pointee.reserve, call.pointee.tokens + call.pointee.ratio)
        }
        attempt(job)
    }

    /// Tries the call that the job stands at, if policy lets it.
    mutating func attempt(_ job: Int32) {
        let number = code[jobs[job].code].subject
        let call = calls.base + Int(number)
        if call.pointee.isLimited, !call.pointee.bucket.take(at: now) {
            conclude(job, number, .refused)
        } else if call.pointee.hasBreaker, !breakerLets(call) {
            call.pointee.counts.broken &+= 1
            conclude(job, number, .broken)
        } else {
            launch(for: job, number)
        }
    }

    private mutating func launch(for caller: Int32, _ number: Int32) {
        let call = calls.base + Int(number)
        call.pointee.counts.attempts &+= 1
        let child = newChild(of: caller, at: code[jobs[caller].code].other, .attempt)
        jobs[child].call = number
        if call.pointee.timeout < .infinity {
            jobs[child].deadline = min(jobs[caller].deadline, now + call.pointee.timeout)
            enlist(child, call, number)
        }
        if call.pointee.hedgeAfter < .infinity, !jobs[caller].hedged {
            jobs[child].pins &+= 1
            schedule(now + call.pointee.hedgeAfter, .hedge, child)
        }
        if call.pointee.isCut {
            jobs[child].stage = .lost
            return
        }
        if call.pointee.connections >= 0 {
            jobs[child].purpose = .connection
            if !enter(child, call.pointee.connections) { return }
        }
        advance(child)
    }

    private mutating func newChild(of parent: Int32, at entry: Int32, _ role: Role) -> Int32 {
        let child = newJob(at: entry, source: jobs[parent].source, priority: jobs[parent].priority)
        jobs[child].isComplex = true
        jobs[child].role = role
        jobs[child].parent = parent
        jobs[child].deadline = jobs[parent].deadline
        jobs[child].sibling = jobs[parent].firstChild
        jobs[parent].firstChild = child
        return child
    }

    /// The first attempt takes long: a second one starts beside it.
    mutating func hedge(_ child: Int32) {
        jobs[child].pins &-= 1
        if jobs[child].stage == .dead {
            recycle(child)
            return
        }
        let caller = jobs[child].parent
        guard caller >= 0, jobs[caller].stage == .calling, !jobs[caller].hedged else { return }
        jobs[caller].hedged = true
        let number = jobs[child].call
        calls[number].counts.hedges &+= 1
        launch(for: caller, number)
    }

    /// An attempt has ended, and its caller is still there.
    mutating func answer(_ caller: Int32, _ number: Int32, _ outcome: Outcome) {
        let call = calls.base + Int(number)
        if call.pointee.hasBreaker { note(outcome, call) }
        guard outcome == .succeeded else {
            attemptFailed(caller, number, outcome)
            return
        }
        if outlives(caller, { $0.giveUpChildren(of: caller) }) { goOn(caller) }
    }

    private mutating func goOn(_ caller: Int32) {
        jobs[caller].stage = .running
        jobs[caller].code &+= 1
        advance(caller)
    }

    private mutating func attemptFailed(_ caller: Int32, _ number: Int32, _ outcome: Outcome) {
        guard jobs[caller].firstChild < 0 else { return }
        let call = calls.base + Int(number)
        jobs[caller].attempts &+= 1
        guard jobs[caller].attempts < call.pointee.attempts else {
            conclude(caller, number, outcome)
            return
        }
        if call.pointee.hasBudget {
            guard call.pointee.tokens >= 1 else {
                call.pointee.counts.overBudget &+= 1
                conclude(caller, number, outcome)
                return
            }
            call.pointee.tokens -= 1
        }
        call.pointee.counts.retries &+= 1
        jobs[caller].hedged = false
        jobs[caller].pins &+= 1
        schedule(now + backoff(call, after: jobs[caller].attempts), .resume, caller)
    }

    private mutating func backoff(_ call: UnsafeMutablePointer<CallState>, after attempts: Int32) -> Double {
        if call.pointee.drawsBackoff { return chance.draw(call.pointee.backoff) }
        var time = call.pointee.base
        var step: Int32 = 1
        while step < attempts, time < call.pointee.cap {
            time *= call.pointee.factor
            step += 1
        }
        time = min(time, call.pointee.cap)
        return call.pointee.jitter ? time * chance.stream.unit() : time
    }

    /// The call is over without an answer: the caller makes do, or fails too.
    private mutating func conclude(_ caller: Int32, _ number: Int32, _ outcome: Outcome) {
        calls[number].counts.failures &+= 1
        guard calls[number].hasFallback else {
            jobs[caller].stage = .running
            end(caller, outcome)
            return
        }
        calls[number].counts.fallbacks &+= 1
        jobs[caller].degraded = true
        goOn(caller)
    }

    /// Starts a message that nobody waits for; answers whether the job goes on.
    mutating func send(_ job: Int32, _ step: Instruction) -> Bool {
        let message = newJob(at: step.other, source: jobs[job].source, priority: jobs[job].priority)
        jobs[message].isComplex = true
        jobs[message].role = .message
        return outlives(job) { $0.advance(message) }
    }

    /// Starts the branches; answers whether the job goes on at once, because there are none.
    mutating func fork(_ job: Int32, _ step: Instruction) -> Bool {
        guard step.other > 0 else { return true }
        jobs[job].isComplex = true
        jobs[job].stage = .joining
        jobs[job].branches = step.other
        _ = outlives(job) { engine in
            for branch in 0..<step.other where engine.jobs[job].stage == .joining {
                let target = engine.turnings[step.subject + branch].target
                engine.advance(engine.newChild(of: job, at: target, .branch))
            }
        }
        return false
    }

    /// A branch has ended: the job goes on with the last, and fails with the first that fails.
    mutating func join(_ job: Int32, _ outcome: Outcome) {
        guard outcome == .succeeded else {
            end(job, outcome)
            return
        }
        jobs[job].branches &-= 1
        guard jobs[job].branches == 0 else { return }
        jobs[job].stage = .running
        advance(job)
    }
}
