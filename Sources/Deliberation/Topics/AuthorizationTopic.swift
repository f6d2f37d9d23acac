import DesignModel
import Knowledge

/// What says whether somebody may do something; raised where more than one kind of people act.
enum AuthorizationTopic {
    static let topic = "authorization"

    static func decide(_ state: inout Deliberation) {
        var people = state.people
        let keeps = state.has(.roles, .moderation)
        guard people.count >= 2 || keeps && !people.isEmpty else { return }
        if people.count == 1 { people.append("whoever looks after \(state.thing())") }
        let name = state.needs.name
        let shared = shared(state, people, keeps)
        let circumstance = circumstance(state)
        let relation = relation(state)
        var owner = Candidate("owner_checks", "whoever made it owns it", state.shape)
        if let shared {
            owner.exclude(
                true,
                "\(Phrase.list(shared.actors)) all act on \(shared.things): owning a row is not enough to tell them apart"
            )
        }
        var roles = Candidate("roles", "roles, each with the operations it may do", state.shape)
        roles.shape.hosts += 1
        roles.shape.undoDays += 1
        roles.remark = "one table of who may do what, checked before each operation"
        if let circumstance { roles.exclude(true, circumstance) }
        if let relation { roles.exclude(true, relation) }
        var attributes = Candidate("attribute_rules", "rules over who asks, what for and what about", state.shape)
        attributes.shape.hosts += 2
        attributes.shape.undoDays += 3
        attributes.remark = "a purpose and a circumstance can decide, and each refusal needs its explanation"
        if let relation, circumstance == nil { attributes.exclude(true, relation) }
        var relations = Candidate("relations", "relations between people and things, followed when asked", state.shape)
        relations.shape.hosts += 3
        relations.shape.undoDays += 6
        relations.remark = "sharing at will, and a graph to walk on each request"
        state.settle(topic, "What says who may do what in \(name)", [owner, roles, attributes, relations]) {
            decision, state in
            switch decision.chosen {
            case "owner_checks":
                decision.reason =
                    "\(Phrase.list(people)) of \(name) touch only what is theirs: the owner's id stands in every condition"
            case "roles":
                decision.reason =
                    "\(Phrase.list(Array(people.prefix(4)))) are roles in the brief already: each operation on \(shared?.things ?? state.thing()) names the ones that may"
            case "attribute_rules": decision.reason = circumstance ?? "more than a role decides in \(name)"
            default: decision.reason = relation ?? "people of \(name) share with whom they like"
            }
            decision.undo =
                "operations of \(name) ask one function whether they may: what it looks up can change without them"
        }
    }

    /// A thing that several kinds of people change or see.
    private static func shared(_ state: Deliberation, _ people: [String], _ keeps: Bool) -> (
        things: String, actors: [String]
    )? {
        for need in state.needs.entities {
            var actors: [String] = []
            for flow in state.needs.workload.flows
            where flow.entity == need.name && flow.actor != "system" && flow.kind != .stream
                && !actors.contains(flow.actor)
            {
                actors.append(flow.actor)
            }
            if actors.count >= 2 { return (Phrase.plural(Phrase.words(need.name)), actors) }
        }
        return people.count >= 3 || keeps ? (state.thing(), Array(people.prefix(3))) : nil
    }

    private static func circumstance(_ state: Deliberation) -> Prose? {
        guard state.has(.healthRecords, .consent) else { return nil }
        let intimate = state.thing { $0.personal }
        return
            "whether somebody may see \(intimate) depends on a treatment or a consent, which no role of \(state.needs.name) says"
    }

    private static func relation(_ state: Deliberation) -> Prose? {
        guard state.has(.collaboration) || state.has(.documents) && state.has(.organisations) else { return nil }
        return "people of \(state.needs.name) share \(state.thing()) with whom they choose, one by one"
    }
}
