/// A closed loop: so many users who think, then ask; exponential first-come or sharing stations (Reiser, Lavenberg 1980).
///
/// A connection pool or a load generator with a fixed number of virtual users is such a loop; an open arrival stream is not.
public struct ClosedNetwork: Sendable, Hashable {
    /// Service demand of one round, by station.
    public let demands: [Double]
    public let servers: [Int]
    public let thinking: Double
    public let users: Int
    /// Rounds in a unit of time.
    public let throughput: Double
    /// How many are at each station.
    public let inside: [Double]

    public init(demands: [Double], servers: [Int], thinking: Double, users: Int) {
        self.demands = demands
        self.servers = servers
        self.thinking = thinking
        self.users = users
        let solution =
            servers.allSatisfy { $0 == 1 }
            ? Self.meanValues(demands, thinking, users)
            : Convolution(demands: demands, servers: servers, thinking: thinking, users: users).solution
        (throughput, inside) = (solution.throughput, solution.inside)
    }

    /// Time at each station in one round.
    public var responses: [Double] { inside.map { $0 / throughput } }
    public var meanResponse: Double { responses.reduce(0, +) }
    public var utilisations: [Double] { demands.indices.map { throughput * demands[$0] / Double(servers[$0]) } }
    /// Users above which the bottleneck, rather than their own pace, sets the throughput.
    public var saturation: Double { (demands.reduce(thinking, +)) / slowest }
    /// What throughput can never exceed with these users.
    public var throughputBound: Double { min(1 / slowest, Double(users) / demands.reduce(thinking, +)) }

    private var slowest: Double { demands.indices.map { demands[$0] / Double(servers[$0]) }.max() ?? 0 }

    /// Exact mean value analysis, user by user.
    private static func meanValues(_ demands: [Double], _ thinking: Double, _ users: Int) -> (
        throughput: Double, inside: [Double]
    ) {
        var inside = [Double](repeating: 0, count: demands.count)
        var throughput = 0.0
        for count in 1...users {
            let stays = demands.indices.map { demands[$0] * (1 + inside[$0]) }
            throughput = Double(count) / stays.reduce(thinking, +)
            inside = stays.map { $0 * throughput }
        }
        return (throughput, inside)
    }
}
