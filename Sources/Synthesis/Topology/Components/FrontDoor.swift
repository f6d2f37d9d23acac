import DesignModel
import Knowledge

extension Drawing {
    /// What callers reach first: ends TLS, knows where things are, and says how much one may ask.
    mutating func drawFrontDoor() {
        let who = Phrase.list(design.actors.prefix(4).map { Phrase.plural($0.title.lowercased()) })
        var duty = "Ends TLS for \(who.isEmpty ? "callers" : who) and refuses what is more than one of them may ask."
        if shape.places.isDivided { duty += " " + routingRule }
        var edge = ours("edge", .edgeProxy, "Front door", Prose(duty))
        edge.technology = CloudProducts.frontDoor(shape.places.provider, machines: shape.isOnMachines)
        guard shape.isOnMachines else {
            edge.limits = limits()
            design.components.append(edge)
            return
        }
        let busy = arrivals().canonical * ServiceDefaults.proxyCPUMilliseconds / 1000
        var bears = size(busy: busy, floor: floorOfCopies)
        bears.memory = bears.cores > 0.5 ? bears.memory : 256
        edge.scaling = scaling(
            "edge", bears,
            signal: "cpu",
            because: "runs on the machine it serves")
        edge.limits = limits()
        design.components.append(edge)
    }

    /// Which caller belongs to which place, and what never crosses.
    var routingRule: String {
        let cells = shape.places.cells
        let bound = cells.filter { $0.residency != nil }
        let places = Phrase.list(cells.map { "'\($0.id)'" })
        let home = Phrase.list(bound.map { "'\($0.id)'" })
        return
            "Two cells, \(places), each with its own application and its own database: the home of a \(nouns.actor) is set at registration and names the cell, every host name belongs to one cell, and a record whose home is \(home) is written and read only there. Nothing is replicated between the cells."
    }

    private mutating func limits() -> [RateLimit] {
        let peak = arrivals()
        let whole = known("load.peak_rps") ?? peak
        var limits = [limit("address", share(of: whole, 0.05, least: 5, "address"))]
        if requirements.constraints.tenancy == "multi" || requirements.constraints.tenants != nil {
            limits.append(limit("tenant", tenantShare(whole)))
        }
        for path in shape.inbound where path.nature != .files {
            guard let rate = path.flow.peak ?? path.flow.mean else { continue }
            limits.append(limit("operation:" + Phrase.kebab(path.flow.id), rate))
        }
        return limits
    }

    private mutating func limit(_ scope: String, _ rate: Quantity) -> RateLimit {
        var limit = RateLimit()
        limit.scope = scope
        limit.rate = rate
        limit.burst = derive(
            "components.edge.limits.\(Phrase.kebab(scope)).burst", max(20, (rate.canonical * 5).rounded(.up)), .count,
            "requests of one \(scope) in one go", by: "five seconds of its rate, at least 20",
            from: rate.name.map { [$0] } ?? [])
        return limit
    }

    private mutating func share(of peak: Quantity, _ part: Double, least: Double, _ scope: String) -> Quantity {
        derive(
            "components.edge.limits.\(scope)", max(least, peak.canonical * part), .perSecond,
            "requests one \(scope) may send",
            by: "5 % of \(peak.name ?? "the peak"), at least \(least.formattedPlainly)/s",
            from: peak.name.map { [$0] } ?? [])
    }

    /// Twice the share of the largest tenant where the brief names it, otherwise a fifth of the peak.
    private mutating func tenantShare(_ peak: Quantity) -> Quantity {
        let largest = design.ledger.entries.first {
            $0.name.hasPrefix("rule.") && $0.name.contains("largest") && $0.quantity.unit.dimension == .fraction
        }
        let part = largest.map { $0.quantity.canonical * 2 } ?? 0.2
        return derive(
            "components.edge.limits.tenant", max(10, peak.canonical * part), .perSecond, "requests one tenant may send",
            by: largest.map { "\(peak.name ?? "peak") × 2 × \($0.name)" } ?? "a fifth of \(peak.name ?? "the peak")",
            from: [peak.name, largest?.name].compactMap { $0 })
    }
}
