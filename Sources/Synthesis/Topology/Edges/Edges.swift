import DesignModel
import Knowledge

extension Drawing {
    mutating func drawEdges() {
        for actor in design.actors {
            connect(actor.id.rawValue, "edge", "https", "\(actor.title) uses \(nouns.system)")
        }
        drawRequestPath()
        drawDataPaths()
        drawMessages()
        for party in shape.parties { drawParty(party) }
        drawDelivery()
    }

    mutating func connect(
        _ from: String, _ to: String, _ wire: String, _ purpose: String, _ mode: EdgeMode = .synchronous,
        policy: EdgePolicy? = nil
    ) {
        var edge = Edge(id: EdgeID("\(from)-\(to)"), from: from, to: to, mode: mode)
        guard !design.edges.contains(where: { $0.id == edge.id }) else { return }
        edge.protocolName = wire
        edge.purpose = purpose
        edge.policy = policy
        design.edges.append(edge)
    }

    private mutating func drawRequestPath() {
        let patience = requestTimeout()
        let sorry = Prose(
            "The front door answers itself, with a page that says when \(nouns.system) is back and an error that programs understand."
        )
        connect(
            "edge", "api", "http", "Passes requests of \(Phrase.plural(nouns.actor)) on",
            policy: policy(
                "edge-api", timeout: patience, attempts: 1, sorry, limit: 200,
                safe: "it does not repeat; the caller does, with the same key"))
        if shape.hasIngest {
            let words = Phrase.list(unique(shape.inbound.map { Phrase.plural($0.flow.actor) }))
            connect(
                "edge", "ingest", "http", "Passes on what \(words) send",
                policy: policy(
                    "edge-ingest", timeout: intakeTimeout(), attempts: 1,
                    Prose(
                        "The sender gets a refusal with a time to come back and sends again; nothing was promised for it yet."
                    ), limit: 500, safe: "it does not repeat; the sender does, and a repeat is recognised"))
        }
        if shape.hasConnectionTier {
            connect(
                "edge", "connections", "websocket", "Opens live connections",
                policy: policy(
                    "edge-connections", timeout: patience, attempts: 1,
                    "The page asks at intervals instead of being told.", limit: 1000,
                    safe: "opening a connection changes nothing"))
            connect(
                "connections", "api", "http", "Asks who may see what",
                policy: policy(
                    "connections-api", timeout: patience, attempts: 1,
                    "The connection stays open and silent, and catches up by the last id it has.", limit: 100,
                    safe: "it is only read"))
        }
    }

    /// Longer than the promise, so that only what is broken is cut off.
    private mutating func requestTimeout() -> Quantity {
        let name = "edges.edge-api.policy.timeout"
        let flows = requirements.workload.flows.filter { $0.kind != .job && $0.kind != .stream }
        let promised = ([requirements.qualities.latency] + flows.map(\.latency)).compactMap(\.self).filter {
            $0.percentile != nil
        }
        guard let slowest = promised.map(\.limit).max(by: { $0.canonical < $1.canonical }), let from = slowest.name,
            known(from) != nil
        else {
            return assume(name, 5, .seconds, "longest wait for an answer", because: "people give up soon after")
        }
        return derive(
            name, min(30, max(2, slowest.canonical * 4 / 1000)), .seconds, "longest wait for an answer",
            by: "4 × \(from), at least 2 s", from: [from])
    }

    /// Shorter than the patience of the one who sends, where the brief names it.
    private mutating func intakeTimeout() -> Quantity {
        let name = "edges.edge-ingest.policy.timeout"
        let hard = shape.inbound.compactMap(\.flow.latency).filter {
            $0.percentile == nil && $0.limit.canonical <= 60_000
        }.map(\.limit)
        let stated =
            hard
            + shape.inbound.compactMap { known("quality.\(Phrase.snake($0.name)).latency_ms") }
        guard let patience = stated.min(by: { $0.canonical < $1.canonical }), let from = patience.name,
            known(from) != nil
        else {
            return assume(
                name, 3, .seconds, "longest wait for a receipt", because: "most senders count slower answers as failed")
        }
        return derive(
            name, patience.canonical * 0.6 / 1000, .seconds, "longest wait for a receipt", by: "60 % of \(from)",
            from: [from])
    }
}
