import DesignModel
import Knowledge

/// A store as a queue of queries.
struct StoreStation {
    var queries: Double
    var cores: Double
    /// Processor time of one query, in milliseconds.
    var demand: Double
    var utilisation: Double { queries * demand / 1000 / cores }
}

extension Appraisal {
    /// Queries and connections of every store at the peak.
    mutating func loadStores() {
        for store in design.stores {
            var load = StoreLoad(store: store.id)
            let name = "capacity.store.\(store.id)."
            if let queries = peak.queries[store.id] {
                load.queries = derive(
                    name + "queries", queries, .perSecond, "sum of the operations' rates × queries",
                    from: users(of: store).map { "capacity.\($0.id).arrivals" },
                    "queries on \(store.id) at the peak")
                if store.kind != .object, store.kind != .embedded {
                    storeStations[store.id] = StoreStation(
                        queries: queries, cores: cores(store, queries),
                        demand: ServiceDefaults.queryCPUMilliseconds(store.kind))
                }
            }
            connect(store, &load, name)
            assessment.stores.append(load)
        }
    }

    private func users(of store: Store) -> [Component] {
        design.components.filter { user in
            user.kind.isOurs && index.edges(from: user.id.rawValue).contains { $0.to == store.id.rawValue }
        }
    }

    /// Instances times pool, against what the store takes.
    private mutating func connect(_ store: Store, _ load: inout StoreLoad, _ name: String) {
        guard store.kind.countsConnections else { return }
        let users = users(of: store)
        guard !users.isEmpty else { return }
        let total = users.reduce(0) { sum, user in
            let most = user.scaling?.maximum.usable ?? user.scaling?.minimum.usable ?? 1
            return sum + ConnectionPool.total(instances: most, pool: user.concurrency?.databasePool.usable ?? 10)
        }
        if users.contains(where: { $0.concurrency?.databasePool == nil }) {
            assume(
                "default.database_pool", 10, .count, "HikariCP's default, where a component names no pool",
                "connections of one instance")
        }
        load.connections = derive(
            name + "connections", total, .count, "sum of largest instances × pool",
            from: users.flatMap { [$0.scaling?.maximum?.name, $0.concurrency?.databasePool?.name] }
                + ["default.database_pool"],
            "connections that \(store.id) sees when everything is scaled out")
        load.connectionLimit = store.maxConnections
    }

    /// The processors a store says it has, or the fewest that keep it below three fifths busy.
    private mutating func cores(_ store: Store, _ queries: Double) -> Double {
        if let given = store.cpu.usable { return given }
        let demand = ServiceDefaults.queryCPUMilliseconds(store.kind)
        let needed = queries * demand / 1000 / 0.6
        let cores = [1.0, 2, 4, 8, 16, 32, 64].first { $0 >= needed } ?? 64
        return assume(
            "default.store.\(store.id).cpu", cores, .count,
            "the smallest usual size that stays below three fifths busy at \(demand.formattedPlainly) ms a query",
            "processors of \(store.id)"
        ).value
    }
}

extension StoreKind {
    /// Whether connections are a scarce thing there.
    var countsConnections: Bool {
        switch self {
        case .relational, .document, .timeSeries, .columnar, .graph, .wideColumn: true
        case .keyValue, .search, .object, .cache, .embedded, .log: false
        }
    }
}
