import DesignModel
import Knowledge

extension Drawing {
    /// The risks of the capabilities, of the outside systems and of the bill, in the brief's nouns, the gravest first.
    mutating func drawRisks() {
        var risks: [Risk] = []
        enterTriggers()
        for practice in patternsInOrder.compactMap(repertoire.patterns.practice) {
            risks += practice.risks.compactMap { risk($0, anchor(practice)) }
        }
        if !has(.thirdParty), let practice = repertoire.patterns.practice(.thirdParty) {
            risks += practice.risks.compactMap { risk($0, recordFlow) }
        }
        risks += outsideRisks + standingRisks
        var seen: Set<String> = []
        risks = risks.filter { seen.insert($0.id).inserted }
        let ordered = risks.enumerated().sorted { (weight($0.element), -$0.offset) > (weight($1.element), -$1.offset) }
        design.risks = ordered.map(\.element).prefix(isSmall ? 6 : 12).map(\.self)
    }

    /// A few people and no promise: a short document.
    var isSmall: Bool { shape.style == "single_server" && shape.parties.count < 2 }

    /// The flow that is handed to somebody else's record.
    var recordFlow: Flow? {
        shape.parties.first { $0.kind == .record }?.flows.first
            ?? requirements.workload.flows.first { $0.kind == .write }
    }

    private mutating func enterTriggers() {
        guard has(.feed) else { return }
        assume(
            "feed_trigger", 0.7, .fraction,
            "share of the promised latency at which the feed strategy is looked at again",
            because: "leaves time to build before the promise breaks")
    }

    private func weight(_ risk: Risk) -> Int { value(risk.likelihood) * value(risk.impact) }

    private func value(_ level: Risk.Level) -> Int {
        switch level {
        case .low: 1
        case .medium: 2
        case .high: 3
        }
    }

    private func risk(_ practice: RiskPractice, _ flow: Flow?) -> Risk? {
        let flow = practice.title.contains("<party:record>") ? recordFlow : flow
        guard let title = say(practice.title, flow: flow), let mitigation = say(practice.mitigation, flow: flow) else {
            return nil
        }
        return risk(
            practice.id, title, mitigation, say(practice.trigger, flow: flow), level(practice.likelihood),
            level(practice.impact))
    }

    private func level(_ level: RiskPractice.Level) -> Risk.Level {
        switch level {
        case .low: .low
        case .medium: .medium
        case .high: .high
        }
    }

    func risk(
        _ id: String, _ title: Prose, _ mitigation: Prose, _ trigger: Prose?, _ likelihood: Risk.Level,
        _ impact: Risk.Level
    ) -> Risk {
        var risk = Risk(id: id, title: title)
        risk.mitigation = mitigation
        risk.trigger = trigger
        risk.likelihood = likelihood
        risk.impact = impact
        risk.owner = owners
        return risk
    }

    private var outsideRisks: [Risk] {
        shape.parties.filter { $0.kind != .identity || shape.parties.count < 4 }.prefix(5).map { party in
            let window =
                design.components.first { $0.id == party.id }?.terms?.maintenance == nil
                ? "" : ", as it is in its regular window"
            let edge = design.edges.first { $0.to == party.id.rawValue }
            return risk(
                "\(party.id)-away", Prose("\(party.title) is slow or away\(window)"),
                Prose("\(edge?.policy?.fallback?.template ?? "") What waits is kept and sent later, oldest first."),
                Prose("The breaker towards \(party.title) is open, or the oldest item for it is older than usual."),
                window.isEmpty ? .medium : .high, .medium)
        }
    }
}
