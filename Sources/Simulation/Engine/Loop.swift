extension Engine {
    /// Lets everything happen that happens before `end`.
    mutating func run(until end: Double) {
        while queue.count > 0 {
            let event = queue.top
            if event.time >= end { break }
            handle(event)
        }
        now = max(now, end)
    }

    /// Runs until so many requests have ended well, or nothing happens any more.
    mutating func run(completions target: UInt64) {
        while completed < target, queue.count > 0 { handle(queue.top) }
    }

    @inline(__always)
    private mutating func handle(_ event: Event) {
        now = event.time
        holdsTop = true
        let payload = UInt32(truncatingIfNeeded: event.tag)
        let subject = Int32(bitPattern: payload & Occurrence.mask)
        let occurrence = payload >> Occurrence.shift
        if occurrence == Occurrence.finish.rawValue {
            finish(subject)
        } else if occurrence == Occurrence.arrival.rawValue {
            arrive(subject)
        } else {
            handleRarer(occurrence, subject)
        }
        if readyHead >= 0 { runReady() }
        if holdsTop {
            holdsTop = false
            queue.pop()
        }
        events &+= 1
    }

    @inline(never)
    private mutating func handleRarer(_ occurrence: UInt32, _ subject: Int32) {
        switch Occurrence(rawValue: occurrence) {
        case .resume: resume(subject)
        case .timeout: expireAttempts(of: subject)
        case .share: shareEnds(Int(subject))
        case .trigger: pull(Int(subject))
        case .control: control(Int(subject))
        case .hedge: hedge(subject)
        case .impatience: losePatience(subject)
        case .sample: sample()
        case .finish, .arrival, nil: break
        }
    }

    /// Carries out the job's instructions until it has to wait or has ended.
    mutating func advance(_ job: Int32) {
        assert(jobs[job].stage == .running, "a job that was given away goes on")
        while true {
            let at = jobs[job].code
            let step = code.base + Int(at)
            switch step.pointee.code {
            case .work:
                jobs[job].code = at &+ 1
                jobs[job].demand = chance.draw(step.pointee.time)
                jobs[job].purpose = .work
                _ = enter(job, pool(of: step.pointee.subject, for: job))
                return
            case .either: turn(job, step.pointee, at)
            case .jump: jobs[job].code = step.pointee.subject
            case .finish:
                end(job, .succeeded)
                return
            default:
                if !carryOut(job, step.pointee, at) { return }
            }
        }
    }

    @inline(__always)
    private mutating func turn(_ job: Int32, _ step: Instruction, _ at: Int32) {
        let draw = chance.stream.unit()
        var turning = turnings.base + Int(step.subject)
        let last = turning + Int(step.other)
        while turning < last {
            if draw < turning.pointee.upTo {
                jobs[job].code = turning.pointee.target
                return
            }
            turning += 1
        }
        jobs[job].code = at &+ 1
    }

    /// The steps that a plain network does not have; answers whether the job goes on at once.
    @inline(never)
    private mutating func carryOut(_ job: Int32, _ step: Instruction, _ at: Int32) -> Bool {
        switch step.code {
        case .hold:
            jobs[job].code = at + 1
            return hold(job, step.subject)
        case .delay:
            jobs[job].code = at + 1
            wait(job, chance.draw(step.time))
            return false
        case .call:
            startCall(job, step.subject)
            return false
        case .send:
            jobs[job].code = at + 1
            return send(job, step)
        case .fork:
            jobs[job].code = at + 1
            return fork(job, step)
        case .look: return look(job, step, at)
        case .fill:
            jobs[job].code = at + 1
            return outlives(job) { $0.fill(job) }
        case .fail:
            jobs[job].code = at + 1
            if chance.stream.unit() >= step.probability { return true }
            end(job, .failed)
            return false
        case .work, .either, .jump, .finish: return false
        }
    }

    /// Lets the job go on after a time.
    mutating func wait(_ job: Int32, _ time: Double) {
        jobs[job].stage = .delaying
        jobs[job].pins &+= 1
        schedule(now + time, .resume, job)
    }

    private mutating func resume(_ job: Int32) {
        jobs[job].pins &-= 1
        if jobs[job].stage == .dead {
            recycle(job)
        } else if jobs[job].stage == .calling {
            attempt(job)
        } else {
            jobs[job].stage = .running
            advance(job)
        }
    }
}
