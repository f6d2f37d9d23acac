import DesignModel

/// The table of figures that decide the design: what was asked for beside what the engine computed.
struct KeyFigures {
    let dossier: Dossier

    var grid: Grid {
        Grid(
            ["Figure", "Asked for", "Computed"],
            load + latency + availability + recovery + growth + outlook + money + elsewhere
                + people)
    }

    private func asked(_ name: String, computed: Line = Line(), as title: String? = nil) -> [[Line]] {
        guard let entry = dossier.design.ledger.entry(name) else {
            return computed.isEmpty ? [] : [[Line(said: title ?? name), Line(), computed]]
        }
        return [[Line(said: FigureTitles.title(of: entry).capitalisedFirst), Line(bounded: entry.quantity), computed]]
    }

    private static let loadNames = [
        "load.mean_rps", "load.daily_active_users", "load.monthly_active_users", "load.registered_users",
        "load.concurrent_users", "load.concurrent_connections", "load.read_fraction", "load.growth_per_year",
        "tenancy.count",
    ]

    private var load: [[Line]] {
        let headroom = dossier.assessment.bottleneck.map { bottleneck -> Line in
            "bears \(bottleneck.multiple) times the peak; \(code: bottleneck.element) is full first"
        }
        let peak = asked("load.peak_rps", computed: headroom ?? Line(), as: "Headroom")
        return peak + Self.loadNames.flatMap { asked($0) } + (dossier.quantity("load.peak_rps") == nil ? busiest : [])
    }

    /// Where no figure covers the whole system, its three busiest operations.
    private var busiest: [[Line]] {
        let rated = dossier.operations.map(\.operation).filter { $0.peakRate != nil }
        let sorted = rated.sorted { ($0.peakRate?.canonical ?? 0, $1.id) > ($1.peakRate?.canonical ?? 0, $0.id) }
        return sorted.prefix(3).map { ["\(code: $0.id.rawValue) at the peak", Line(bounded: $0.peakRate), Line()] }
    }

    private var latency: [[Line]] {
        let promised = dossier.assessment.operations.filter { $0.target != nil && $0.tailLatency != nil }
        var seen: [Quantity] = []
        return promised.sorted { tightness($0) > tightness($1) }.compactMap { forecast -> [Line]? in
            guard let target = forecast.target, let tail = forecast.tailLatency, !seen.contains(target.limit) else {
                return nil
            }
            seen.append(target.limit)
            let verdict: Line = tightness(forecast) > 1 ? ", \(strong: "above the promise")" : ""
            let about = target.limit.name.flatMap { dossier.entry($0)?.meaning } ?? ""
            let title = about.isEmpty ? "answer of \(forecast.operation)" : about
            return [
                Line(said: title.capitalisedFirst), Line(target),
                "\(tail) for \(code: forecast.operation.rawValue)" + verdict,
            ]
        }.prefix(4).map { $0 }
    }

    private func tightness(_ forecast: OperationForecast) -> Double {
        guard let tail = forecast.tailLatency, let target = forecast.target, target.limit.canonical > 0 else {
            return 0
        }
        return tail.canonical / target.limit.canonical
    }

    private var availability: [[Line]] {
        // What runs by the clock catches up after a party was away; nobody waits for it.
        let jobs = Set(dossier.design.interfaces.flatMap(\.operations).filter { $0.kind == .job }.map(\.id))
        let known = dossier.assessment.operations.filter { $0.availability != nil && !jobs.contains($0.operation) }
        guard let worst = known.min(by: { ($0.availability?.value ?? 1) < ($1.availability?.value ?? 1) }),
            let computed = worst.availability
        else { return asked("quality.availability") }
        let promise = dossier.design.ledger["quality.availability"]?.canonical ?? 0
        let verdict: Line = computed.canonical < promise ? ", \(strong: "below the promise")" : ""
        return asked(
            "quality.availability", computed: "\(computed) for \(code: worst.operation.rawValue)" + verdict,
            as: "Availability")
    }

    private var recovery: [[Line]] {
        let plans = dossier.design.stores.filter { !$0.disposable }.compactMap { store in
            store.backup.map { (store: store, plan: $0) }
        }
        let loss = plans.filter { $0.plan.rpo != nil }.max {
            ($0.plan.rpo?.canonical ?? 0) < ($1.plan.rpo?.canonical ?? 0)
        }
        let back = plans.filter { $0.plan.restoreEstimate != nil }.max {
            ($0.plan.restoreEstimate?.canonical ?? 0) < ($1.plan.restoreEstimate?.canonical ?? 0)
        }
        let lost = loss.map { Line($0.plan.rpo) + " for \(code: $0.store.id.rawValue)" } ?? Line()
        let restored = back.map { self.restored($0.store, $0.plan) } ?? Line()
        return asked(key("quality.rpo"), computed: lost, as: "Data a loss costs")
            + asked(key("quality.rto"), computed: restored, as: "Time to restore")
    }

    /// A standby takes over long before a backup is read back.
    private func restored(_ store: Store, _ plan: BackupPlan) -> Line {
        let restore = Line(plan.restoreEstimate) + " to restore \(code: store.id.rawValue)"
        guard let failover = store.replication?.failover, store.replication?.replicas?.canonical ?? 0 >= 1 else {
            return restore
        }
        return "\(failover) by failover; " + restore + " when primary and standby are both lost"
    }

    /// The key as the vocabulary has it, or as a hand-written ledger shortens it.
    private func key(_ name: String) -> String {
        dossier.design.ledger.entry(name) == nil ? name + "_minutes" : name
    }

    private var growth: [[Line]] {
        dossier.assessment.stores.compactMap { store in
            guard let end = store.bytesAtHorizon, end.canonical > 0 else { return nil }
            let start = store.bytesAtStart.map { "\($0) at the start, " as Line } ?? Line()
            return ["Data in \(code: store.store.rawValue)", Line(), start + "\(end) at the horizon"]
        }
    }

    private var money: [[Line]] {
        let range = [Line(dossier.quantity("cost.monthly.low")), Line(dossier.quantity("cost.monthly.high"))].joined(
            " to ")
        let typical = Line(dossier.quantity("cost.monthly"))
        let spread: Line = range.isEmpty ? "" : " (" + range + ")"
        let limit = dossier.design.ledger["budget.monthly"]?.canonical ?? .infinity
        let over = (dossier.quantity("cost.monthly")?.canonical ?? 0) > limit
        let verdict: Line = over ? ", \(strong: "above the budget")" : ""
        return asked(
            "budget.monthly", computed: typical.isEmpty ? Line() : typical + spread + verdict, as: "Running cost")
    }

    private var people: [[Line]] { asked("team.size") + asked("team.ops_size") }
}
