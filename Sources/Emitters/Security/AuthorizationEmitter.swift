import DesignModel

/// `security/authorization.yaml`: what the one function that says yes or no looks up, in the shape that was decided.
struct AuthorizationEmitter {
    let design: Design
    let model: String

    static func artefacts(_ design: Design) -> [Artefact] {
        guard let model = design.security.authorization else { return [] }
        let emitter = AuthorizationEmitter(design: design, model: model)
        let head =
            "\(design.system.name): who may do what (\(model.spaced)). Whatever stands here for nobody is refused."
        return [
            Artefact(
                path: "security/authorization.yaml", text: YAMLWriter.text(emitter.tree, head: head),
                mediaType: "application/yaml")
        ]
    }

    private var tree: YAML {
        let guarded = design.interfaces.flatMap(\.operations).filter { $0.permission != nil }
        switch model {
        case "roles": return .of(("model", "roles"), ("roles", roles))
        case "attribute_rules": return .of(("model", "attribute_rules"), ("rules", .list(guarded.map(rule))))
        case "relations": return .of(("model", "relations"), ("types", types), ("operations", named(guarded, relation)))
        default: return .of(("model", .text(model)), ("operations", named(guarded, owner)))
        }
    }

    private var roles: YAML {
        .present(design.actors.map { ($0.id.rawValue, YAML.texts($0.permissions)) })
    }

    private func named(_ operations: [Operation], _ value: (Operation) -> YAML) -> YAML {
        .present(operations.map { ($0.id.rawValue, value($0)) })
    }

    private func table(_ operation: Operation) -> Table? {
        let id = (operation.writes + operation.reads).first
        return design.stores.lazy.flatMap(\.tables).first { $0.id == id }
    }

    /// The column of a row that names the person whose it is.
    private func ownerColumn(_ table: Table) -> String? {
        let people = Set(
            design.stores.flatMap(\.tables).filter { other in other.columns.contains { $0.dataClass == "personal" } }
                .map(\.id))
        return table.foreignKeys.first { people.contains($0.table) }?.columns.first
    }

    private func owner(_ operation: Operation) -> YAML {
        guard let table = table(operation) else { return .of(("whoever", "is signed in")) }
        return .of(
            ("table", .text(table.id.rawValue)), ("owner", .text(ownerColumn(table) ?? table.primaryKey.first ?? "id")))
    }

    private func rule(_ operation: Operation) -> YAML {
        let table = table(operation)
        let classes = (table?.columns.compactMap(\.dataClass) ?? []).uniqued.filter { $0 != "internal" }
        return .of(
            ("operation", .text(operation.id.rawValue)), ("may", .texts(operation.actors.map(\.rawValue))),
            ("about", table.map { .text($0.id.rawValue) }), ("classes", YAML.texts(classes).nonEmpty),
            ("when", .texts(classes.isEmpty ? ["signed_in"] : ["signed_in", "related_to_the_row", "purpose_named"])))
    }

    /// Who is related to a row: what its foreign keys say.
    private var types: YAML {
        .present(
            design.stores.flatMap(\.tables).filter { !$0.foreignKeys.isEmpty }.map { table in
                (
                    table.id.rawValue,
                    YAML.of(
                        (
                            "relations",
                            .present(
                                table.foreignKeys.compactMap { key in
                                    key.columns.first.map { ($0, YAML.text(key.table.rawValue)) }
                                })
                        ))
                )
            })
    }

    private func relation(_ operation: Operation) -> YAML {
        guard let table = table(operation) else { return .of(("whoever", "is signed in")) }
        return .of(
            ("type", .text(table.id.rawValue)), ("through", .text(ownerColumn(table) ?? table.primaryKey.first ?? "id"))
        )
    }
}
