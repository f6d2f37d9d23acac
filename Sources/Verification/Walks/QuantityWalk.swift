import DesignModel

/// A quantity of the design and the path where it stands.
struct PlacedQuantity {
    var path: String
    var quantity: Quantity
}

/// Visits every quantity of a design, in the order of the blueprint.
struct QuantityWalk {
    private(set) var found: [PlacedQuantity] = []

    init(_ design: Design) {
        for entry in design.ledger.entries { note("ledger." + entry.name, entry.quantity) }
        for component in design.components { visit(component) }
        for store in design.stores { visit(store) }
        for channel in design.channels { visit(channel) }
        for interface in design.interfaces { visit(interface) }
        for edge in design.edges { visit(edge) }
        for site in design.sites { visit("sites.\(site.id)", ["zones": site.zones, "machines": site.machines]) }
        for objective in design.objectives { visit(objective) }
        for secret in design.security.secrets { note("security.secrets.\(secret.id).rotation", secret.rotation) }
        for decision in design.decisions { visit(decision) }
    }

    mutating func note(_ path: String, _ quantity: Quantity?) {
        if let quantity { found.append(PlacedQuantity(path: path, quantity: quantity)) }
    }

    /// Several fields of one element; a literal keeps their order.
    mutating func visit(_ path: String, _ fields: KeyValuePairs<String, Quantity?>) {
        for (name, quantity) in fields { note(path + "." + name, quantity) }
    }

    private mutating func visit(_ interface: Interface) {
        for operation in interface.operations {
            visit(
                Exhibit.path(interface, operation),
                [
                    "mean_rate": operation.meanRate, "peak_rate": operation.peakRate, "payload": operation.payload,
                    "timeout": operation.timeout, "latency.limit": operation.latency?.limit,
                ])
        }
    }

    private mutating func visit(_ edge: Edge) {
        let (policy, path) = (edge.policy, edge.path)
        note(path + ".calls_per_operation", edge.callsPerOperation)
        visit(path + ".policy", ["timeout": policy?.timeout, "concurrency_limit": policy?.concurrencyLimit])
        let (retry, breaker) = (policy?.retry, policy?.breaker)
        visit(
            path + ".policy.retry", ["attempts": retry?.attempts, "backoff": retry?.backoff, "budget": retry?.budget])
        visit(
            path + ".policy.breaker",
            [
                "failure_share": breaker?.failureShare, "minimum_calls": breaker?.minimumCalls,
                "open_for": breaker?.openFor,
            ])
    }

    private mutating func visit(_ objective: Objective) {
        let path = "objectives.\(objective.id)"
        visit(path, ["target": objective.target, "threshold": objective.threshold, "window": objective.window])
        for (position, alert) in objective.alerts.enumerated() {
            visit(
                "\(path).alerts[\(position)]",
                ["factor": alert.factor, "long_window": alert.longWindow, "short_window": alert.shortWindow])
        }
    }

    private mutating func visit(_ decision: Decision) {
        let path = "decisions.\(decision.topic)"
        for option in decision.options { note("\(path).options.\(option.id).monthly_cost", option.monthlyCost) }
        for (position, flip) in decision.flipPoints.enumerated() {
            note("\(path).flip_points[\(position)].threshold", flip.threshold)
        }
    }
}
