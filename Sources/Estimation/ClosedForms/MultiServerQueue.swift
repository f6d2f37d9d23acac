/// M/M/c, first come first served: identical servers behind one queue (Erlang C; Cooper 1981).
public struct MultiServerQueue: Sendable, Hashable {
    public let arrivals: Double
    /// Rate of one server.
    public let service: Double
    public let servers: Int
    /// Probability that an arrival waits.
    public let waitShare: Double

    public init(arrivals: Double, service: Double, servers: Int) {
        self.arrivals = arrivals
        self.service = service
        self.servers = servers
        self.waitShare = ErlangFormulas.waitShare(servers: servers, offered: arrivals / service)
    }

    public var offered: Double { arrivals / service }
    public var utilisation: Double { offered / Double(servers) }
    public var isStable: Bool { utilisation < 1 }
    public var meanWait: Double { isStable ? waitShare / spare : .infinity }
    public var meanResponse: Double { meanWait + 1 / service }
    public var meanInside: Double { isStable ? LittlesLaw.inside(arrivals: arrivals, time: meanResponse) : .infinity }

    /// Variance of the response: waiting and service are independent, waiting is exponential with an atom at zero.
    public var responseVariance: Double {
        guard isStable else { return .infinity }
        return waitShare * (2 - waitShare) / (spare * spare) + 1 / (service * service)
    }

    /// The wait that a share `quantile` stays under: P(W > t) = C exp(-(cμ - λ) t).
    public func wait(quantile: Double) -> Double {
        guard isStable else { return .infinity }
        return max(0, RealFunctions.log(waitShare / (1 - quantile)) / spare)
    }

    /// The probability that a response takes longer than `time`.
    public func responseTail(_ time: Double) -> Double {
        guard isStable else { return 1 }
        let own = RealFunctions.exp(-service * time)
        let gap = spare - service
        if abs(gap) < 1e-9 * service { return own * (1 + waitShare * service * time) }
        let waited = (spare * own - service * RealFunctions.exp(-spare * time)) / gap
        return (1 - waitShare) * own + waitShare * waited
    }

    /// The response that a share `quantile` stays under, by bisection on the exact tail.
    public func response(quantile: Double) -> Double {
        guard isStable else { return .infinity }
        var (low, high) = (0.0, meanResponse)
        while responseTail(high) > 1 - quantile { high *= 2 }
        for _ in 0..<80 {
            let middle = (low + high) / 2
            if responseTail(middle) > 1 - quantile { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// The fewest servers whose wait at `quantile` is at most `limit`; nil when `most` are not enough.
    public static func servers(
        arrivals: Double, service: Double, quantile: Double, waitAtMost limit: Double, most: Int = 10_000
    ) -> Int? {
        guard arrivals / service < Double(most) else { return nil }
        let first = Int((arrivals / service).rounded(.down)) + 1
        guard first <= most else { return nil }
        return (first...most).first {
            MultiServerQueue(arrivals: arrivals, service: service, servers: $0).wait(quantile: quantile) <= limit
        }
    }

    private var spare: Double { Double(servers) * service - arrivals }
}
