import DesignModel
import Knowledge

extension Drawing {
    /// Processors and memory of a database, by the queries at the peak and the utilisation law.
    mutating func enterSize(of store: inout Store) {
        let (rate, each) = (arrivals(), meanQueries())
        let inbound =
            shape.hasIngest || hasProcessors
            ? shape.inbound.filter { $0.nature != .files }.compactMap { $0.flow.peak ?? $0.flow.mean } : []
        let queries = rate.canonical * each.canonical + inbound.reduce(0) { $0 + $1.canonical * 4 }
        let perQuery = assume(
            "demand.query.cpu", ServiceDefaults.queryCPUMilliseconds, .milliseconds,
            "processor time of one query in the database",
            because: "a lookup by key or index; measure it in the first load test")
        let busy = queries * perQuery.canonical / 1000
        let steps: [Double] = shape.isOnMachines ? [0.5, 1, 2, 4, 8, 16] : [1, 2, 4, 8, 16, 32, 64]
        let cores = steps.first { busy <= $0 * Self.target } ?? 64
        let names = [rate.name ?? "", "demand.mean.queries", "demand.query.cpu"] + inbound.compactMap(\.name)
        store.cpu = derive(
            "stores.\(store.id).cpu", cores, .count, "processors of the database",
            by:
                "smallest size on which (\(rate.name ?? "arrivals") × demand.mean.queries + what is taken in × 4) × demand.query.cpu keeps it at most 60 % busy",
            from: unique(names.filter { !$0.isEmpty }))
        store.memory = derive(
            "stores.\(store.id).memory", cores * (shape.isOnMachines ? 2 : 4), .gigabytes, "memory of the database",
            by: "\(shape.isOnMachines ? 2 : 4) GB for each of stores.\(store.id).cpu", from: ["stores.\(store.id).cpu"])
    }

    private mutating func meanQueries() -> Quantity {
        if let done = known("demand.mean.queries") { return done }
        let (read, write) = (demand(.read).queries, demand(.write).queries)
        let share = known("load.read_fraction")?.canonical ?? 0.9
        return derive(
            "demand.mean.queries", share * read.canonical + (1 - share) * write.canonical, .ratio,
            "queries of a mean request",
            by: "load.read_fraction × demand.read.queries + (1 − load.read_fraction) × demand.write.queries",
            from: ["demand.read.queries", "demand.write.queries"]
                + (known("load.read_fraction") == nil ? [] : ["load.read_fraction"]))
    }
}
