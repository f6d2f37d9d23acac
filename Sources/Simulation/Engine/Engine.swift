/// The event loop with everything it touches, in plain memory that it alone owns.
///
/// A job carries out instructions until it has to wait: for a server, an answer, a delay. Each wait is ended by an event or by
/// another job. Nothing reached from the loop is counted by reference, and nothing is allocated in it once the tables
/// have grown to the number of jobs present at the same time.
struct Engine: ~Copyable {
    let code: Memory<Instruction>
    let turnings: Memory<Turning>
    let points: Memory<RatePoint>
    let pools: Memory<Pool>
    let lanes: Memory<Lane>
    let stations: Memory<StationState>
    let calls: Memory<CallState>
    let caches: Memory<CacheState>
    let keys: Memory<KeyState>
    let sources: Memory<SourceState>
    let tallies: Memory<Tally>
    /// How requests ended: for each source, one count for each `Outcome`.
    let outcomes: Memory<UInt64>
    let triggers: Memory<TriggerState>
    var jobs: Memory<Job>
    var firstFree: Int32 = -1
    /// Those who were given a server by somebody else and go on next, in order.
    var readyHead: Int32 = -1
    var readyTail: Int32 = -1
    var queue = EventQueue()
    /// What decides service times, turns and keys; arrivals have a stream of their own, so that systems can be compared
    /// under the same traffic.
    var chance: Chance
    var arrivalChance: Chance
    var sharing: Memory<SharingHeap>
    /// One histogram of answer times after another, one for each source.
    let histograms: Memory<UInt64>
    var series: Series
    var now = 0.0
    var sequence: UInt64 = 0
    var events: UInt64 = 0
    var completed: UInt64 = 0
    /// Whether the event being handled still stands at the top of the queue.
    var holdsTop = false
    var measuredFrom = 0.0

    init(_ plan: Plan, seed: UInt64, stream: Int = 0, bins: Int = 0, binWidth: Double = 0, sketches: Bool = false) {
        code = Memory(plan.code)
        turnings = Memory(plan.turnings)
        points = Memory(plan.points)
        pools = Memory(plan.units)
        lanes = Memory(repeating: Lane(), count: plan.lanes)
        stations = Memory(plan.stations)
        calls = Memory(plan.calls)
        caches = Memory(plan.caches)
        keys = Memory(plan.keys)
        sources = Memory(plan.sources)
        tallies = Memory(repeating: Tally(), count: plan.sources.count)
        outcomes = Memory(repeating: 0, count: plan.sources.count * Outcome.count)
        triggers = Memory(plan.triggers)
        jobs = Memory(repeating: Job(), count: 256)
        chance = Chance(RandomStream(seed: seed, stream: 2 * stream), values: plan.values)
        arrivalChance = Chance(RandomStream(seed: seed, stream: 2 * stream + 1), values: plan.values)
        sharing = Memory(repeating: SharingHeap(), count: plan.units.count)
        histograms = Memory(repeating: 0, count: plan.sources.count * LatencyHistogram.size)
        series = Series(
            bins: bins, width: binWidth, sources: plan.sources.count, pools: plan.units.count,
            sketches: sketches)
        linkFreeJobs(from: 0)
        for trigger in 0..<triggers.count { scheduleTrigger(trigger) }
        for station in 0..<stations.count { startControl(station) }
        if bins > 0 { schedule(binWidth, .sample, 0) }
        for source in 0..<sources.count { start(source) }
    }

    deinit {
        for pool in 0..<sharing.count { sharing[pool].release() }
    }

    @inline(__always)
    mutating func schedule(_ time: Double, _ occurrence: Occurrence, _ subject: Int32) {
        let payload = UInt64(occurrence.rawValue << Occurrence.shift | UInt32(bitPattern: subject))
        let event = Event(time: time, tag: sequence << 32 | payload)
        sequence &+= 1
        if holdsTop {
            holdsTop = false
            queue.replaceTop(event)
        } else {
            queue.push(event)
        }
    }

    /// A fresh job of a source, or of what one sends.
    @inline(__always)
    mutating func newJob(at entry: Int32, source: Int32, priority: UInt8) -> Int32 {
        if firstFree < 0 { growJobs() }
        let job = firstFree
        firstFree = jobs[job].next
        jobs[job].next = -1
        jobs[job].born = now
        jobs[job].code = entry
        jobs[job].source = source
        jobs[job].priority = priority
        jobs[job].stage = .running
        return job
    }

    /// Gives the job's place away, now or when the last event that names it has happened.
    @inline(__always)
    mutating func recycle(_ job: Int32) {
        if jobs[job].pins > 0 {
            jobs[job].stage = .dead
            return
        }
        if jobs[job].isComplex { jobs[job].clear() }
        jobs[job].stage = .idle
        jobs[job].generation &+= 1
        jobs[job].next = firstFree
        firstFree = job
    }

    /// Does something in the course of which other jobs may run, and answers whether this one is still wanted afterwards.
    @inline(__always)
    mutating func outlives(_ job: Int32, _ body: (inout Engine) -> Void) -> Bool {
        jobs[job].pins &+= 1
        body(&self)
        jobs[job].pins &-= 1
        guard jobs[job].stage == .dead else { return true }
        recycle(job)
        return false
    }

    /// Whether this is still the job it was when its generation was read.
    func isThere(_ job: Int32, _ generation: UInt32) -> Bool {
        jobs[job].generation == generation && jobs[job].stage != .dead
    }

    @inline(never)
    private mutating func growJobs() {
        let old = jobs.count
        precondition(old < Int(Occurrence.mask), "more jobs present than the simulator can number")
        jobs.double(with: Job())
        linkFreeJobs(from: old)
    }

    private mutating func linkFreeJobs(from first: Int) {
        for job in first..<jobs.count { jobs[job].next = job + 1 < jobs.count ? Int32(job + 1) : -1 }
        firstFree = Int32(first)
    }
}
