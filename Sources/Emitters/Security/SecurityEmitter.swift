import DesignModel

/// `security/README.md` and `security/model.json`: threats by way, who may do what, which data, which secrets.
struct SecurityEmitter {
    let roster: Roster
    private let model: ThreatModel
    private let inventory: DataInventory

    private init(_ roster: Roster) {
        self.roster = roster
        model = ThreatModel(roster)
        inventory = DataInventory(roster)
    }

    static func artefacts(_ roster: Roster) -> [Artefact] {
        guard !roster.design.edges.isEmpty else { return [] }
        let emitter = SecurityEmitter(roster)
        return [
            Artefact(path: "security/README.md", text: emitter.page, mediaType: "text/markdown"),
            Artefact(
                path: "security/model.json", text: JSONWriter.text(emitter.tree) + "\n", mediaType: "application/json"),
        ] + AuthorizationEmitter.artefacts(roster.design)
    }

    private var design: Design { roster.design }

    private var page: String {
        var out = ByteText(reserving: 32_768)
        out.line("# \(design.system.name): security model")
        out.line()
        out.line("The same as data: [model.json](model.json).")
        if let keys = design.security.keys {
            out.line()
            out.line("**Keys of what is stored.** " + (Self.holders[keys] ?? keys) + ".")
        }
        if let audit = design.security.auditLog {
            out.line()
            out.line("**Audit log.** " + roster.words(audit))
        }
        table("Threats", ["Way", "Kind", "What could happen", "What stands against it"], threatRows, &out)
        table("Who may do what", ["Operation", "Permission"] + design.actors.map(\.title), matrix, &out)
        let columns = inventory.rows.map {
            ["`\($0.store).\($0.table).\($0.column)`", $0.dataClass, $0.retention, $0.erasure]
        }
        table("Sensitive data", ["Column", "Class", "Kept", "Goes by"], columns, &out)
        let secrets = design.security.secrets.map { secret in
            ["`\(secret.id)`", secret.usedBy.map(\.rawValue).joined(separator: ", "), secret.rotation?.bare ?? "never"]
        }
        table("Secrets", ["Secret", "Used by", "Replaced every"], secrets, &out)
        return out.text
    }

    private func table(_ title: String, _ columns: [String], _ rows: [[String]], _ out: inout ByteText) {
        guard !rows.isEmpty else { return }
        out.line()
        out.line("## \(title)")
        out.line()
        out.line("| " + columns.joined(separator: " | ") + " |")
        out.line("|" + String(repeating: " --- |", count: columns.count))
        for row in rows { out.line("| " + row.map(\.cell).joined(separator: " | ") + " |") }
    }

    private static let holders = [
        "host": "The host of the database holds them", "team": "The team holds them and can withdraw them",
        "application": "The application encrypts marked columns before it stores them",
        "devices": "Devices encrypt; the server never reads",
    ]

    private var threatRows: [[String]] {
        model.threats.map { threat in
            [
                "`\(threat.edge.from)` → `\(threat.edge.to)`", threat.kind.rawValue, threat.text,
                threat.answers.isEmpty ? "**nothing yet**" : threat.answers.joined(separator: "; "),
            ]
        }
    }

    private var operations: [Operation] { design.interfaces.flatMap(\.operations) }

    private func may(_ actor: Actor, _ operation: Operation) -> Bool {
        guard let permission = operation.permission else { return operation.actors.contains(actor.id) }
        return actor.permissions.contains(permission)
            && (operation.actors.isEmpty || operation.actors.contains(actor.id))
    }

    private var matrix: [[String]] {
        operations.map { operation in
            ["`\(operation.id)`", operation.permission ?? "open"]
                + design.actors.map { may($0, operation) ? "yes" : "–" }
        }
    }

    private var tree: YAML {
        let threats = model.threats.map { threat -> YAML in
            .of(
                ("edge", .text(threat.edge.id.rawValue)), ("from", .text(threat.edge.from)),
                ("to", .text(threat.edge.to)),
                ("kind", .text(threat.kind.rawValue)), ("threat", .text(threat.text)),
                ("answers", .texts(threat.answers)),
                ("status", .text(threat.answers.isEmpty ? "open" : "mitigated")))
        }
        let crossings = model.crossings.filter { !$0.borders.isEmpty }.map { crossing -> YAML in
            .of(("edge", .text(crossing.edge.id.rawValue)), ("crosses", .texts(crossing.borders)))
        }
        let rights = operations.map { operation -> YAML in
            .of(
                ("operation", .text(operation.id.rawValue)), ("permission", operation.permission.map(YAML.text)),
                ("roles", .texts(design.actors.filter { may($0, operation) }.map(\.id.rawValue))))
        }
        let data = inventory.rows.map { row -> YAML in
            .of(
                ("store", .text(row.store)), ("table", .text(row.table)), ("column", .text(row.column)),
                ("class", .text(row.dataClass)), ("kept", .text(row.retention)), ("goes_by", .text(row.erasure)))
        }
        let secrets = design.security.secrets.map { secret -> YAML in
            .of(
                ("secret", .text(secret.id)), ("used_by", .texts(secret.usedBy.map(\.rawValue))),
                ("rotation", secret.rotation.map { .text($0.bare) }))
        }
        return .of(
            ("system", .text(design.system.name)), ("crossings", .list(crossings)), ("threats", .list(threats)),
            ("rights", .list(rights)), ("data", .list(data)), ("secrets", .list(secrets)),
            ("keys", design.security.keys.map(YAML.text)))
    }
}
