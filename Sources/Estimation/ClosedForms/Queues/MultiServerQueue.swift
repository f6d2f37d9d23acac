/// M/M/c, first come first served: identical servers behind one queue (Erlang C; Cooper 1981).
public struct MultiServerQueue: Sendable, Hashable {
    public let arrivals: Double
    /// Rate of one server.
    public let service: Double
    public let servers: Int
    /// Probability that an arrival waits.
    public let waitShare: Double

    public init(arrivals: Double, service: Double, servers: Int) {
        let loss = ErlangFormulas.lossShare(servers: servers, offered: arrivals / service)
        self.init(arrivals: arrivals, service: service, servers: servers, lossShare: loss)
    }

    /// With Erlang's B at hand, as the recursion over the number of servers yields it.
    init(arrivals: Double, service: Double, servers: Int, lossShare: Double) {
        self.arrivals = arrivals
        self.service = service
        self.servers = servers
        let spare = Double(servers) * service - arrivals
        waitShare = spare > 0 ? Double(servers) * lossShare / (spare / service + arrivals / service * lossShare) : 1
    }

    public var offered: Double { arrivals / service }
    public var utilisation: Double { offered / Double(servers) }
    public var isStable: Bool { spare > 0 }
    public var meanWait: Double { isStable ? waitShare / spare : .infinity }
    public var meanResponse: Double { meanWait + 1 / service }
    public var meanWaiting: Double { isStable ? arrivals * waitShare / spare : .infinity }
    public var meanInside: Double { isStable ? meanWaiting + offered : .infinity }

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

    /// The probability that a response takes longer than `time`; written so that cμ - λ near μ keeps its digits.
    public func responseTail(_ time: Double) -> Double {
        guard isStable else { return 1 }
        let gap = abs(spare - service)
        let shared = gap * time < 1e-300 ? time : -RealFunctions.expMinusOne(-gap * time) / gap
        let slower = RealFunctions.exp(-min(service, spare) * time)
        return RealFunctions.exp(-service * time) + waitShare * service * slower * shared
    }

    /// The response that a share `quantile` stays under, by bisection on the exact tail.
    public func response(quantile: Double) -> Double {
        guard isStable else { return .infinity }
        return Bisection.time(of: 1 - quantile, from: meanResponse, tail: responseTail)
    }

    private var spare: Double { Double(servers) * service - arrivals }
}

extension MultiServerQueue {
    /// The queue with the fewest servers that is good enough, found along Erlang's recursion; nil when `most` are too few.
    public static func smallest(
        arrivals: Double, service: Double, most: Int = 10_000_000, where isEnough: (MultiServerQueue) -> Bool
    ) -> MultiServerQueue? {
        let offered = arrivals / service
        guard offered < Double(most) else { return nil }
        var loss = 1.0
        for servers in 1...most {
            loss = offered * loss / (Double(servers) + offered * loss)
            guard Double(servers) * service > arrivals else { continue }
            let queue = MultiServerQueue(arrivals: arrivals, service: service, servers: servers, lossShare: loss)
            if isEnough(queue) { return queue }
            if loss == 0 { return nil }
        }
        return nil
    }

    /// The fewest servers whose wait at `quantile` is at most `limit`; nil when `most` are not enough.
    public static func servers(
        arrivals: Double, service: Double, quantile: Double, waitAtMost limit: Double, most: Int = 10_000
    ) -> Int? {
        smallest(arrivals: arrivals, service: service, most: most) { $0.wait(quantile: quantile) <= limit }?.servers
    }
}
