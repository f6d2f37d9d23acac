import DesignModel
import Knowledge

/// What runs apart inside the chosen style.
enum BoundaryTopic {
    static func decide(_ state: inout Deliberation) {
        let style = state.choice(Topic.style)
        let name = state.needs.name
        let isolation = IsolationTrigger.found(state)
        let workers = style == "monolith_with_workers" || HeavyWork.sentence(state) != nil && style != "single_server"
        var one = Candidate("one_deployable", "one process for everything", state.shape)
        if workers, let heavy = HeavyWork.sentence(state) { one.exclude(true, heavy) }
        one.exclude(
            style == "monolith_with_workers" && HeavyWork.sentence(state) == nil,
            "the style of \(name) keeps workers apart")
        var apart = Candidate("workers_apart", "workers beside the web processes", state.shape)
        apart.remark = "a slow job cannot hold up a caller"
        if style != "monolith_with_workers" { apart.shape.deployables += 1 }
        var ingest = Candidate("ingest_apart", "a front for what others push, beside the workers", state.shape)
        ingest.shape.deployables += 2
        ingest.remark = "what comes in goes on while the rest is deployed or down"
        if let isolation {
            let needed =
                "{\(isolation.name)} for \(Phrase.words(isolation.flow)) is more than {quality.availability} for the rest: it must not share a process with what may fail"
            one.exclude(true, Prose(needed))
            apart.exclude(true, Prose(needed))
        } else {
            ingest.exclude(true, "no flow of \(name) is promised more than the whole: nothing has to stay up alone")
        }
        if style == "monolith_with_edge", isolation == nil, let crowd = EdgeTrigger.found(state) {
            let why: Prose = "{\(crowd)} hang on at once: the tier that holds them is not restarted with the core"
            one.exclude(true, why)
            apart.exclude(true, why)
            ingest.exclusions = []
        }
        var services = Candidate("services_by_domain", "services by domain", state.shape)
        services.shape.deployables += 3
        services.shape.crossed += 1
        services.exclude(
            style != "few_services" && style != "microservices", "{team.size} people do not need separate releases")
        if style == "few_services" || style == "microservices" {
            for why in ["each of {team.count} teams releases on its own"] as [Prose] {
                one.exclude(true, why)
                apart.exclude(true, why)
                ingest.exclude(true, why)
            }
        }
        state.settle(Topic.boundaries, "What of \(name) runs apart", [one, apart, ingest, services]) {
            decision, state in
            decision.reason = reason(decision.chosen, state, isolation)
            decision.undo = "the parts share one code base: start them in one process again by configuration"
        }
    }

    private static func reason(_ chosen: String, _ state: Deliberation, _ isolation: (flow: String, name: String)?)
        -> Prose
    {
        switch chosen {
        case "workers_apart":
            return HeavyWork.sentence(state)
                ?? "background work of \(state.needs.name) runs in workers of the same code"
        case "ingest_apart":
            guard let isolation else {
                return
                    "{\(EdgeTrigger.found(state) ?? state.figures.peakName)} hang on at once: the tier that holds them goes on while the core is deployed"
            }
            return
                "{\(isolation.name)} is promised for \(Phrase.words(isolation.flow)), more than for the rest: it stays up while the rest is deployed"
        case "services_by_domain": return "each of {team.count} teams owns what it releases"
        default: return "nothing in \(state.needs.name) has a load, a promise or a team of its own"
        }
    }
}

/// An inbound flow that is promised more than the whole system.
enum IsolationTrigger {
    static func found(_ state: Deliberation) -> (flow: String, name: String)? {
        guard let whole = state.needs.ledger["quality.availability"]?.canonical else { return nil }
        for entry in state.needs.ledger.entries where entry.name.hasSuffix(".availability") {
            guard let flow = FactKey(rawValue: entry.name).subject, entry.quantity.canonical > whole + 1e-9 else {
                continue
            }
            if isInbound(flow, state) { return (flow, entry.name) }
        }
        return nil
    }

    private static func isInbound(_ subject: String, _ state: Deliberation) -> Bool {
        let words = ["upload", "ingest", "event", "webhook", "telemetry", "bundle", "reading", "position", "intake"]
        if words.contains(where: { subject.contains($0) }) { return true }
        return state.figures.signals.intake.contains {
            subject.contains(Phrase.words($0.entity).split(separator: " ").last ?? "-")
        }
    }
}
