/// How requests spread over objects: the share of the i-th most asked falls as i to the minus `exponent` (Zipf).
public struct ZipfPopularity: Sendable, Hashable {
    /// Shares by rank, largest first, adding up to one.
    public let shares: [Double]

    public init(objects: Int, exponent: Double) {
        let weights = (1...max(1, objects)).map { RealFunctions.power(Double($0), -exponent) }
        let sum = weights.reversed().reduce(0, +)
        shares = weights.map { $0 / sum }
    }

    /// The hit ratio of a cache that always holds the most popular objects: what no other policy exceeds here.
    public func bestHitRatio(capacity: Int) -> Double { shares.prefix(capacity).reversed().reduce(0, +) }
}

/// Hit ratios of a cache with room for so many objects, when requests are independent: Che's approximation
/// (Che, Tung, Wang 2002; Martina, Garetto, Leonardi 2014), usually within one per cent of a simulation.
public struct CacheHits: Sendable, Hashable {
    public enum Eviction: Sendable, Hashable {
        case leastRecentlyUsed
        /// At random, or first in first out: both have the same hit ratio.
        case random
    }

    public let eviction: Eviction
    /// Requests after which an object that nobody asks for has left the cache.
    public let characteristicTime: Double
    private let popularity: ZipfPopularity

    public init(_ popularity: ZipfPopularity, capacity: Double, eviction: Eviction = .leastRecentlyUsed) {
        self.popularity = popularity
        self.eviction = eviction
        characteristicTime = Self.time(popularity.shares, capacity, eviction)
    }

    public var hitRatio: Double {
        popularity.shares.reduce(0) { $0 + $1 * Self.held($1 * characteristicTime, eviction) }
    }

    /// The hit ratio of the object with this rank.
    public func hitRatio(rank: Int) -> Double {
        Self.held(popularity.shares[rank - 1] * characteristicTime, eviction)
    }

    /// The capacity that reaches a hit ratio; nil where even holding all but one does not.
    public static func capacity(
        for ratio: Double, _ popularity: ZipfPopularity, eviction: Eviction = .leastRecentlyUsed
    ) -> Int? {
        let most = popularity.shares.count - 1
        guard most >= 1 else { return nil }
        return FewestServers.search(most: most) {
            CacheHits(popularity, capacity: Double($0), eviction: eviction).hitRatio >= ratio
        }
    }

    private static func held(_ asked: Double, _ eviction: Eviction) -> Double {
        eviction == .leastRecentlyUsed ? -RealFunctions.expMinusOne(-asked) : asked / (1 + asked)
    }

    /// Newton's steps from the left: what is held is a concave function of time, so they never overshoot.
    private static func time(_ shares: [Double], _ capacity: Double, _ eviction: Eviction) -> Double {
        var time = capacity
        for _ in 0..<200 {
            var (sum, slope) = (0.0, 0.0)
            for share in shares {
                let part = held(share * time, eviction)
                sum += part
                slope += share * (eviction == .leastRecentlyUsed ? 1 - part : (1 - part) * (1 - part))
            }
            let step = (capacity - sum) / slope
            guard step > time * 1e-14 else { break }
            time += step
        }
        return time
    }
}
