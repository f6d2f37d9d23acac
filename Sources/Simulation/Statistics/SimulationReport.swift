/// What a study found, every figure with its interval.
public struct SimulationReport: Sendable, Codable {
    public var seed: UInt64
    public var replications: Int
    public var warmUp: Double
    public var duration: Double
    public var events: UInt64
    public var sources: [SourceReport]
    public var stations: [StationReport]
    public var calls: [CallCount]
    public var caches: [CacheCount]
    /// Stations whose queues grow as long as the run goes on; while there are any, answer times mean nothing.
    public var unstable: [String]
    public var imbalances: [String]

    init(_ model: SimulationModel, _ study: Study, warmUp: Double, _ seen: [Observation]) {
        seed = study.seed
        replications = seen.count
        self.warmUp = warmUp
        duration = study.duration
        events = seen.reduce(0) { $0 + $1.events }
        sources = model.sources.indices.map { at in SourceReport(seen.map { ($0.sources[at], $0.duration) }) }
        stations = model.stations.indices.map { at in StationReport(seen.map { ($0.stations[at], $0.duration) }) }
        calls = model.calls.indices.map { at in seen.dropFirst().reduce(seen[0].calls[at]) { $0.adding($1.calls[at]) } }
        caches = model.caches.indices.map { at in
            seen.dropFirst().reduce(seen[0].caches[at]) { $0.adding($1.caches[at]) }
        }
        imbalances = seen.flatMap(\.imbalances)
        unstable = Stability.growing(model, seen)
    }

    func isKnown(to relativeError: Double) -> Bool {
        sources.allSatisfy { ($0.meanLatency?.relativeError ?? 0) <= relativeError }
    }
}

/// What one source's requests met.
public struct SourceReport: Sendable, Codable {
    public var name: String
    /// Requests a second.
    public var offered: Estimate
    public var goodput: Estimate
    public var unsuccessfulShare: Estimate
    public var slowShare: Estimate
    public var degradedShare: Estimate
    public var meanLatency: Estimate?
    public var p50: Estimate?
    public var p95: Estimate?
    public var p99: Estimate?
    public var p999: Estimate?
    /// All replications added up.
    public var total: SourceCount

    init(_ seen: [(count: SourceCount, duration: Double)]) {
        func estimate(_ value: (SourceCount, Double) -> Double?) -> Estimate? {
            Estimate(replications: seen.compactMap { value($0.count, $0.duration) })
        }
        func share(_ part: @escaping (SourceCount) -> UInt64) -> Estimate {
            estimate { count, _ in count.ended == 0 ? nil : Double(part(count)) / Double(count.ended) } ?? Estimate(0)
        }
        let total = seen.dropFirst().reduce(seen[0].count) { $0.adding($1.count) }
        func quantile(_ share: Double) -> Estimate? {
            total.latency.quantile(share).map {
                Estimate($0, halfWidth: estimate { count, _ in count.latency.quantile(share) }?.halfWidth)
            }
        }
        name = total.name
        self.total = total
        offered = estimate { Double($0.started) / $1 } ?? Estimate(0)
        goodput = estimate { Double($0.succeeded) / $1 } ?? Estimate(0)
        unsuccessfulShare = share(\.unsuccessful)
        slowShare = share(\.slow)
        degradedShare = share(\.degraded)
        meanLatency = estimate { count, _ in count.meanLatency }
        (p50, p95, p99, p999) = (quantile(0.5), quantile(0.95), quantile(0.99), quantile(0.999))
    }
}

/// How a station fared.
public struct StationReport: Sendable, Codable {
    public var name: String
    public var throughput: Estimate
    public var utilisation: Estimate
    /// Jobs there on average, waiting or served.
    public var jobs: Estimate
    public var meanWait: Estimate?
    public var turnedAwayShare: Estimate
    public var arrivals: Estimate

    init(_ seen: [(count: StationCount, duration: Double)]) {
        func estimate(_ value: (StationCount, Double) -> Double?) -> Estimate? {
            Estimate(replications: seen.compactMap { value($0.count, $0.duration) })
        }
        name = seen[0].count.name
        arrivals = estimate { Double($0.arrivals) / $1 } ?? Estimate(0)
        throughput = estimate { Double($0.served) / $1 } ?? Estimate(0)
        utilisation = estimate { $0.servers > 0 ? $0.busyTime / ($0.servers * $1) : nil } ?? Estimate(0)
        jobs = estimate { $0.jobTime / $1 } ?? Estimate(0)
        meanWait = estimate { count, _ in count.served == 0 ? nil : count.waited / Double(count.served) }
        turnedAwayShare =
            estimate { count, _ in
                count.arrivals == 0 ? nil : Double(count.refused + count.dropped) / Double(count.arrivals)
            } ?? Estimate(0)
    }
}
