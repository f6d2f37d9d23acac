/// A cache without limit whose entries live for a fixed time; Poisson requests for each object (Fofack et al. 2012).
public struct ExpiringCache: Sendable, Hashable {
    public let requests: Double
    public let lifetime: Double
    private let popularity: ZipfPopularity

    public init(_ popularity: ZipfPopularity, requests: Double, lifetime: Double) {
        self.popularity = popularity
        self.requests = requests
        self.lifetime = lifetime
    }

    /// When the time runs from the fill.
    public var hitRatio: Double { popularity.shares.reduce(0) { $0 + $1 * Self.hit($1 * requests * lifetime) } }
    /// When each hit starts the time again.
    public var refreshedHitRatio: Double {
        popularity.shares.reduce(0) { $0 - $1 * RealFunctions.expMinusOne(-$1 * requests * lifetime) }
    }
    /// Requests that reach the origin.
    public var originRate: Double {
        popularity.shares.reduce(0) { $0 + $1 * requests / (1 + $1 * requests * lifetime) }
    }
    /// Objects held on average.
    public var meanHeld: Double { popularity.shares.reduce(0) { $0 + Self.hit($1 * requests * lifetime) } }
    public var topRate: Double { (popularity.shares.first ?? 0) * requests }

    /// Requests that miss during one fetch of the most asked object, where nobody waits for another's fetch.
    public func stampede(fetch: Double) -> Double { 1 + topRate * fetch }

    /// The chance that an object with this many requests in a lifetime is there.
    public static func hit(_ requests: Double) -> Double { requests / (1 + requests) }

    /// The lifetime at which a single object with this rate reaches a hit ratio.
    public static func lifetime(for ratio: Double, rate: Double) -> Double { ratio / (1 - ratio) / rate }
}
