import DesignModel

/// One operation as an OpenAPI operation object.
struct OperationObject {
    let operation: Operation
    let interface: Interface
    let path: String
    let design: Design

    var yaml: YAML {
        .present([
            ("operationId", .text(operation.id.rawValue)),
            ("tags", .texts([interface.id.rawValue])),
            ("summary", .text(operation.summary.isEmpty ? operation.id.rawValue : operation.summary)),
            ("description", description.isEmpty ? nil : .text(description)),
            ("security", security),
            ("parameters", parameters.isEmpty ? nil : .list(parameters)),
            ("requestBody", requestBody),
            ("responses", .map(responses)),
        ])
    }

    private var description: String {
        var parts: [String] = []
        if let guards = operation.guards { parts.append(guards.words { design.ledger[$0] }) }
        if let permission = operation.permission { parts.append("Needs the permission `\(permission)`.") }
        if let rate = operation.peakRate { parts.append("Expected at peak: \(rate.bare).") }
        if let latency = operation.latency { parts.append("Promise: \(latency.words).") }
        return parts.joined(separator: " ")
    }

    private var security: YAML? {
        if operation.permission == nil, interface.style != .webhook { return .list([]) }
        return .list(interface.authentication.map { .map([(SecuritySchemes.name($0), .list([]))]) })
    }

    private var pathNames: [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }

    private var carriesBody: Bool { !["GET", "DELETE", "HEAD"].contains(operation.method?.uppercased() ?? "GET") }

    private var bodyFields: [Field] { carriesBody ? operation.request.filter { !pathNames.contains($0.name) } : [] }

    private var parameters: [YAML] {
        let inPath = pathNames.map { name in
            let field = operation.request.first { $0.name == name } ?? Field(name, "string")
            return parameter(field, "path", required: true)
        }
        let inQuery = carriesBody ? [] : operation.request.filter { !pathNames.contains($0.name) }
        let shared =
            (operation.pagination == nil ? [] : ["Cursor", "Limit"])
            + (operation.idempotency == .key ? ["IdempotencyKey"] : [])
            + (interface.versionHeader == nil ? [] : ["ApiVersion"])
        let taken: Set<String> = operation.pagination == nil ? [] : ["cursor", "limit"]
        return inPath
            + inQuery.filter { !taken.contains($0.name) }.map { parameter($0, "query", required: $0.required) }
            + shared.map { .map([("$ref", .text("#/components/parameters/\($0)"))]) }
    }

    private func parameter(_ field: Field, _ place: String, required: Bool) -> YAML {
        .present([
            ("name", .text(field.name)), ("in", .text(place)), ("required", .truth(required)),
            ("description", field.meaning.isEmpty ? nil : .text(field.meaning)), ("schema", FieldSchema.schema(field)),
            ("example", FieldSchema.example(field)),
        ])
    }

    private var requestBody: YAML? {
        guard !bodyFields.isEmpty else { return nil }
        return .map([
            ("required", .truth(true)),
            ("content", content("application/json", FieldSchema.object(bodyFields), FieldSchema.sample(bodyFields))),
        ])
    }

    private func content(_ type: String, _ schema: YAML, _ example: YAML) -> YAML {
        .map([(type, .map([("schema", schema), ("example", example)]))])
    }

    private var responses: [(key: String, value: YAML)] {
        let errors = Dictionary(grouping: operation.errors, by: \.status)
        return [(String(operation.responseStatus), success)]
            + errors.keys.sorted().filter { $0 != operation.responseStatus }.map { status in
                (String(status), ProblemResponse.yaml(status, errors[status] ?? [], path: path))
            }
    }

    private var success: YAML {
        let headers: YAML = .map([("RateLimit", .map([("$ref", "#/components/headers/RateLimit")]))])
        guard !operation.response.isEmpty, operation.responseStatus != 204 else {
            return .map([("description", .text("done")), ("headers", headers)])
        }
        let item = FieldSchema.object(operation.response)
        let sample = FieldSchema.sample(operation.response)
        let schema = operation.list ? SharedParts.page(of: item) : item
        let example: YAML =
            operation.list ? .map([("items", .list([sample])), ("next_cursor", "eyJpZCI6NDJ9")]) : sample
        return .map([
            ("description", .text("done")), ("headers", headers),
            ("content", content("application/json", schema, example)),
        ])
    }
}

extension LatencyTarget {
    /// `p95 at most 400 ms`, or the limit alone where it is a hard one.
    var words: String {
        guard let percentile else { return "at most \(limit.bare)" }
        return "p\((percentile * 100).formattedPlainly) at most \(limit.bare)"
    }
}
