import DesignModel

/// Chapter seven, second half: who may do what, how data is handled, and which borders are checked.
struct SecuritySection {
    let dossier: Dossier

    private var model: SecurityModel { dossier.design.security }

    var blocks: [Block] {
        let blocks: [Block] = [.grid(methods), .grid(permissions)].filter { !$0.isEmpty }
        return (blocks.isEmpty ? [] : [.heading(3, "Who may do what")] + blocks)
            + titled("Data classes", .grid(classes)) + titled("Borders", .list(borders))
            + titled("Secrets", .grid(secrets)) + titled("Measures", .list(measures))
            + [
                .paragraph(
                    dossier.link("Threats by edge, rights by role, data and secrets", to: "security/README.md").sentence
                )
            ]
            .filter { !$0.isEmpty }
    }

    private func titled(_ title: Line, _ block: Block) -> [Block] { block.isEmpty ? [] : [.heading(3, title), block] }

    private var methods: Grid {
        Grid(
            ["Proof of identity", "How", "For"],
            model.authentication.map { method in
                let users = dossier.design.actors.filter { $0.authentication.contains(method.id) }
                return [
                    "\(code: method.id)", Line(method.detail), users.map { Line(said: $0.title) }.joined(", "),
                ]
            })
    }

    /// A row for each permission, a column for each role.
    private var permissions: Grid {
        let actors = dossier.design.actors.filter { !$0.permissions.isEmpty }
        var order: [String] = []
        for permission in actors.flatMap(\.permissions) + dossier.operations.compactMap(\.operation.permission)
        where !order.contains(permission) { order.append(permission) }
        let wide = actors.count <= 6
        let columns = ["Permission"] + (wide ? actors.map(\.title) : ["Held by"]) + ["Opens"]
        return Grid(
            columns,
            order.map { permission in
                let holders = actors.map { $0.permissions.contains(permission) }
                let held: [Line] =
                    wide
                    ? holders.map { $0 ? "yes" : "–" }
                    : [zip(actors, holders).filter(\.1).map { Line(said: $0.0.title) }.joined(", ")]
                let opens = dossier.operations.filter { $0.operation.permission == permission }.map(
                    \.operation.id.rawValue)
                return [Line(code: permission)] + held + [Line(codes: opens)]
            })
    }

    private var classes: Grid {
        Grid(
            ["Class", "Meaning", "Handling", "Tables"],
            model.dataClasses.map { dataClass in
                let holding = dossier.tables.filter { $0.table.columns.contains { $0.dataClass == dataClass.id } }
                let names = holding.map { Line(code: $0.table.id.rawValue) }.uniqued
                return [
                    Line(code: dataClass.id), Line(said: dataClass.meaning), Line(dataClass.handling),
                    names.joined(", "),
                ]
            })
    }

    private var borders: [Line] {
        model.trustBoundaries.map { boundary in
            "\(strong: boundary.id): " + Line(boundary.rule).sentence
                + Line(codes: boundary.inside).after(" Inside: ").sentence
        }
    }

    private var secrets: Grid {
        Grid(
            ["Secret", "Used by", "Replaced every"],
            model.secrets.map { [Line(code: $0.id), Line(codes: $0.usedBy.map(\.rawValue)), Line($0.rotation)] })
    }

    private var measures: [Line] {
        let open = dossier.design.stores.filter { !$0.encryptedAtRest }.map(\.id.rawValue)
        let closed = dossier.design.stores.filter(\.encryptedAtRest).map(\.id.rawValue)
        let tenancy = model.tenancy.flatMap {
            $0 == "single" ? nil : Line(said: $0.spaced).after("\(strong: "Tenants"): ")
        }
        return [
            Line(codes: closed).after("\(strong: "Encrypted at rest"): "),
            Line(codes: open).after("\(strong: "Not encrypted at rest"): "), tenancy ?? Line(),
            (model.auditLog.map { Line($0) } ?? Line()).after("\(strong: "Audit"): "),
        ] + model.measures.map { Line($0) }
    }
}
