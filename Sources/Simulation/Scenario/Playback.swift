import DesignModel

/// One run second by second: how long answers took, how many were bad, how many jobs waited where.
public struct Playback: Sendable {
    /// The end of each stretch of time.
    public var moments: [Double] = []
    /// Answer times of all requests that ended well in the stretch; nil where none did.
    public var p50: [Double?] = []
    public var p95: [Double?] = []
    public var p99: [Double?] = []
    public var ended: [Double] = []
    public var bad: [Double] = []
    public var failed: [Double] = []
    /// Jobs waiting or served at each station that ever had some, by name.
    public var depths: [(station: String, jobs: [Double])] = []

    /// Plays a sound model from an empty system.
    public init(_ model: SimulationModel, seconds: Double, seed: UInt64, stretches: Int = 150) {
        var run = Replication(seed: seed, stream: 0, warmUp: 0, duration: seconds, bins: stretches)
        run.keepsSketches = true
        let seen = run.run(PlanBuilder.build(model), model)
        for stretch in 0..<stretches {
            moments.append(seconds * Double(stretch + 1) / Double(stretches))
            let cells = seen.series.map { $0[stretch] }
            ended.append(cells.reduce(0) { $0 + Double($1.ended) })
            bad.append(cells.reduce(0) { $0 + Double($1.bad) })
            failed.append(cells.reduce(0) { $0 + Double($1.ended - $1.succeeded) })
            let sketch = LatencySketch(seen.sketches, stretch)
            p50.append(sketch.quantile(0.5))
            p95.append(sketch.quantile(0.95))
            p99.append(sketch.quantile(0.99))
        }
        depths = zip(model.stations, seen.depths).compactMap { station, jobs in
            jobs.contains { $0 > 0 } ? (station.name, jobs.map(Double.init)) : nil
        }
    }
}

/// What a model does at a share of its load.
public struct LoadPoint: Sendable {
    /// Times the load of the model.
    public var load: Double
    public var p50: Double?
    public var p95: Double?
    public var p99: Double?
    /// Requests a second that ended well.
    public var goodput: Double
    public var unsuccessfulShare: Double

    /// Runs a sound model with all its open sources sending `load` times as much.
    public init(_ model: SimulationModel, load: Double, seconds: Double, seed: UInt64, replications: Int = 3) {
        var loaded = model
        loaded.triggers.append(Trigger(.load(source: nil, factor: load), at: 0, until: .infinity))
        let plan = PlanBuilder.build(loaded)
        let seen = (0..<replications).map { stream in
            Replication(seed: seed, stream: stream, warmUp: seconds / 5, duration: seconds, bins: 0).run(plan, loaded)
        }
        let counts = seen.flatMap(\.sources)
        var latency = LatencyHistogram()
        for count in counts { latency.merge(count.latency) }
        self.load = load
        (p50, p95, p99) = (latency.quantile(0.5), latency.quantile(0.95), latency.quantile(0.99))
        let ended = counts.reduce(0) { $0 + Double($1.ended) }
        goodput = counts.reduce(0) { $0 + Double($1.succeeded) } / (seconds * Double(replications))
        unsuccessfulShare = ended == 0 ? 0 : counts.reduce(0) { $0 + Double($1.unsuccessful) } / ended
    }
}
