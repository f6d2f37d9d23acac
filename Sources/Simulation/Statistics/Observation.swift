/// What one replication measured: plain sums that add up over replications and shards.
public struct Observation: Sendable, Codable {
    public var duration = 0.0
    public var events: UInt64 = 0
    public var sources: [SourceCount] = []
    public var stations: [StationCount] = []
    public var calls: [CallCount] = []
    public var caches: [CacheCount] = []
    /// For each source, what happened in each stretch of the whole run.
    public var series: [[SeriesCell]] = []
    /// For each station, the jobs there at the end of each stretch.
    public var depths: [[Int]] = []
    /// For each stretch, the answer times of all sources; empty unless asked for.
    var sketches: [UInt32] = []
    /// What does not add up; empty unless the simulator is at fault.
    public var imbalances: [String] = []

    private enum CodingKeys: String, CodingKey {
        case duration, events, sources, stations, calls, caches, series, depths, imbalances
    }
}

public struct SourceCount: Sendable, Codable {
    public var name: String
    public var started: UInt64 = 0
    public var succeeded: UInt64 = 0
    public var refused: UInt64 = 0
    public var dropped: UInt64 = 0
    public var timedOut: UInt64 = 0
    public var failed: UInt64 = 0
    public var broken: UInt64 = 0
    public var abandoned: UInt64 = 0
    public var degraded: UInt64 = 0
    /// Succeeded, but later than the source's threshold.
    public var slow: UInt64 = 0
    public var latencySum = 0.0
    public var latencySquares = 0.0
    public var latency = LatencyHistogram()
    public var present: Int64 = 0

    public init(name: String) { self.name = name }

    public var unsuccessful: UInt64 { refused + dropped + timedOut + failed + broken + abandoned }
    public var ended: UInt64 { succeeded + unsuccessful }
    public var meanLatency: Double? { succeeded == 0 ? nil : latencySum / Double(succeeded) }
}

public struct StationCount: Sendable, Codable {
    public var name: String
    public var servers = 0.0
    public var arrivals: UInt64 = 0
    public var served: UInt64 = 0
    public var refused: UInt64 = 0
    public var dropped: UInt64 = 0
    public var abandoned: UInt64 = 0
    public var jobTime = 0.0
    public var busyTime = 0.0
    public var waited = 0.0

    public init(name: String) { self.name = name }
}

public struct CallCount: Sendable, Codable {
    public var name: String
    public var calls: UInt64 = 0
    public var attempts: UInt64 = 0
    public var retries: UInt64 = 0
    public var timeouts: UInt64 = 0
    public var broken: UInt64 = 0
    public var overBudget: UInt64 = 0
    public var hedges: UInt64 = 0
    public var fallbacks: UInt64 = 0
    public var failures: UInt64 = 0
    public var opened: UInt64 = 0
    public var orphans: UInt64 = 0

    public init(name: String) { self.name = name }
}

public struct CacheCount: Sendable, Codable {
    public var name: String
    public var hits: UInt64 = 0
    public var misses: UInt64 = 0
    public var joined: UInt64 = 0

    public init(name: String) { self.name = name }

    /// Lookups answered without asking what stands behind; nil when there were none.
    public var hitRatio: Double? {
        let total = hits + misses + joined
        return total == 0 ? nil : Double(hits) / Double(total)
    }
}
