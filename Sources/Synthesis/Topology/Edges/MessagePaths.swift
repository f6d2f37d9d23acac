import DesignModel

extension Drawing {
    mutating func drawMessages() {
        for channel in design.channels {
            let id = channel.id.rawValue
            let wire = channel.technology
            let relayed = id == "work" && design.channels.contains { $0.id == "outbox" }
            let from = relayed ? shape.background : producer(of: channel.id)
            connect(
                from.rawValue, id, wire,
                relayed ? "Relays committed events, oldest first" : "Puts in: \(channel.title.lowercased())",
                .asynchronous)
            if !(relayed && !shape.hasWorker) {
                connect(id, consumer(of: channel.id).rawValue, wire, "Hands over the next message", .asynchronous)
            }
        }
        drawCallsToReceivers()
    }

    private mutating func drawCallsToReceivers() {
        guard let flow = shape.outgoing.first else { return }
        let receiver = nouns.noun("receiver", flow: flow) ?? "receiver"
        let from = shape.hasWorker ? "sender" : shape.background.rawValue
        let patience = assume(
            "edges.\(from)-\(receiversID).policy.timeout", 5, .seconds, "longest wait for one \(receiver)",
            because: "slower ones hold a place that another could use")
        let fallback = Prose(
            "The call stays in the line of that \(receiver) and is tried again with growing pauses; the \(receiver) can read the state itself meanwhile, and the others notice nothing."
        )
        connect(
            from, receiversID.rawValue, "https", "Tells \(Phrase.plural(receiver)) what changed",
            policy: policy(
                "\(from)-\(receiversID)", timeout: patience, attempts: 1, fallback, limit: 4,
                safe: "each call carries its own id, the same in every try"))
    }

    /// Who calls an outside system, and whether anybody waits for it.
    mutating func drawParty(_ party: Party) {
        let from = caller(of: party)
        let patience = partyTimeout(party, from)
        let flow = party.flows.first
        let words = say(party.practice.fallback, flow: flow, party: party.title) ?? Prose(party.practice.fallback)
        let what =
            flow.map { "\(Phrase.spaced($0.verb)) \(Phrase.plural(Phrase.spaced($0.entity)))" }
            ?? party.practice.kind.purpose
        let waiting = waitingOperations(party)
        let isWaiting = from != "api" || !waiting.isEmpty
        connect(
            from, party.id.rawValue, "https",
            Phrase.capitalised(what)
                + (isWaiting
                    ? ""
                    : party.kind == .identity
                        ? ": keys and metadata are kept and renewed in the background" : ", in the background"),
            isWaiting ? .synchronous : .asynchronous,
            policy: policy(
                "\(from)-\(party.id)", timeout: patience, attempts: from == "api" ? 1 : 2, words,
                limit: callsInFlight(from),
                safe: party.practice.safeBecause))
        if let last = design.edges.indices.last, design.edges[last].to == party.id.rawValue {
            design.edges[last].operations = from == "api" ? waiting : carried(party)
        }
        if party.kind == .identity { drawSignIn(party) }
    }

    /// As many as the caller's own work needs, where that was reckoned; else few.
    private func callsInFlight(_ from: String) -> Double {
        guard let caller = design.components.first(where: { $0.id.rawValue == from }), caller.kind == .scheduledJob,
            let workers = caller.concurrency?.workers?.canonical
        else { return 8 }
        return max(8, workers)
    }

    /// The operations whose work asks the party; none where the brief does not say, which means all that change something.
    private func carried(_ party: Party) -> [OperationID] {
        let stated = party.flows.compactMap { operation(of: $0)?.id }
        let sending = design.interfaces.flatMap(\.operations).map(\.id).filter { $0 == "send-notifications" }
        return party.kind == .message ? stated + sending.filter { !stated.contains($0) } : stated
    }

    /// Operations of the application that cannot answer without the party: only questions, never writes.
    private func waitingOperations(_ party: Party) -> [OperationID] {
        guard party.kind == .lookup else { return [] }
        return party.flows.compactMap { operation(of: $0) }.filter { $0.kind == .read || $0.kind == .search }.map(\.id)
    }

    /// People prove themselves at the identity provider in their own browser.
    private mutating func drawSignIn(_ party: Party) {
        let signing = design.actors.filter { !$0.permissions.isEmpty }
        for actor in signing where !Set(actor.authentication).isDisjoint(with: ["oidc", "saml"]) {
            connect(actor.id.rawValue, party.id.rawValue, "https", "Signs in")
        }
    }

    private func caller(of party: Party) -> String {
        switch party.kind {
        case .identity, .lookup: return "api"
        case .media:
            let people = design.actors.filter { $0.kind == .person }
            let most = people.map(\.permissions.count).max()
            return people.first { $0.permissions.count == most }?.id.rawValue ?? "api"
        case .source:
            return shape.scheduled.first { $0.id.rawValue.hasPrefix("poll") || $0.id.rawValue.hasPrefix("fetch") }?.id
                .rawValue ?? shape.background.rawValue
        case .record, .payment, .message, .computing: return handOver(party) ?? shape.background.rawValue
        }
    }

    /// A record that is handed over by the clock is handed over by that job.
    private func handOver(_ party: Party) -> String? {
        let words = Phrase.words(party.title).filter { $0.count > 4 }
        return shape.scheduled.first { plan in
            let quote = (plan.flow?.quote ?? "").lowercased()
            return words.contains { quote.contains($0) }
        }?.id.rawValue
    }

    private mutating func partyTimeout(_ party: Party, _ from: String) -> Quantity {
        let name = "edges.\(from)-\(party.id).policy.timeout"
        let latency = design.components.first { $0.id == party.id }?.terms?.latency
        guard let latency, let entry = latency.name, known(entry) != nil else {
            return assume(name, 5, .seconds, "longest wait for \(party.title)", because: "nobody waits for it")
        }
        let factor: Double = latency.bound == .max ? 2 : 4
        if from == "api", let whole = known("edges.edge-api.policy.timeout") {
            return derive(
                name, min(whole.canonical * 0.4, latency.canonical * factor) / 1000, .seconds,
                "longest wait for \(party.title)",
                by: "\(factor.formattedPlainly) × \(entry), at most 40 % of edges.edge-api.policy.timeout",
                from: [entry, "edges.edge-api.policy.timeout"])
        }
        return derive(
            name, max(1, latency.canonical * factor / 1000), .seconds, "longest wait for \(party.title)",
            by: "\(factor.formattedPlainly) × \(entry), at least 1 s", from: [entry])
    }

    mutating func drawDelivery() {
        guard shape.hasDelivery else { return }
        for actor in design.actors where actor.kind == .person {
            connect(actor.id.rawValue, "cdn", "https", "Loads pictures", policy: nil)
        }
        guard let store = design.stores.first(where: { $0.kind == .object }),
            let patience = known("edges.api-main.policy.timeout")
        else { return }
        connect(
            "cdn", store.id.rawValue, "https", "Fetches what it does not have",
            policy: policy(
                "cdn-\(store.id)", timeout: patience, attempts: 2,
                "Old copies are shown for as long as the origin does not answer; new pictures show their place holder.",
                limit: 64, safe: "it is only read"))
    }
}
