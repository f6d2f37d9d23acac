/// Where a system stays well whatever happens, where a trigger can leave it down for good, and where it is simply
/// overloaded (Bronson et al., HotOS 2021): fluid bounds.
public struct MetastableRegion: Sendable, Hashable {
    public enum State: String, Sendable, Hashable { case stable, vulnerable, overloaded }

    public let load: Double
    /// Below this load every trigger passes.
    public let stableBelow: Double
    /// Up to this load it works, as long as nothing happens.
    public let vulnerableUntil: Double

    public var state: State {
        load < stableBelow ? .stable : load < vulnerableUntil ? .vulnerable : .overloaded
    }

    /// Callers give up and repeat up to `retries` times, and the server works on for those who left.
    public static func retries(load: Double, capacity: Double, retries: Double) -> MetastableRegion {
        MetastableRegion(load: load, stableBelow: capacity / (1 + retries), vulnerableUntil: capacity)
    }

    /// A look-aside cache in front of a store.
    public static func cache(load: Double, storeCapacity: Double, hitRatio: Double) -> MetastableRegion {
        MetastableRegion(load: load, stableBelow: storeCapacity, vulnerableUntil: storeCapacity / (1 - hitRatio))
    }
}

/// M/M/1 without a waiting place whose callers come back after an exponential pause until they are served
/// (Falin, Templeton 1997).
public struct RetrialQueue: Sendable, Hashable {
    public let arrivals: Double
    public let service: Double
    /// Repeats of one waiting caller in a unit of time.
    public let retrial: Double

    public init(arrivals: Double, service: Double, retrial: Double) {
        self.arrivals = arrivals
        self.service = service
        self.retrial = retrial
    }

    public var utilisation: Double { arrivals / service }
    public var isStable: Bool { utilisation < 1 }
    /// Callers who are about to come back, on average.
    public var meanOrbit: Double {
        isStable ? utilisation / (1 - utilisation) * (arrivals / retrial + utilisation) : .infinity
    }
    public var meanWait: Double { LittlesLaw.time(inside: meanOrbit, arrivals: arrivals) }
    public var meanResponse: Double { meanWait + 1 / service }
    /// Attempts that reach the server, first ones and repeats.
    public var attempts: Double { arrivals + retrial * meanOrbit }
}
