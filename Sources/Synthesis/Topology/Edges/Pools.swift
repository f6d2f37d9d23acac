import DesignModel

extension Drawing {
    /// Gives the database as many connections as all copies together may open, with a fifth to spare for people and migrations.
    mutating func fitPools() {
        let users = design.components.filter { $0.concurrency?.databasePool != nil && $0.kind != .connectionTier }
        var total = 0.0
        var inputs: [String] = []
        for user in users {
            guard let pool = user.concurrency?.databasePool, let copies = user.scaling?.maximum else { continue }
            total += pool.canonical * copies.canonical
            inputs += [pool.name, copies.name].compactMap { $0 }
        }
        for at in design.stores.indices where takesConnections(design.stores[at]) {
            let steps: [Double] = [100, 200, 400, 800]
            let limit = steps.first { total <= $0 * 0.8 } ?? (total / 0.8).rounded(.up)
            design.stores[at].maxConnections = derive(
                "stores.\(design.stores[at].id).maxConnections", limit, .count, "connections the database takes",
                by:
                    "the smallest of 100, 200, 400 … of which all pools of all copies (\(total.formattedPlainly)) use at most four fifths",
                from: unique(inputs))
        }
    }

    private func takesConnections(_ store: Store) -> Bool {
        switch store.kind {
        case .object, .cache, .search, .embedded: false
        default: true
        }
    }
}
