import DesignModel
import Knowledge

/// What carries work that nobody waits for.
enum AsyncWorkTopic {
    static func decide(_ state: inout Deliberation) {
        let store = state.choice(Topic.primaryStore)
        let relational = ["postgresql", "timescaledb"].contains(store)
        let own = relational ? "postgresql_queue" : "\(store)_queue"
        let jobs = state.figures.signals.jobs + state.figures.signals.intake
        var none = Candidate("none", "no queue", state.shape)
        none.exclude(!jobs.isEmpty, "the work to \(Phrase.flows(jobs)) must go on when the caller has left")
        none.exclude(
            jobs.isEmpty && !state.needs.constraints.integrations.isEmpty,
            "calls to \(Phrase.list(state.needs.constraints.integrations)) must survive their outage")
        let prepared = jobs.isEmpty ? HeavyWork.sentence(state) : nil
        if let prepared { none.exclude(true, prepared) }
        var table = Candidate(own, "a queue in \(state.title(of: store)) itself", state.shape)
        table.shape.channels += 1
        table.remark = "the message commits with the row it speaks of"
        if let family = state.technology(store).profile?.family, family != .relational, family != .timeSeries {
            table.exclude(
                true,
                "\(state.title(of: store)) keeps no queue whose messages commit with the rows of \(state.needs.name) and are locked one by one"
            )
        }
        let rate = messages(state)
        if let limit = state.technology(store).limits.messages, rate.value > limit.value {
            let most = state.cite(
                "limit.\(own).messages", limit, .perSecond, "messages a second through a table of \(store)")
            table.exclude(true, "{\(rate.name)} of messages is above the \(most) that a queue table carries")
        }
        let mandate = mandate(state)
        var brokers = ["sqs", "service_bus", "pubsub", "rabbitmq", "kafka"]
        if let id = mandate?.id, !brokers.contains(id), id != own { brokers.append(id) }
        brokers += state.products(of: .messaging, beside: brokers + [own])
        let candidates = [none, table] + brokers.map { broker($0, state) }
        let name = state.needs.name
        state.settle(Topic.asyncWork, "What carries the background work of \(name)", candidates, mandate: mandate) {
            decision, state in
            if decision.chosen == "none" {
                decision.reason =
                    "\(name) does nothing behind its callers' backs: every operation answers when it is done"
            } else if decision.reason.template.isEmpty {
                decision.reason =
                    "the order to \(Phrase.flows(jobs)) commits together with the rows it speaks of; no second system can lose it"
                if let prepared {
                    decision.reason = prepared
                } else if jobs.isEmpty {
                    decision.reason =
                        "calls to \(Phrase.list(state.needs.constraints.integrations)) commit together with the rows they speak of"
                }
            }
            decision.undo =
                "producers and consumers know an interface: exchange what lies behind it and drain the old queue"
        }
    }

    private static func broker(_ id: String, _ state: Deliberation) -> Candidate {
        let technology = state.technology(id)
        var candidate = Candidate(id, technology.title, state.shape.adding(id))
        candidate.shape.channels += 1
        let constraints = state.needs.constraints
        candidate.exclude(constraints.forbidden.contains(id), "the brief rules out \(technology.title)")
        if let provider = technology.providers.first {
            candidate.exclude(
                constraints.cloud?.lowercased() != provider,
                "\(technology.title) belongs to \(provider), and \(state.needs.name) does not run there")
        } else if state.figures.teamSize < 5 {
            candidate.exclude(
                id == "kafka", "{team.size} people would run a broker cluster beside their work on \(state.needs.name)")
        }
        candidate.remark =
            id == "kafka"
            ? "a log that many consumers can read again"
            : "messages that do not weigh on the database, and a second place for them to be lost between commit and send"
        return candidate
    }

    private static func mandate(_ state: Deliberation) -> Mandate? {
        let facts = state.needs.facts.filter { $0.key == "stack.messaging" }
        for fact in facts {
            guard case .text(let text) = fact.value else { continue }
            let isDevice = ["mqtt", "amqp", "stomp"].contains(text.lowercased())
            let keeps = fact.strength == .must || state.needs.kind == .brownfield
            guard keeps, !isDevice, state.needs.constraints.messaging.contains(text.lowercased()) else { continue }
            let title = state.title(of: text.lowercased())
            let by: Settlement = fact.evidence == .decided ? .record : .brief
            return Mandate(id: text.lowercased(), by: by, why: "\(title) is what \(state.needs.name) runs already")
        }
        return nil
    }

    /// The largest flow that passes a queue message by message.
    private static func messages(_ state: Deliberation) -> (name: String, value: Double) {
        let flows = state.figures.signals.jobs + state.figures.signals.intake
        var largest = (name: state.figures.writesName, value: 0.0)
        for flow in flows {
            guard let peak = flow.peak ?? flow.mean, let name = peak.name, name != state.figures.batchName else {
                continue
            }
            if peak.canonical > largest.value { largest = (name, peak.canonical) }
        }
        return largest
    }
}
