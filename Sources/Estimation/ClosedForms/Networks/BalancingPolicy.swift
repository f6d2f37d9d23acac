/// The mean response of one fleet under different ways to spread requests: random, in turn, to the shortest queue, or from
/// one queue; identical servers, Poisson arrivals, exponential service.
public struct BalancingPolicy: Sendable, Hashable {
    public let servers: Int
    public let utilisation: Double
    /// Rate of one server.
    public let service: Double

    public init(servers: Int, utilisation: Double, service: Double) {
        self.servers = servers
        self.utilisation = utilisation
        self.service = service
    }

    public var random: Double { 1 / (service * (1 - utilisation)) }

    /// In turn: each server sees Erlang-n arrivals.
    public var roundRobin: Double? {
        let between = TimeDistribution.erlang(mean: 1 / (utilisation * service), phases: servers)
        return GeneralArrivalQueue(between: between, service: service)?.meanResponse
    }

    public var centralQueue: Double {
        let arrivals = Double(servers) * utilisation * service
        return MultiServerQueue(arrivals: arrivals, service: service, servers: servers).meanResponse
    }

    /// To the shortest of two, exactly; nil for other fleets.
    public var shortestQueue: Double? {
        switch servers {
        case 1: random
        case 2: ShorterOfTwo(load: utilisation).meanInside / (2 * utilisation * service)
        default: nil
        }
    }

    /// A choice among `choices` servers drawn at random, in the limit of a large fleet (Vvedenskaya 1996, Mitzenmacher 2001).
    public static func meanWithChoices(_ choices: Int, utilisation: Double, service: Double) -> Double {
        guard choices > 1 else { return 1 / (service * (1 - utilisation)) }
        var (sum, power, ratio) = (0.0, 0.0, 1.0)
        // Powers (d^k - d) / (d - 1) grow so fast that the sum ends by itself.
        while true {
            let term = RealFunctions.power(utilisation, power)
            sum += term
            guard term > sum * 1e-18 else { return sum / service }
            ratio *= Double(choices)
            power += ratio
        }
    }

    /// The share of servers with at least `jobs`, with so many choices.
    public static func share(ofServersWith jobs: Int, choices: Int, utilisation: Double) -> Double {
        var (power, ratio) = (0.0, 1.0)
        for _ in 0..<jobs {
            power += ratio
            ratio *= Double(choices)
        }
        return RealFunctions.power(utilisation, power)
    }
}
