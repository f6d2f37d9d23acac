import DesignModel

extension Drawing {
    /// One actor for everybody who does something, with the rights its operations need.
    mutating func drawActors() {
        var known: Set<ActorID> = []
        for name in requirements.workload.flows.map(\.actor) where name != "system" && !name.isEmpty {
            let id = ActorID(Phrase.kebab(name))
            if known.insert(id).inserted { design.actors.append(actor(id, name)) }
        }
        for actors in parts.interfaces.flatMap({ $0.operations.map(\.actors) }) {
            for id in actors where id != "system" && known.insert(id).inserted {
                design.actors.append(actor(id, Phrase.spaced(id.rawValue)))
            }
        }
    }

    private func actor(_ id: ActorID, _ name: String) -> Actor {
        let kind = callsByMachine(id) ? .system : ActorKinds.kind(name)
        var actor = Actor(id: id, title: Phrase.capitalised(Phrase.spaced(name)), kind: kind)
        let webhooks = shape.inbound.contains { $0.nature == .messages && Phrase.kebab($0.flow.actor) == id.rawValue }
        actor.authentication = SignIn.methods(for: kind, shape.authentication, takesWebhooks: webhooks)
        actor.permissions = permissions(id)
        return actor
    }

    /// A tenant that is a business and is called back calls us by machine as well.
    private func callsByMachine(_ id: ActorID) -> Bool {
        guard has(.webhooksOut), let receiver = nouns.noun("receiver") else { return false }
        return Phrase.kebab(receiver) == id.rawValue
    }

    private func permissions(_ id: ActorID) -> [String] {
        var seen: Set<String> = []
        var permissions: [String] = []
        for interface in parts.interfaces {
            for operation in interface.operations where operation.actors.contains(id) {
                if let needed = operation.permission, seen.insert(needed).inserted { permissions.append(needed) }
            }
        }
        return permissions
    }
}
