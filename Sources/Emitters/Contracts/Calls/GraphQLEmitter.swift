import DesignModel

/// `api/schema.graphql` for the interfaces that the design decided to be GraphQL: reads are queries, the rest mutations.
struct GraphQLEmitter {
    let interface: Interface
    let design: Design

    static func artefacts(_ design: Design) -> [Artefact] {
        let interfaces = design.interfaces.filter { $0.style == .graphql && !$0.operations.isEmpty }
        return interfaces.map { interface in
            let name = interfaces.count == 1 ? "schema" : interface.id.rawValue
            return Artefact(
                path: "api/\(name).graphql", text: GraphQLEmitter(interface: interface, design: design).text,
                mediaType: "application/graphql")
        }
    }

    private var reads: [Operation] { interface.operations.filter { $0.kind == .read } }
    private var writes: [Operation] { interface.operations.filter { $0.kind != .read } }

    private var text: String {
        var out = ByteText(reserving: 8192)
        out.line(
            "\"What a query may cost: the sum over its fields, lists times their page size, is bounded for each caller.\""
        )
        out.line("directive @cost(weight: Int!) on FIELD_DEFINITION")
        out.line()
        out.line("scalar DateTime")
        out.line("scalar Date")
        root("Query", reads, &out)
        if !writes.isEmpty { root("Mutation", writes, &out) }
        for operation in interface.operations { types(operation, &out) }
        if interface.operations.contains(where: \.list) {
            object(
                "PageInfo", [Field("end_cursor", "string", required: false), Field("has_next_page", "boolean")], &out)
        }
        let fields = interface.operations.flatMap { $0.request + $0.response }
        if fields.contains(where: { $0.type.hasSuffix("money") }) {
            object("Money", [Field("amount_minor", "integer"), Field("currency", "string")], &out)
            object(
                "MoneyInput", [Field("amount_minor", "integer"), Field("currency", "string")], &out, keyword: "input")
        }
        return out.text
    }

    private func root(_ name: String, _ operations: [Operation], _ out: inout ByteText) {
        out.line()
        out.line("type \(name) {")
        if operations.isEmpty { out.line("  \"Whether the server answers.\"\n  alive: Boolean!") }
        for operation in operations {
            if !operation.summary.isEmpty { out.line("  \"\(quoted(operation.summary))\"") }
            let weight = operation.list ? 10 : 1
            out.line(
                "  \(field(operation.id.rawValue))\(arguments(operation)): \(answer(operation)) @cost(weight: \(weight))"
            )
        }
        out.line("}")
    }

    private func arguments(_ operation: Operation) -> String {
        var fields = operation.request.map { "\(field($0.name)): \(type($0, isInput: true))" }
        let names = Set(operation.request.map(\.name))
        if operation.list {
            fields += ["first", "after"].filter { !names.contains($0) }.map {
                $0 == "first" ? "first: Int = 20" : "after: String"
            }
        }
        if operation.idempotency == .key { fields.append("idempotencyKey: String!") }
        return fields.isEmpty ? "" : "(\(fields.joined(separator: ", ")))"
    }

    private func answer(_ operation: Operation) -> String {
        guard !operation.response.isEmpty else { return "Boolean!" }
        let name = Names.camel(operation.id.rawValue)
        return operation.list ? "\(name)Page!" : operation.kind == .read ? "\(name)Result" : "\(name)Result!"
    }

    private func types(_ operation: Operation, _ out: inout ByteText) {
        guard !operation.response.isEmpty else { return }
        let name = Names.camel(operation.id.rawValue)
        guard operation.list else { return object(name + "Result", operation.response, &out) }
        object(name + "Item", operation.response, &out)
        out.line()
        out.line("type \(name)Page {\n  items: [\(name)Item!]!\n  pageInfo: PageInfo!\n}")
    }

    private func object(_ name: String, _ fields: [Field], _ out: inout ByteText, keyword: String = "type") {
        out.line()
        out.line("\(keyword) \(name) {")
        for each in fields {
            if !each.meaning.isEmpty { out.line("  \"\(quoted(each.meaning))\"") }
            out.line("  \(field(each.name)): \(type(each, isInput: keyword == "input"))")
        }
        out.line("}")
    }

    /// `created_at` as `createdAt`.
    private func field(_ name: String) -> String {
        let camel = Names.camel(name)
        return (camel.first?.lowercased() ?? "") + camel.dropFirst()
    }

    private func type(_ field: Field, isInput: Bool) -> String {
        Self.type(field.type, field.name, isInput) + (field.required ? "!" : "")
    }

    private static func type(_ type: String, _ name: String, _ isInput: Bool) -> String {
        if type.hasPrefix("list:") { return "[\(self.type(String(type.dropFirst(5)), name, isInput))!]" }
        switch type {
        case "integer": return "Int"
        case "number": return "Float"
        case "boolean": return "Boolean"
        case "timestamp": return "DateTime"
        case "date": return "Date"
        case "money": return isInput ? "MoneyInput" : "Money"
        case "uuid": return "ID"
        default: return name == "id" || name.hasSuffix("_id") ? "ID" : "String"
        }
    }

    private func quoted(_ text: String) -> String { text.replacing("\"", with: "'").replacing("\n", with: " ") }
}
