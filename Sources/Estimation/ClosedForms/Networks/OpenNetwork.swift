/// An open Jackson network: Poisson arrivals from outside, exponential stations, routing by chance (Jackson 1957).
///
/// Every station then behaves as an M/M/c queue of its own, which is what makes the closed form.
public struct OpenNetwork: Sendable, Hashable {
    /// Arrivals from outside, by station.
    public let external: [Double]
    public let stations: [MultiServerQueue]

    /// Nil when some work never leaves, so that no rates solve the traffic equations.
    public init?(external: [Double], routing: [[Double]], service: [Double], servers: [Int]) {
        guard let arrivals = Self.traffic(external, routing) else { return nil }
        self.external = external
        stations = arrivals.indices.map {
            MultiServerQueue(arrivals: arrivals[$0], service: service[$0], servers: servers[$0])
        }
    }

    public var isStable: Bool { stations.allSatisfy(\.isStable) }
    public var arrivals: [Double] { stations.map(\.arrivals) }
    /// How often one request from outside comes by each station, on average.
    public var visits: [Double] { arrivals.map { $0 / external.reduce(0, +) } }
    public var meanInside: Double { stations.reduce(0) { $0 + $1.meanInside } }
    /// From entering to leaving.
    public var meanResponse: Double { meanInside / external.reduce(0, +) }

    /// λ = γ + λP, solved by taking out one station after the other: every term but the one that stays is positive.
    private static func traffic(_ external: [Double], _ routing: [[Double]]) -> [Double]? {
        let count = external.count
        var (rates, moves) = (external, routing)
        for station in (0..<count).reversed() {
            let stays = leaving(moves[station], station)
            guard stays > 1e-14 else { return nil }
            for lower in 0..<station {
                rates[lower] += rates[station] * moves[station][lower] / stays
                for from in 0..<station {
                    moves[from][lower] += moves[from][station] * moves[station][lower] / stays
                }
            }
        }
        for station in 0..<count {
            let stays = leaving(moves[station], station)
            let inflow = (0..<station).reduce(rates[station]) { $0 + rates[$1] * moves[$1][station] }
            rates[station] = inflow / stays
        }
        return rates
    }

    /// The share of a station's work that does not come straight back to it.
    private static func leaving(_ moves: [Double], _ station: Int) -> Double { 1 - moves[station] }
}
