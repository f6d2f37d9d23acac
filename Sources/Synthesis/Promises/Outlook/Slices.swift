import DesignModel

/// Everything people do with one thing, from the front door to the store: a slice that can be shown and used.
struct Slice {
    let entity: String
    var flows: [Flow]
    var risks: [String] = []
    var worth = 0.0
}

extension Drawing {
    /// The slices, those that may fail and are wanted most first.
    var slices: [Slice] {
        let known = Set(design.interfaces.flatMap { $0.operations.map(\.id) })
        var slices: [Slice] = []
        for flow in requirements.workload.flows where known.contains(Self.operation(flow)) {
            if let at = slices.firstIndex(where: { $0.entity == flow.entity }) {
                slices[at].flows.append(flow)
            } else {
                slices.append(Slice(entity: flow.entity, flows: [flow]))
            }
        }
        for at in slices.indices { weigh(&slices[at]) }
        return slices.enumerated().sorted { ($0.element.worth, -$0.offset) > ($1.element.worth, -$1.offset) }.map(
            \.element)
    }

    static func operation(_ flow: Flow) -> OperationID { OperationID(Phrase.kebab(flow.id)) }

    /// Risk counts double: what may fail is tried while there is time to change course.
    private func weigh(_ slice: inout Slice) {
        var risk = 0.0
        let ids = Set(slice.flows.map(\.id))
        for party in shape.parties where party.flows.contains(where: { ids.contains($0.id) }) {
            slice.risks.append("\(party.title) has to play along")
            risk += 3
        }
        for flow in slice.flows {
            if flow.kind == .stream { risk += 2 }
            if let name = flow.rpo?.name, flow.rpo?.value == 0, known(name) != nil {
                slice.risks.append("nothing of it may be lost")
                risk += 2
            }
            if let limit = flow.latency?.limit.name, flow.latency?.percentile != nil, known(limit) != nil {
                slice.risks.append("{\(limit)} is promised to \(Phrase.plural(flow.actor))")
                risk += 1
            }
        }
        if requirements.entities.contains(where: { $0.name == slice.entity && $0.binary }) {
            slice.risks.append("it carries files")
            risk += 1
        }
        let whole = max(requirements.workload.peak?.canonical ?? 1, 0.001)
        let share = slice.flows.compactMap { ($0.peak ?? $0.mean)?.canonical }.reduce(0, +) / whole
        slice.worth = risk * 2 + min(5, share * 5) + Double(slice.flows.filter { $0.actor != "system" }.count)
    }

    func step(_ slice: Slice) -> NextStep {
        let thing = Phrase.spaced(slice.entity)
        var step = step(
            "slice-\(Phrase.kebab(slice.entity))", Prose(Phrase.capitalised(acts(slice))), accepted(slice, thing))
        step.kind = .slice
        step.operations = slice.flows.map(Self.operation)
        step.why = why(slice)
        return step
    }

    /// "sellers create and edit listings, buyers search listings".
    private func acts(_ slice: Slice) -> String {
        var told: [(actor: String, verbs: [String])] = []
        for flow in slice.flows {
            let actor = flow.actor == "system" ? nouns.system : Phrase.plural(Phrase.spaced(flow.actor))
            let verb = Phrase.spaced(flow.verb)
            if let at = told.firstIndex(where: { $0.actor == actor }) {
                if !told[at].verbs.contains(verb) { told[at].verbs.append(verb) }
            } else {
                told.append((actor, [verb]))
            }
        }
        let things = Phrase.plural(Phrase.spaced(slice.entity))
        return Phrase.digitless(
            told.prefix(3).map { who in
                let verbs = who.actor == nouns.system ? who.verbs.map { "has to \($0)" } : who.verbs
                return "\(who.actor) \(Phrase.list(verbs)) \(things)"
            }.joined(separator: ", "))
    }

    private func accepted(_ slice: Slice, _ thing: String) -> Prose {
        var text = [called(slice, thing), run(slice, thing)].filter { !$0.isEmpty }.joined(separator: " ")
        let promised = slice.flows.compactMap { flow -> String? in
            guard let name = flow.latency?.limit.name, known(name) != nil else { return nil }
            return "\(Phrase.spaced(flow.verb)) answers in {\(name)}"
        }
        if !promised.isEmpty { text += " \(Phrase.capitalised(Phrase.list(unique(promised))))." }
        let loads = slice.flows.compactMap { flow -> String? in
            guard let name = (flow.peak ?? flow.mean)?.name, known(name) != nil else { return nil }
            return "{\(name)} to \(Phrase.spaced(flow.verb)) \(Phrase.plural(thing))"
        }
        if !loads.isEmpty { text += " It holds \(Phrase.list(unique(Array(loads.prefix(2)))))." }
        return Prose(text)
    }

    /// Who calls what through the front door, and who is refused.
    private func called(_ slice: Slice, _ thing: String) -> String {
        let calls = slice.flows.filter { $0.actor != "system" && $0.kind != .job }.prefix(4).map { flow in
            "\(Self.operation(flow).rawValue.filter { !$0.isNumber }) as \(Phrase.indefinite(Phrase.spaced(flow.actor)))"
        }
        guard !calls.isEmpty else { return "" }
        return
            "A test through the front door of \(rehearsal) calls \(Phrase.list(unique(calls))); anybody else is refused and sees no \(thing)."
    }

    /// What runs without a caller is started by the test, twice, because a repeat changes nothing.
    private func run(_ slice: Slice, _ thing: String) -> String {
        let runs = slice.flows.filter { $0.actor == "system" || $0.kind == .job }.prefix(4).map {
            Self.operation($0).rawValue.filter { !$0.isNumber }
        }
        guard !runs.isEmpty else { return "" }
        return
            "A test in \(rehearsal) starts \(Phrase.list(unique(runs))) twice: each \(thing) that is due is done once, and the second run changes nothing."
    }

    private func why(_ slice: Slice) -> Prose {
        let risk = unique(slice.risks).prefix(3)
        let who = unique(slice.flows.filter { $0.actor != "system" }.map { Phrase.plural(Phrase.spaced($0.actor)) })
        let value = who.isEmpty ? "nobody waits for it" : "\(Phrase.list(Array(who.prefix(3)))) come for it"
        let text = risk.isEmpty ? value : "\(Phrase.list(Array(risk))); \(value)"
        return Prose(Phrase.capitalised(text))
    }

    /// Where a step is shown before people meet it.
    var rehearsal: String { deservesStaging ? "staging" : "the running system" }
}
