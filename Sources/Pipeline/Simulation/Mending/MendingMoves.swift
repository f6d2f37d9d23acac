import DesignModel
import Estimation
import Simulation

/// A change of one place in the blueprint.
struct MendingMove {
    var because: String
    var path: String
    var before: String
    var after: String
    /// The change in the design language.
    var patch: String

    func step(missed: (Double, Double), kept: Bool) -> TrialStep {
        TrialStep(because: because, path: path, from: before, to: after, missed: missed, kept: kept)
    }
}

/// What could be changed so that a promise is kept, what is fullest first: more replicas, more processors, a larger pool, more
/// workers; and for what does not come back after a drill a bound, a budget or a breaker.
struct MendingMoves {
    private let result: SimulationResult
    private let design: Design
    private let index: DesignIndex
    private var because = ""

    /// Nil where no design was simulated.
    init?(_ result: SimulationResult) {
        guard let design = result.design else { return nil }
        self.result = result
        self.design = design
        index = DesignIndex(design)
        because = missed
    }

    var moves: [MendingMove] { isStuck ? protections : capacity }

    private var isStuck: Bool { result.drills.contains(where: \.isMetastable) }

    private var missed: String {
        if let drill = result.drills.first(where: \.isMetastable) { return "after '\(drill.drill)' it stays down" }
        if let station = result.report?.unstable.first { return "\(station) gets more work than it does" }
        let worst = result.report?.sources.compactMap { source -> (String, Double, String)? in
            guard let target = result.targets[source.name], let limit = Optional(target.limit).inSeconds,
                let reached = source.total.latency.quantile(target.percentile ?? 0.999), reached > limit
            else { return nil }
            return (
                source.name, reached / limit,
                "\(source.name) answers in \(reached.asTime) where \(target.limit.bare) is promised"
            )
        }.max { $0.1 < $1.1 }
        return worst?.2 ?? ""
    }

    /// By how full the stations are; those of others cannot be changed.
    private var capacity: [MendingMove] {
        let stations = (result.report?.stations ?? []).filter { $0.arrivals.value > 0 }
            .sorted { ($0.utilisation.value, $1.name) > ($1.utilisation.value, $0.name) }
        let full = stations.filter { $0.utilisation.value > 0.5 }
        let pools = design.components.compactMap(pool)
        return full.compactMap { move($0.name) } + pools
    }

    private func move(_ station: String) -> MendingMove? {
        if let store = index.stores[StoreID(station)] { return processors(store) }
        let name = station.hasSuffix(".cpu") ? String(station.dropLast(4)) : station
        guard let component = index.components[ComponentID(name)], component.kind.isOurs,
            component.kind != .statefulShards
        else { return nil }
        return station.hasSuffix(".cpu") ? replicas(component) : workers(component)
    }

    private func replicas(_ component: Component) -> MendingMove {
        let sized = result.instances[component.id] ?? 1
        let now = max(sized, component.scaling?.minimum?.wholeNumber ?? 1)
        let next = now + max(1, now / 2)
        let most = component.scaling?.maximum?.wholeNumber ?? 0
        let ceiling = most < next ? ", maximum: \(next)" : ""
        return MendingMove(
            because: because, path: "components.\(component.id).scaling.minimum", before: "\(now)", after: "\(next)",
            patch: "components:\n  \(component.id): {scaling: {minimum: \(next)\(ceiling)}}\n")
    }

    private func workers(_ component: Component) -> MendingMove? {
        guard let now = component.concurrency?.workers?.wholeNumber else { return nil }
        return MendingMove(
            because: because, path: "components.\(component.id).concurrency.workers", before: "\(now)",
            after: "\(2 * now)",
            patch: "components:\n  \(component.id): {concurrency: {workers: \(2 * now)}}\n")
    }

    private func pool(_ component: Component) -> MendingMove? {
        guard let now = component.concurrency?.databasePool?.wholeNumber else { return nil }
        return MendingMove(
            because: because, path: "components.\(component.id).concurrency.database_pool", before: "\(now)",
            after: "\(2 * now)", patch: "components:\n  \(component.id): {concurrency: {database_pool: \(2 * now)}}\n")
    }

    private func processors(_ store: Store) -> MendingMove? {
        guard ![.cache, .object, .embedded, .keyValue].contains(store.kind) else { return nil }
        let now = store.cpu?.wholeNumber ?? 2
        return MendingMove(
            because: because, path: "stores.\(store.id).cpu", before: "\(now)", after: "\(2 * now)",
            patch: "stores:\n  \(store.id): {cpu: \(2 * now)}\n")
    }
}

extension MendingMoves {
    /// What is missing of the three that keep a disturbance from staying.
    private var protections: [MendingMove] {
        let bounds = design.components.filter { $0.kind == .service && $0.concurrency?.queueBound == nil }.map {
            component in
            MendingMove(
                because: because, path: "components.\(component.id).concurrency.queue_bound", before: "none",
                after: "100",
                patch: "components:\n  \(component.id): {concurrency: {queue_bound: 100}}\n")
        }
        let edges = design.edges.filter { $0.mode == .synchronous && $0.policy != nil }
        let budgets = edges.filter {
            ($0.policy?.retry?.attempts?.wholeNumber ?? 1) > 1 && $0.policy?.retry?.budget == nil
        }
        .map { edge in
            MendingMove(
                because: because, path: "edges.\(edge.id).policy.retry.budget", before: "none", after: "10 percent",
                patch: "edges:\n  \(edge.id): {policy: {retry: {budget: 10 percent}}}\n")
        }
        let breakers = edges.filter { $0.policy?.breaker == nil }.map { edge in
            MendingMove(
                because: because, path: "edges.\(edge.id).policy.breaker", before: "none",
                after: "50 percent of 20 calls",
                patch:
                    "edges:\n  \(edge.id): {policy: {breaker: {failure_share: 50 percent, minimum_calls: 20, open_for: 10 s}}}\n"
            )
        }
        return budgets + bounds + breakers
    }
}

extension Quantity {
    /// A whole number above zero.
    fileprivate var wholeNumber: Int? {
        canonical.isFinite && canonical >= 1 && canonical < 1e7 ? Int(canonical) : nil
    }
}
