/// One run of a plan: which random stream, how long is left out, how long is measured.
struct Replication: Sendable {
    var seed: UInt64
    var stream: Int
    var warmUp: Double
    var duration: Double
    var bins = 0
    /// Whether answer times are counted for each stretch too; costs two kilobytes a stretch.
    var keepsSketches = false

    func run(_ plan: Plan, _ model: SimulationModel) -> Observation {
        let width = bins > 0 ? (warmUp + duration) / Double(bins) : 0
        var engine = Engine(plan, seed: seed, stream: stream, bins: bins, binWidth: width, sketches: keepsSketches)
        if warmUp > 0 {
            engine.run(until: warmUp)
            engine.startMeasuring()
        }
        engine.run(until: warmUp + duration)
        return engine.observe(model)
    }
}
