/// One run of a plan: which random stream, how long is left out, how long is measured.
struct Replication: Sendable {
    var seed: UInt64
    var stream: Int
    var warmUp: Double
    var duration: Double
    var bins = 0

    func run(_ plan: Plan, _ model: SimulationModel) -> Observation {
        let width = bins > 0 ? (warmUp + duration) / Double(bins) : 0
        var engine = Engine(plan, seed: seed, stream: stream, bins: bins, binWidth: width)
        if warmUp > 0 {
            engine.run(until: warmUp)
            engine.startMeasuring()
        }
        engine.run(until: warmUp + duration)
        return engine.observe(model)
    }
}
