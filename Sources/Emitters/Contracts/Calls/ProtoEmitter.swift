import DesignModel

/// `api/proto/<name>/v1/<interface>.proto` for the interfaces that the design decided to be gRPC.
struct ProtoEmitter {
    let interface: Interface
    let design: Design

    static func artefacts(_ design: Design) -> [Artefact] {
        design.interfaces.filter { $0.style == .grpc && !$0.operations.isEmpty }.map { interface in
            let emitter = ProtoEmitter(interface: interface, design: design)
            return Artefact(
                path: "api/proto/\(emitter.package)/v1/\(Names.snake(interface.id.rawValue)).proto", text: emitter.text,
                mediaType: "text/x-protobuf")
        }
    }

    private var package: String {
        let name = Names.snake(design.system.name)
        return name.first?.isNumber == true ? "p" + name : name
    }

    private var text: String {
        var out = ByteText(reserving: 8192)
        out.line("syntax = \"proto3\";")
        out.line()
        out.line("package \(package).v1;")
        out.line()
        let fields = interface.operations.flatMap { $0.request + $0.response }
        if fields.contains(where: { $0.type.hasSuffix("timestamp") }) {
            out.line("import \"google/protobuf/timestamp.proto\";")
            out.line()
        }
        out.line("// \(interface.title.isEmpty ? interface.id.rawValue : interface.title).")
        out.line("// Callers send a deadline; the server also serves grpc.health.v1.Health.")
        out.line("service \(Names.camel(interface.id.rawValue))Service {")
        for (position, operation) in interface.operations.enumerated() {
            if position > 0 { out.line() }
            rpc(operation, &out)
        }
        out.line("}")
        for operation in interface.operations {
            message(Names.camel(operation.id.rawValue) + "Request", request(operation), &out)
            message(Names.camel(operation.id.rawValue) + "Response", response(operation), &out)
            if operation.list { message(Names.camel(operation.id.rawValue) + "Item", operation.response, &out) }
        }
        if fields.contains(where: { $0.type.hasSuffix("money") }) { message("Money", Self.money, &out) }
        return out.text
    }

    private func rpc(_ operation: Operation, _ out: inout ByteText) {
        let name = Names.camel(operation.id.rawValue)
        if !operation.summary.isEmpty { out.line("  // \(operation.summary).") }
        if let timeout = operation.timeout ?? operation.latency?.limit { out.line("  // Deadline: \(timeout.bare).") }
        out.line("  rpc \(name)(\(name)Request) returns (\(name)Response);")
    }

    private func request(_ operation: Operation) -> [Field] {
        var fields = operation.request
        let names = Set(fields.map(\.name))
        if operation.pagination != nil {
            fields += [Field("page_size", "integer"), Field("page_token", "string")].filter { !names.contains($0.name) }
        }
        if operation.idempotency == .key, !names.contains("idempotency_key") {
            fields.append(Field("idempotency_key", "string"))
        }
        return fields
    }

    private func response(_ operation: Operation) -> [Field] {
        guard operation.list else { return operation.response }
        return [
            Field("items", "list:message:\(Names.camel(operation.id.rawValue))Item"),
            Field("next_page_token", "string"),
        ]
    }

    private static let money = [Field("amount_minor", "integer"), Field("currency", "string")]

    private func message(_ name: String, _ fields: [Field], _ out: inout ByteText) {
        out.line()
        guard !fields.isEmpty else { return out.line("message \(name) {}") }
        out.line("message \(name) {")
        for (position, field) in fields.enumerated() {
            if !field.meaning.isEmpty { out.line("  // \(field.meaning)") }
            let optional = field.required || field.type.hasPrefix("list:") ? "" : "optional "
            out.line("  \(optional)\(Self.type(field.type)) \(Names.snake(field.name)) = \(position + 1);")
        }
        out.line("}")
    }

    private static func type(_ type: String) -> String {
        if type.hasPrefix("list:") { return "repeated " + self.type(String(type.dropFirst(5))) }
        if type.hasPrefix("message:") { return String(type.dropFirst(8)) }
        switch type {
        case "integer": return "int64"
        case "number": return "double"
        case "boolean": return "bool"
        case "timestamp": return "google.protobuf.Timestamp"
        case "money": return "Money"
        default: return "string"
        }
    }
}
