import DesignModel
import Knowledge

/// How many instances of which size bear a load, by the utilisation law with room to spare.
struct Size {
    var minimum: Double
    var maximum: Double
    var cores: Double
    var memory: Double
}

extension Drawing {
    /// Busy share of the processors that is aimed at; queues stay short below it.
    static let target = 0.6

    /// What one execution of a kind costs, entered once for all operations of the kind.
    mutating func demand(_ kind: OperationKind) -> (cpu: Quantity, queries: Quantity) {
        let name = "demand.\(kind.rawValue)"
        if let cpu = known(name + ".cpu"), let queries = known(name + ".queries") { return (cpu, queries) }
        let usual = ServiceDefaults.cpuMilliseconds(kind, technology: shape.language)
        return (
            assume(
                name + ".cpu", usual.value, .milliseconds, "processor time of one \(kind.rawValue)", because: usual.why),
            assume(
                name + ".queries", ServiceDefaults.queries(kind), .ratio, "queries of one \(kind.rawValue)",
                because: "counted from the tables that such an operation touches")
        )
    }

    /// Arrivals at the application at its peak, without what another process takes in.
    mutating func arrivals() -> Quantity {
        if let done = known("components.api.arrivals") { return done }
        let whole = known("load.peak_rps.horizon") ?? requirements.workload.peak ?? known("load.peak_rps")
        let apart = shape.hasIngest ? shape.inbound.compactMap { $0.flow.peak ?? $0.flow.mean } : []
        if let whole, let name = whole.name, known(name) != nil {
            let taken = apart.filter { $0.unit.dimension == .rate && $0.canonical < whole.canonical }
            guard !taken.isEmpty else { return whole }
            let rest = taken.reduce(whole.canonical) { $0 - $1.canonical }
            let names = [name] + taken.compactMap(\.name)
            return derive(
                "components.api.arrivals", max(rest, whole.canonical * 0.1), .perSecond,
                "requests that reach the application at the peak", by: names.joined(separator: " − "), from: names)
        }
        return assume(
            "load.peak_rps", 1, .perSecond, "requests at the peak",
            because: "nobody counted; a handful of people send no more")
    }

    /// Processor time of a mean request.
    mutating func meanDemand() -> Quantity {
        if let done = known("components.api.demand") { return done }
        let (read, write) = (demand(.read).cpu, demand(.write).cpu)
        let share = known("load.read_fraction")?.canonical ?? 0.9
        return derive(
            "components.api.demand", share * read.canonical + (1 - share) * write.canonical, .milliseconds,
            "processor time of a mean request",
            by: "load.read_fraction × demand.read.cpu + (1 − load.read_fraction) × demand.write.cpu",
            from: ["demand.read.cpu", "demand.write.cpu"]
                + (known("load.read_fraction") == nil ? [] : ["load.read_fraction"]))
    }

    /// Instances of the smallest fitting size for a busy number of cores; on machines one larger share, not more copies.
    func size(busy: Double, floor: Double) -> Size {
        let memoryPerCore: Double = ["java", "kotlin", "scala", "c#"].contains(shape.language) ? 2048 : 1024
        let needed = busy / Self.target
        let cores: Double
        if shape.isOnMachines {
            cores = [0.25, 0.5, 1, 2, 4, 8, 16].first { needed <= $0 * floor } ?? 32
        } else {
            cores = needed > 8 ? 4 : needed > 2 ? 2 : needed > 0.4 ? 1 : 0.5
        }
        let count = max(floor, (needed / cores).rounded(.up))
        return Size(minimum: count, maximum: count, cores: cores, memory: max(512, cores * memoryPerCore))
    }

    /// Processors that a component's demands keep busy at the peak of the operations they follow from.
    func work(_ demands: [Demand]) -> Double {
        var rates: [OperationID: Double] = [:]
        for operation in design.interfaces.flatMap(\.operations) {
            rates[operation.id] = (operation.peakRate ?? operation.meanRate)?.canonical ?? 0
        }
        return demands.reduce(0) { $0 + (rates[$1.operation] ?? 0) * ($1.cpu?.canonical ?? 0) / 1000 }
    }

    /// Fewest copies of what callers wait for: two where a restart or a lost machine may not be seen.
    var floorOfCopies: Double {
        if shape.isOnMachines { return shape.deployment == "two_vms" ? 2 : 1 }
        return (requirements.qualities.availability?.canonical ?? 0) >= 0.995 ? 2 : 1
    }
}
