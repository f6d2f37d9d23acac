/// What a model does as its load grows, up to beyond what its fullest station can take.
public struct LoadCurve: Sendable {
    public var points: [LoadPoint] = []
    /// Times the load at which the fullest station has no rest left, and its name.
    public var capacity: Double
    public var fullest: String

    private static let shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0, 1.1, 1.2]

    /// Nil for models whose load nothing scales, or that no station bounds.
    public init?(_ model: SimulationModel, seed: UInt64) {
        var steady = model
        steady.triggers.removeAll { $0.at > 0 || $0.until < .infinity }
        let rate = steady.sources.compactMap(\.arrivals.longRunRate).reduce(0, +)
        guard rate > 0, rate.isFinite, let full = Self.fullest(steady) else { return nil }
        (capacity, fullest) = (1 / full.share, full.name)
        let seconds = min(1_200, max(20, 30_000 / rate))
        points = Self.shares.map { LoadPoint(steady, load: $0 * capacity, seconds: seconds, seed: seed) }
    }

    private static func fullest(_ model: SimulationModel) -> (name: String, share: Double)? {
        let work = Traffic(model).work
        let slow = model.triggers.reduce(into: [String: Double]()) { factors, trigger in
            if case .slow(let station, let factor) = trigger.kind { factors[station, default: 1] *= factor }
        }
        let shares = model.stations.enumerated().map { at, station in
            let servers = Double(station.servers * max(station.replicas, station.autoscaler?.maximum ?? 0))
            return (name: station.name, share: work[at] * (slow[station.name] ?? 1) / servers)
        }
        return shares.max { $0.share < $1.share }.flatMap { $0.share > 1e-6 ? $0 : nil }
    }

    /// Where the curve bends most: the point farthest below the straight line from its first to its last (Kneedle, 2011).
    public var knee: Double? {
        let known = points.compactMap { point in point.p95.map { (x: point.load, y: $0) } }
        guard let first = known.first, let last = known.last, last.x > first.x, last.y > 1.5 * first.y else {
            return nil
        }
        func below(_ point: (x: Double, y: Double)) -> Double {
            (point.x - first.x) / (last.x - first.x) - (point.y - first.y) / (last.y - first.y)
        }
        return known.max { below($0) < below($1) }?.x
    }
}
