import DesignModel

/// What is said about a store, each aspect in a line.
enum StoreLines {
    static func load(_ load: StoreLoad?) -> Line {
        guard let load else { return Line() }
        let connections = [Line(load.connections), Line(load.connectionLimit)].joined(" of ").closed(" connections")
        return [Line(load.queries).after("queries at the peak "), connections].joined(", ")
    }

    static func growth(_ load: StoreLoad?) -> Line {
        guard let load else { return Line() }
        return [
            Line(load.bytesAtStart).closed(" at the start"), Line(load.bytesPerMonth).closed(" more each month"),
            Line(load.bytesAtHorizon).closed(" at the horizon"),
        ].joined(", ")
    }

    static func copies(_ replication: Replication?) -> Line {
        guard let replication, replication.mode != .none else { return Line() }
        let place: Line = replication.acrossZones ? "in another zone" : ""
        return [
            Line(replication.replicas).closed(" kept \(replication.mode.rawValue)ly"), place,
            Line(replication.failover).after("takes over within "),
        ].joined(", ")
    }

    static func backup(_ plan: BackupPlan?, _ store: Store) -> Line {
        guard let plan else { return store.disposable ? "none; it can be rebuilt" : Line() }
        let facts = [
            Line(said: plan.method.spaced), Line(plan.every).after("every "), Line(plan.keep).after("kept "),
            Line(plan.rpo).after("a restore loses at most "), Line(plan.restoreEstimate).after("takes about "),
            plan.offsite ? Line() : "not kept elsewhere",
        ].joined(", ")
        return facts.sentence + Line(plan.drill).after(" Drill: ").sentence
    }

    static func retention(_ retention: Retention?) -> Line {
        guard let retention else { return Line() }
        let cited = retention.rule.pieces.contains { $0 == .citation(retention.lifetime?.name ?? "") }
        let lifetime = cited ? Line() : Line(retention.lifetime).sentence
        return [lifetime, Line(retention.rule).sentence, way(retention.method)].joined(" ")
    }

    /// How rows go, in a sentence; what stays or loses its names says so in its rule.
    private static func way(_ method: String) -> Line {
        switch method {
        case "never", "anonymise", "": Line()
        case "delete_job": "A run deletes them."
        case "drop_partition": "Whole partitions are dropped."
        case "lifecycle_rule": "A rule of the bucket deletes them."
        default: Line(said: method.spaced.capitalisedFirst).sentence
        }
    }
}
