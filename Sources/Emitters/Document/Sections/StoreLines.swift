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
        let method = retention.method == "never" ? Line() : Line(said: retention.method.spaced).after("by ")
        return [Line(retention.lifetime), Line(retention.rule), method].joined("; ")
    }
}
