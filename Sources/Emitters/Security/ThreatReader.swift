import DesignModel

/// The rules by which an edge has threats, in the words of its own ends.
struct ThreatReader {
    let roster: Roster

    private var design: Design { roster.design }

    /// Borders that one end is inside of and the other is not.
    func borders(_ edge: Edge) -> [String] {
        design.security.trustBoundaries.filter { $0.inside.contains(edge.from) != $0.inside.contains(edge.to) }.map(
            \.id)
    }

    func threats(_ edge: Edge, crosses: Bool) -> [Threat] {
        let from = name(edge.from)
        let to = name(edge.to)
        let store = design.stores.first { $0.id.rawValue == edge.to }
        let isOutside = roster.component(ComponentID(edge.to))?.kind == .thirdParty
        var found: [Threat] = []
        func add(_ kind: Threat.Kind, _ text: String, _ answers: [String?]) {
            found.append(Threat(edge: edge, kind: kind, text: text, answers: answers.compactMap { $0 }))
        }
        if let actor = design.actors.first(where: { $0.id.rawValue == edge.from }) {
            add(.spoofing, "Somebody else calls \(to) as \(from)", actor.authentication.map(method))
            add(
                .repudiation, "\(from) denies what was done through \(to)",
                [design.security.auditLog == nil ? nil : "audit log"]
            )
            add(
                .elevation, "\(from) does what only others may",
                [
                    actor.permissions.isEmpty
                        ? nil : "every operation names its permission; \(from) holds \(actor.permissions.count)"
                ])
            add(.denial, "\(from), or who poses as such, asks \(to) faster than it answers", [limits])
        } else if crosses, !isOutside, store == nil {
            add(.spoofing, "Something that is not \(from) calls \(to)", [secret(edge)])
        }
        if crosses || isOutside {
            add(.tampering, "What travels from \(from) to \(to) is changed on the way", [transport(edge)])
            add(.disclosure, "What travels from \(from) to \(to) is read on the way", [transport(edge)])
        }
        if let store {
            add(
                .disclosure, "A copy of \(to) gets into other hands",
                [store.encryptedAtRest ? "encrypted at rest" : nil])
            if design.security.tenancy.map({ $0 != "single" }) == true {
                add(.elevation, "\(from) reads another tenant's rows in \(to)", [design.security.tenancy?.spaced])
            }
        }
        if let policy = edge.policy {
            let stands = [
                policy.timeout.map { "timeout \($0.bare)" }, policy.breaker == nil ? nil : "breaker",
                policy.concurrencyLimit.map { "at most \($0.bare) at once" },
            ]
            add(.denial, "\(to) is slow or gone and takes \(from) with it", stands)
        }
        if isOutside {
            let receives = roster.component(ComponentID(edge.to))?.terms?.receives
            if let receives, !receives.isEmpty {
                add(.disclosure, "\(to) keeps or loses what it receives: \(receives)", ["it receives that and no more"])
            }
            add(.spoofing, "The key for \(to) leaks and others call it as us", [secret(edge)])
        }
        return found
    }

    private func name(_ id: String) -> String {
        if let actor = design.actors.first(where: { $0.id.rawValue == id }), !actor.title.isEmpty { return actor.title }
        return roster.title(id)
    }

    private func method(_ id: String) -> String {
        let title = design.security.authentication.first { $0.id == id }?.title ?? ""
        return title.isEmpty ? id.spaced : title
    }

    private var limits: String? {
        let limit = design.components.flatMap(\.limits).first { $0.rate != nil }
        return limit.map { "\($0.rate?.bare ?? "") for each \($0.scope.spaced), then \($0.answer)" }
    }

    private func transport(_ edge: Edge) -> String? {
        switch edge.protocolName {
        case "https", "grpcs", "wss", "mtls", "tls", "sftp", "smtps": "\(edge.protocolName), certificate checked"
        case "postgresql", "mysql", "sqlserver", "kafka", "amqp", "redis":
            "TLS inside \(edge.protocolName), certificate checked"
        case "": nil
        default: insideBorder(edge) ? "stays on the private network" : nil
        }
    }

    private func insideBorder(_ edge: Edge) -> Bool { roster.component(ComponentID(edge.to))?.kind.isOurs ?? true }

    private func secret(_ edge: Edge) -> String? {
        let caller = ComponentID(edge.from)
        let secrets = design.security.secrets.filter { $0.usedBy.contains(caller) }
        let fitting = secrets.first { $0.id.contains(edge.to) } ?? secrets.first
        return fitting.map { secret in "\(secret.id)" + (secret.rotation.map { ", replaced every \($0.bare)" } ?? "") }
    }
}
