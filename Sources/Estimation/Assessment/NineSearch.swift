import DesignModel
import Knowledge

/// A change that makes one part of a path fail less, with what it costs each month; nil where a price is missing.
private struct Upgrade {
    var key: String
    var element: String
    var change: Prose
    /// Availability of the part afterwards; 1 where it leaves the path.
    var after: Double
    var monthly: Double?
}

extension Appraisal {
    /// Finds what would take nine tenths of its downtime from the least available operation that a caller waits for.
    mutating func seekNextNine() {
        let waited = Set(index.operations.filter { $0.operation.kind != .job }.map(\.operation.id))
        let known = assessment.operations.filter { waited.contains($0.operation) && domains[$0.operation] != nil }
        guard let worst = known.min(by: { down($0.operation) > down($1.operation) }), let today = worst.availability,
            down(worst.operation) > 1e-9
        else { return }
        let goal = 1 - down(worst.operation) / 10
        var plan = NextNine(
            operation: worst.operation, today: today,
            goal: derive(
                "nine.goal", goal, "today's share of failure ÷ ten", from: [today.name],
                "availability of \(worst.operation) with one nine more"))
        climb(worst.operation, goal, &plan)
        assessment.nextNine = plan
    }

    private func down(_ operation: OperationID) -> Double {
        Availability.serialUnavailability((domains[operation] ?? [:]).sorted { $0.key < $1.key }.map { 1 - $0.value })
    }

    /// Takes the change that gains most for its money, again and again; a second region when nothing smaller is left.
    private mutating func climb(_ operation: OperationID, _ goal: Double, _ plan: inout NextNine) {
        var parts = domains[operation] ?? [:]
        var open = upgrades(operation, parts)
        var (sum, isPriced) = (0.0, true)
        func left() -> Double { parts.sorted { $0.key < $1.key }.reduce(1) { $0 * $1.value } }
        while left() < goal, let best = open.max(by: { worth($0, parts) < worth($1, parts) }), worth(best, parts) > 0 {
            open.removeAll { $0.key == best.key }
            parts[best.key] = best.after
            if let cost = best.monthly { sum += cost } else { isPriced = false }
            plan.steps.append(step(best, left(), plan.steps.count + 1))
        }
        if left() < goal, let bill = assessment.ledger["cost.monthly"] {
            let both = 1 - Availability.serialUnavailability([(1 - left()) * (1 - left()), 0.0001])
            let region = Upgrade(
                key: "", element: "sites",
                change: "Run everything in a second region as well, behind routing that notices the loss of one.",
                after: both,
                monthly: bill.value + sum)
            if both > left() {
                plan.steps.append(step(region, both, plan.steps.count + 1))
                sum += bill.value + sum
                parts = ["": both]
            }
        }
        plan.isReached = left() >= goal - 1e-12
        guard isPriced, !plan.steps.isEmpty else { return }
        plan.monthly = derive(
            "nine.cost", sum, .moneyPerMonth(currency), "sum of the steps", from: plan.steps.map { $0.monthly?.name },
            "what one nine more costs each month")
    }

    /// Downtime saved for each unit of money; what costs nothing counts as one.
    private func worth(_ upgrade: Upgrade, _ parts: [String: Double]) -> Double {
        let gain = upgrade.after - (parts[upgrade.key] ?? 1)
        return gain < 1e-7 ? 0 : gain / max(1, upgrade.monthly ?? 100)
    }

    private mutating func step(_ upgrade: Upgrade, _ left: Double, _ number: Int) -> NineStep {
        let name = "nine.step.\(number)"
        var step = NineStep(
            element: upgrade.element, change: upgrade.change,
            availability: derive(
                name, left, "product over what all has to be up, with the steps so far", from: ["nine.goal"],
                "availability after step \(number)"))
        step.monthly = upgrade.monthly.map {
            derive(
                name + ".cost", $0, .moneyPerMonth(currency), "list price of what is added", from: [],
                "cost of step \(number)")
        }
        return step
    }

    /// Shares close to one keep six decimals, as availabilities do everywhere.
    private mutating func derive(
        _ name: String, _ share: Double, _ formula: String, from inputs: [String?], _ meaning: String
    ) -> Quantity {
        let quantity = Quantity(
            (share * 1e6).rounded() / 1e6, .fraction, nil,
            .derived(formula: formula, inputs: inputs.compactMap { $0 }.filter { assessment.ledger[$0] != nil }),
            name: name)
        return assessment.ledger.enter(LedgerEntry(name, quantity, meaning: meaning))
    }
}

extension Appraisal {
    fileprivate func upgrades(_ operation: OperationID, _ parts: [String: Double]) -> [Upgrade] {
        parts.keys.sorted().compactMap { key in
            let value = parts[key] ?? 1
            if key.hasPrefix("machine.") { return secondMachine(key, value) }
            if let store = index.stores[StoreID(key)] { return standby(key, store) }
            guard let component = index.components[ComponentID(key)] else { return nil }
            return component.kind == .thirdParty ? offPath(key, component, operation) : secondInstance(key, component)
        }
    }

    private func secondMachine(_ key: String, _ value: Double) -> Upgrade? {
        guard let site = design.sites.first(where: { key == "machine.\($0.id)" }) else { return nil }
        let bill = assessment.costs.first { $0.element == "sites.\(site.id)" }?.monthly.value
        return Upgrade(
            key: key, element: "sites.\(site.id)",
            change:
                "Put a second machine beside the one at \(site.id), with a standby of the data that takes over by itself.",
            after: Availability.failover(each: value, failuresPerYear: 4, pauseHours: 1.0 / 60), monthly: bill)
    }

    private func standby(_ key: String, _ store: Store) -> Upgrade? {
        let hasOne = store.replication.map { $0.mode != .none } ?? false
        guard !hasOne, store.kind != .object, let site = index.site(store.sites), !site.hasMachines else { return nil }
        let commitment = Commitment.find("database_with_standby", provider: site.provider.lowercased())?.availability
        let bill = assessment.costs.filter {
            $0.element == "stores.\(store.id)" && ["Database", "Cache", "Storage"].contains($0.item)
        }
        return Upgrade(
            key: key, element: "stores.\(store.id)",
            change: "Give \(store.id) a standby in another zone that takes over by itself.",
            after: commitment ?? 0.9995,
            monthly: bill.isEmpty ? nil : bill.reduce(0) { $0 + $1.monthly.value })
    }

    private func secondInstance(_ key: String, _ component: Component) -> Upgrade? {
        let count = component.scaling?.minimum.usable ?? 1
        guard count < 2, let site = index.site(component.sites), !site.hasMachines, component.kind != .edgeProxy else {
            return nil
        }
        let platform = Commitment.find("container", provider: site.provider.lowercased())?.availability ?? 0.999
        return Upgrade(
            key: key, element: "components.\(component.id)",
            change: "Run a second instance of \(component.id) in another zone.",
            after: min(platform, Availability.kOfN(needed: 1, count: 2, each: 0.999)),
            monthly: assessment.costs.first { $0.element == "components.\(component.id)" }?.monthly.value)
    }

    private func offPath(_ key: String, _ party: Component, _ operation: OperationID) -> Upgrade? {
        Upgrade(
            key: key, element: "components.\(party.id)",
            change:
                "Take \(party.id) off the path of \(operation): answer first, call it from a queue, and say what waits.",
            after: 1, monthly: 0)
    }
}
