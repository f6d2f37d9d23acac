import Diagnostics

/// Tells a queue that is long from one that grows as long as the run goes on.
enum Stability {
    /// Stations whose queue grows without end: by arithmetic where nothing bounds it, and by what nearly every replication showed.
    static func growing(_ model: SimulationModel, _ seen: [Observation]) -> [String] {
        let work = Traffic(model).work
        return model.stations.enumerated().filter { at, station in
            let servers = Double(station.servers * max(station.replicas, station.autoscaler?.maximum ?? 0))
            let overloads = station.queueBound == nil && station.patience == nil && work[at] >= servers
            return overloads && !isHeldBack(model, station) || grew(seen.map { $0.depths.isEmpty ? [] : $0.depths[at] })
        }.map(\.element.name)
    }

    /// Whether callers that give up or work that is thrown away keep the queue short.
    private static func isHeldBack(_ model: SimulationModel, _ station: Station) -> Bool {
        station.dropsExpired || station.codel != nil || station.adaptiveLimit != nil || station.rateLimit != nil
            || model.calls.contains { ($0.timeout != nil && $0.cancels) || $0.connections != nil }
    }

    /// In at least four of five replications the last third holds far more than the middle one, and ends near its highest.
    private static func grew(_ depths: [[Int]]) -> Bool {
        let growing = depths.filter { depth in
            guard depth.count >= 30 else { return false }
            let third = depth.count / 3
            let middle = mean(depth[third..<2 * third])
            let last = mean(depth[(2 * third)...])
            let end = mean(depth.suffix(third / 5))
            return last > middle + 20 && last > 1.4 * middle && end > 1.1 * last
        }
        return !depths.isEmpty && growing.count * 5 >= depths.count * 4
    }

    private static func mean(_ values: ArraySlice<Int>) -> Double {
        values.isEmpty ? 0 : Double(values.reduce(0, +)) / Double(values.count)
    }
}

extension SimulationReport {
    /// What the figures themselves say.
    var diagnostics: [Diagnostic] {
        let growing = unstable.map { station in
            Diagnostic(
                .systemUnstable, "The queue of '\(station)' grows without end",
                at: .element(path: "stations.\(station)", nil),
                explanation: "Answer times of what passes it depend on how long one looks and are left out.",
                fixes: [Fix("give it more servers or less work"), Fix("bound its queue")])
        }
        let broken = imbalances.prefix(1).map {
            Diagnostic(.simulationImbalance, "Jobs were lost or made: \($0)", at: .run)
        }
        return growing + broken
    }
}
