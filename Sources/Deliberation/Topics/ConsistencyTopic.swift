import DesignModel
import Knowledge

/// How a change stays whole that goes on in a system of somebody else; raised where there is one.
enum ConsistencyTopic {
    static let topic = "consistency"

    static func decide(_ state: inout Deliberation) {
        let others = Phrase.list(Array(state.needs.constraints.integrations.prefix(3)))
        let isSplit = ["few_services", "microservices"].contains(state.choice(Topic.style))
        guard !others.isEmpty || isSplit else { return }
        let name = state.needs.name
        let who = others.isEmpty ? "services of other teams" : others
        let held = held(state)
        var one = Candidate("one_transaction", "one transaction in one database", state.shape)
        one.exclude(true, "what \(name) starts goes on at \(who), and no transaction of ours reaches there")
        var outbox = Candidate("outbox", "a transaction, then a message repeated until it arrives", state.shape)
        outbox.remark = "nothing is lost, and the other side must bear the same message twice"
        if let held {
            outbox.exclude(
                true, "a \(held) whose payment fails must become free again, which repeating alone does not do")
        }
        var saga = Candidate("saga", "steps in order, each with what takes it back", state.shape)
        saga.shape.hosts += 1
        saga.shape.undoDays += 4
        saga.remark = "a state on the row that says how far it came, and a job that finishes what was left half done"
        var phases = Candidate("two_phase_commit", "a commit in two phases over both systems", state.shape)
        phases.shape.hosts += 2
        phases.exclude(
            true,
            "\(who) \(state.needs.constraints.integrations.count == 1 ? "takes" : "take") part in no transaction but their own"
        )
        state.settle(topic, "How a change that reaches \(who) stays whole", [one, outbox, saga, phases]) {
            decision, state in
            decision.reason =
                decision.chosen == "saga"
                ? "a \(held ?? "change") is held, paid and confirmed in that order; each step has one that takes it back, and a job in \(name) finishes what stopped between"
                : "what \(who) \(state.needs.constraints.integrations.count > 1 ? "have" : "has") to hear commits with the row in \(name) and is repeated until it is heard; nothing there has to be taken back"
            decision.undo = "steps become one again where \(who) is replaced by a module of \(name)"
        }
    }

    /// What is set aside for somebody while money moves.
    private static func held(_ state: Deliberation) -> String? {
        guard state.has(.payments, .checkout, .payouts) else { return nil }
        guard state.has(.booking, .orders, .inventory, .ticketing, .checkout, .auctions) else { return nil }
        let marks = [
            "order", "booking", "reservation", "seat", "ticket", "slot", "appointment", "purchase", "listing", "item",
            "place",
        ]
        let thing = state.needs.entities.first { need in
            let words = Phrase.words(need.name)
            return marks.contains { words.hasSuffix($0) }
        }
        let buys = state.needs.workload.flows.contains {
            ["buy", "checkout", "purchase"].contains($0.verb.lowercased())
        }
        return thing.map { Phrase.words($0.name) } ?? (buys ? "purchase" : nil)
    }
}
