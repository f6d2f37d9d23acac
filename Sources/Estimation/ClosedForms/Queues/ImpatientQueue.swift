/// M/M/c+M, Erlang A: callers leave the queue after an exponential patience, and their work is cancelled with them
/// (Palm 1957; Garnett, Mandelbaum, Reiman 2002). Stable at any load.
///
/// Where the server goes on working for callers who have left this is not the model; see `MetastableRegion`.
public struct ImpatientQueue: Sendable, Hashable {
    public let arrivals: Double
    /// Rate of one server.
    public let service: Double
    public let servers: Int
    /// One divided by the mean patience of a caller who waits.
    public let abandonment: Double
    /// Probability that an arrival waits.
    public let waitShare: Double
    public let meanWaiting: Double

    public init(arrivals: Double, service: Double, servers: Int, abandonment: Double) {
        self.arrivals = arrivals
        self.service = service
        self.servers = servers
        self.abandonment = abandonment
        let chain = BirthDeathChain { _ in
            arrivals
        } death: {
            Double(min($0, servers)) * service + Double(max(0, $0 - servers)) * abandonment
        }
        waitShare = chain.mean { $0 >= servers ? 1 : 0 }
        meanWaiting = chain.mean { Double(max(0, $0 - servers)) }
    }

    public var lossShare: Double { abandonment * meanWaiting / arrivals }
    public var throughput: Double { arrivals - abandonment * meanWaiting }
    public var utilisation: Double { throughput / (Double(servers) * service) }
    /// Wait of all, those who leave included.
    public var meanWait: Double { meanWaiting / arrivals }

    /// The fewest servers at which at most this share leaves; nil when `most` are not enough.
    public static func servers(
        arrivals: Double, service: Double, abandonment: Double, lossAtMost limit: Double, most: Int = 1_000_000
    ) -> Int? {
        func loss(_ servers: Int) -> Double {
            ImpatientQueue(arrivals: arrivals, service: service, servers: servers, abandonment: abandonment).lossShare
        }
        return FewestServers.search(most: most) { loss($0) <= limit }
    }
}

/// Finds the fewest servers that are enough, when more are never worse.
enum FewestServers {
    static func search(from least: Int = 1, most: Int, isEnough: (Int) -> Bool) -> Int? {
        var (low, high) = (least, least)
        while !isEnough(high) {
            guard high < most else { return nil }
            (low, high) = (high + 1, min(most, high * 2))
        }
        while low < high {
            let middle = low + (high - low) / 2
            if isEnough(middle) { high = middle } else { low = middle + 1 }
        }
        return high
    }
}
