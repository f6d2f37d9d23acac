import DesignModel
import Knowledge

extension Drawing {
    mutating func drawSecurity() {
        design.security.authentication = methods()
        design.security.dataClasses = dataClasses()
        design.security.trustBoundaries = boundaries()
        design.security.secrets = secrets()
        design.security.tenancy = tenancy
        design.security.auditLog = auditLog
        design.security.authorization = log.choice("authorization").isEmpty ? nil : log.choice("authorization")
        design.security.keys = keyHolder
        design.security.measures = measures()
    }

    /// Every method that an actor or an interface names, each explained once.
    private func methods() -> [AuthenticationMethod] {
        let named =
            shape.authentication + design.interfaces.flatMap(\.authentication) + design.actors.flatMap(\.authentication)
        return unique(named).map { id in
            var method = AuthenticationMethod(id: id)
            method.title = AuthenticationBook.title(id)
            method.detail = say(AuthenticationBook.detail(id)) ?? Prose(AuthenticationBook.detail(id))
            return method
        }
    }

    private var usedClasses: Set<String> {
        var used: Set<String> = []
        for table in parts.tables { used.formUnion(table.columns.lazy.compactMap(\.dataClass)) }
        for event in design.events { used.formUnion(event.fields.lazy.compactMap(\.dataClass)) }
        for interface in design.interfaces {
            for operation in interface.operations {
                used.formUnion(operation.request.lazy.compactMap(\.dataClass))
                used.formUnion(operation.response.lazy.compactMap(\.dataClass))
            }
        }
        return used
    }

    private func dataClasses() -> [DataClass] {
        let personal = requirements.entities.filter(\.personal).map { Phrase.plural(Phrase.spaced($0.name)) }
        let used = usedClasses
        var classes = [
            dataClass(
                "personal",
                "Says something about a person: \(personal.isEmpty ? "names and addresses" : Phrase.list(personal))",
                "Encrypted at rest and in transit, never in logs or events, removed with the account unless a law keeps it."
            ),
            dataClass(
                "internal", "Of no interest to outsiders, of no harm to persons",
                "Readable by whoever works on \(nouns.system)."),
        ]
        if has(.healthRecords) || used.contains("health") || used.contains("sensitive") {
            classes.append(
                dataClass(
                    used.contains("health") ? "health" : "sensitive",
                    "Lets one conclude somebody's health or private life",
                    "As personal; besides, every look is logged with who, when and why, and no message to a phone carries it."
                ))
        }
        if has(.payments) || used.contains("financial") {
            classes.append(
                dataClass(
                    "financial", "Sums, references and states of payments",
                    "Kept as long as the books require, without card numbers, changed only by adding."))
        }
        for id in used.sorted() where !classes.contains(where: { $0.id == id }) {
            classes.append(
                dataClass(
                    id, "Marked \(Phrase.spaced(id)) in the tables of \(nouns.system)",
                    "Shown only to those whose right names it."))
        }
        return classes
    }

    private func dataClass(_ id: String, _ meaning: String, _ handling: String) -> DataClass {
        var dataClass = DataClass(id: id)
        dataClass.meaning = meaning
        dataClass.handling = Prose(handling)
        return dataClass
    }

    private func boundaries() -> [TrustBoundary] {
        var inner = TrustBoundary(id: "internal")
        inner.inside =
            design.components.filter { $0.kind.isOurs && $0.kind != .edgeProxy }.map(\.id.rawValue)
            + design.stores.map(\.id.rawValue) + design.channels.map(\.id.rawValue)
        inner.rule =
            "Only the front door reaches the application, only our own processes reach the database, and each has a database role of its own with no more rights than its work needs."
        var outer = TrustBoundary(id: "outside")
        outer.inside = design.components.filter { $0.kind == .thirdParty }.map(\.id.rawValue)
        outer.rule = Prose(
            "What comes from outside is checked as input, whoever sent it; what goes out is named in the record of processing, and leaves only through one allowed list of hosts."
        )
        return outer.inside.isEmpty ? [inner] : [inner, outer]
    }

    private mutating func secrets() -> [Secret] {
        let rotation = assume(
            "security.secrets.rotation", 90, .days, "age at which a secret is replaced",
            because: "a quarter; two are valid while one is replaced, so nothing stops")
        let ours = design.components.filter { $0.concurrency?.databasePool != nil }.map(\.id)
        var secrets = [secret("database-credentials", ours, rotation)]
        for party in shape.parties {
            let callers = design.edges.filter { $0.to == party.id.rawValue }.map { ComponentID($0.from) }.filter { id in
                design.components.contains { $0.id == id }
            }
            if !callers.isEmpty { secrets.append(secret("\(party.id)-key", callers, rotation)) }
        }
        if !shape.inbound.isEmpty { secrets.append(secret("webhook-signing-secrets", [shape.taker], rotation)) }
        if !shape.outgoing.isEmpty {
            secrets.append(
                secret("outgoing-signing-secrets", [shape.hasWorker ? "sender" : shape.background], rotation))
        }
        secrets.append(secret("session-key", ["api"], rotation))
        switch keyHolder {
        case "team": secrets.append(secret("storage-key", ours, rotation))
        case "application": secrets.append(secret("field-key", ours, rotation))
        default: break
        }
        if design.system.telemetry == "vendor_suite" { secrets.append(secret("telemetry-key", ours, rotation)) }
        return secrets
    }

    /// Who holds the keys of what is stored, as the decision says.
    var keyHolder: String? {
        switch log.choice("encryption") {
        case "store_encryption": "host"
        case "own_keys": "team"
        case "field_encryption": "application"
        case "end_to_end": "devices"
        default: nil
        }
    }

    private func secret(_ id: String, _ users: [ComponentID], _ rotation: Quantity) -> Secret {
        var secret = Secret(id: id)
        secret.usedBy = users
        secret.rotation = rotation
        return secret
    }
}
