/// M/M/c/K: identical servers, room for `room` requests in all, the rest turned away at the door (Kleinrock 1975, sec. 3.5).
///
/// Valid at any load: what is turned away keeps it stable.
public struct BoundedQueue: Sendable, Hashable {
    public let arrivals: Double
    /// Rate of one server.
    public let service: Double
    public let servers: Int
    /// How many fit, those in service included.
    public let room: Int
    /// Probability that nobody is there.
    public let emptyShare: Double
    /// Share of arrivals turned away.
    public let lossShare: Double
    public let meanInside: Double
    public let meanWaiting: Double

    public init(arrivals: Double, service: Double, servers: Int, room: Int) {
        self.arrivals = arrivals
        self.service = service
        self.servers = servers
        self.room = room
        let chain = BirthDeathChain(last: room) { _ in
            arrivals
        } death: {
            Double(min($0, servers)) * service
        }
        emptyShare = chain.probability(0)
        lossShare = chain.probability(room)
        meanInside = chain.mean(Double.init)
        meanWaiting = chain.mean { Double(max(0, $0 - servers)) }
    }

    public var offered: Double { arrivals / service }
    /// Rate of those that are let in.
    public var throughput: Double { arrivals * (1 - lossShare) }
    public var utilisation: Double { throughput / (Double(servers) * service) }
    /// Response of those that are let in.
    public var meanResponse: Double { LittlesLaw.time(inside: meanInside, arrivals: throughput) }
    public var meanWait: Double { LittlesLaw.time(inside: meanWaiting, arrivals: throughput) }

    /// The largest bound whose accepted requests wait at most `limit` on average; nil when even no waiting place is too much.
    public static func room(
        arrivals: Double, service: Double, servers: Int, meanWaitAtMost limit: Double, most: Int = 100_000
    ) -> Int? {
        func wait(_ room: Int) -> Double {
            BoundedQueue(arrivals: arrivals, service: service, servers: servers, room: room).meanWait
        }
        guard wait(servers) <= limit else { return nil }
        var (low, high) = (servers, max(servers, most))
        if wait(high) <= limit { return high }
        while high - low > 1 {
            let middle = (low + high) / 2
            if wait(middle) <= limit { low = middle } else { high = middle }
        }
        return low
    }
}
