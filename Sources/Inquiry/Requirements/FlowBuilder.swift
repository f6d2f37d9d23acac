import DesignModel

/// Makes flows of the stated operations and hangs on each the figures of the ledger that speak of it.
struct FlowBuilder {
    let facts: FactSet
    let ledger: Ledger

    func flows(_ match: SubjectMatch) -> [Flow] {
        var flows = match.flows
        for (subject, measure, name) in subjectFigures {
            guard let quantity = ledger[name] else { continue }
            for position in positions(subject, measure, match, flows) {
                attach(quantity, measure, to: &flows[position])
            }
        }
        for fact in facts.all where fact.key.family == "quality" {
            guard let subject = fact.key.subject, case .text(let text) = fact.value else { continue }
            guard let position = match.best(for: subject, measure: fact.key.measure) else { continue }
            attach(text, fact.key.measure, to: &flows[position])
        }
        return flows
    }

    /// One flow an operation; the second of a name carries its actor.
    static func bare(_ operations: [StatedOperation]) -> [Flow] {
        var seen: Set<String> = []
        return operations.compactMap { operation in
            var id = Words.snake(operation.verb) + "_" + Words.snake(operation.entity)
            if !seen.insert(id).inserted {
                id += "_by_" + Words.snake(operation.actor)
                guard seen.insert(id).inserted else { return nil }
            }
            var flow = Flow(
                id: id, actor: operation.actor, verb: operation.verb, entity: operation.entity, kind: operation.kind)
            flow.quote = operation.quote
            return flow
        }
    }

    private var subjectFigures: [(subject: String, measure: String, name: String)] {
        ledger.entries.compactMap { entry in
            let key = FactKey(rawValue: entry.name)
            guard key.family == "load" || key.family == "quality", let subject = key.subject else { return nil }
            return (subject, key.measure, entry.name)
        }
    }

    /// A promise about search holds for every search, a batch also for the work on it; anything else for the flow that fits best.
    private func positions(_ subject: String, _ measure: String, _ match: SubjectMatch, _ flows: [Flow]) -> [Int] {
        if subject == "search", measure.hasPrefix("latency") {
            let searches = flows.indices.filter { flows[$0].kind == .search }
            if !searches.isEmpty { return searches }
        }
        let kind: OperationKind? = measure.hasSuffix("_rps") && isSentByThings(subject) ? .stream : nil
        let best = match.best(for: subject, measure: measure, preferring: kind).map { [$0] } ?? []
        guard measure == "burst_items" else { return best }
        let exact = flows.indices.filter { Words.nouns(flows[$0].entity) == Words.nouns(subject) && !best.contains($0) }
        return best + exact.prefix(1)
    }

    /// Whether the rate was counted over meters, vehicles and the like.
    private func isSentByThings(_ subject: String) -> Bool {
        guard case .derived(_, let inputs)? = ledger["load.\(subject).mean_rps"]?.provenance else { return false }
        return inputs.first?.hasPrefix("data.") ?? false
    }

    private func attach(_ quantity: Quantity, _ measure: String, to flow: inout Flow) {
        switch measure {
        case "mean_rps": flow.mean = flow.mean ?? quantity
        case "peak_rps": flow.peak = flow.peak ?? quantity
        case "payload_bytes": flow.payload = flow.payload ?? quantity
        case "fanout": flow.fanout = flow.fanout ?? quantity
        case "burst_items": flow.burst = flow.burst ?? quantity
        case "freshness_ms": flow.freshness = flow.freshness ?? quantity
        case "availability": flow.availability = flow.availability ?? quantity
        case "rpo_minutes": flow.rpo = flow.rpo ?? quantity
        default:
            guard measure.hasPrefix("latency") else { return }
            let target = LatencyTarget(percentile: Percentile.of(measure), limit: quantity)
            if flow.latency == nil || flow.latency?.percentile == nil { flow.latency = target }
        }
    }

    private func attach(_ text: String, _ measure: String, to flow: inout Flow) {
        switch measure {
        case "consistency": flow.consistency = text
        case "delivery": flow.delivery = text
        case "ordering": flow.ordering = text
        default: break
        }
    }
}

/// Reads the percentile out of a measure's name: `latency_p95_ms` is 0.95, `latency_ms` none.
enum Percentile {
    static func of(_ measure: String) -> Double? {
        guard let part = measure.split(separator: "_").first(where: { $0.hasPrefix("p") && $0.count <= 4 }),
            let digits = Double(part.dropFirst())
        else { return nil }
        return digits / (part.count == 4 ? 1000 : 100)
    }
}
