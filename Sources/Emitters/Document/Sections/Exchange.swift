import DesignModel

/// One exchange as it goes over the wire: the request, the answer when all is well, and the error that matters most.
struct Exchange {
    let operation: Operation
    let interface: Interface

    private var address: (method: String, path: String)? { operation.address(in: interface) }

    var language: String { address == nil ? "json" : "http" }

    var text: String {
        guard let address else { return messages.joined(separator: "\n\n") }
        return ([request(address), success] + (keyError.map { [failure($0, address.path)] } ?? [])).joined(
            separator: "\n\n")
    }

    // MARK: HTTP

    private func request(_ address: (method: String, path: String)) -> String {
        let inPath = Set(
            address.path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) })
        let others = operation.request.filter { !inPath.contains($0.name) }
        let carriesBody = !["GET", "DELETE", "HEAD"].contains(address.method)
        var head = ["\(address.method) \(filled(address.path))\(carriesBody ? "" : query(others)) HTTP/1.1"]
        head += operation.permission == nil && interface.style != .webhook ? [] : proof
        if operation.idempotency == .key { head.append("Idempotency-Key: 7c1e5a2f-\(operation.id)-1") }
        guard carriesBody, !others.isEmpty else { return head.joined(separator: "\n") }
        head.append("Content-Type: application/json")
        return head.joined(separator: "\n") + "\n\n" + JSONWriter.text(FieldSchema.sample(others))
    }

    private var proof: [String] {
        switch interface.authentication.first {
        case "api_key": ["X-Api-Key: …"]
        case "webhook_signature": ["Webhook-Signature: …"]
        case "mtls", nil: []
        default: ["Authorization: Bearer …"]
        }
    }

    private func filled(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { part in
            guard part.hasPrefix("{"), part.hasSuffix("}") else { return String(part) }
            let name = String(part.dropFirst().dropLast())
            return text(of: operation.request.first { $0.name == name } ?? Field(name, "string"))
        }.joined(separator: "/")
    }

    private func query(_ fields: [Field]) -> String {
        let pairs = fields.filter { $0.required || $0.example != nil }.map { "\($0.name)=\(text(of: $0))" }
        return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
    }

    /// A sample value as it stands in an address.
    private func text(of field: Field) -> String {
        let sample = JSONWriter.text(FieldSchema.example(field)).filter { $0 != "\"" && $0 != "\n" }
        return String(sample.map { $0 == " " ? "+" : $0 })
    }

    private var success: String {
        let line = "HTTP/1.1 \(operation.responseStatus) \(Self.phrase(operation.responseStatus))"
        guard !operation.response.isEmpty, operation.responseStatus != 204 else { return line }
        let item = FieldSchema.sample(operation.response)
        let body: YAML = operation.list ? .map([("items", .list([item])), ("next_cursor", "eyJpZCI6NDJ9")]) : item
        return line + "\nContent-Type: application/json\n\n" + JSONWriter.text(body)
    }

    /// What only this operation can answer, before what every operation can.
    private var keyError: OperationError? {
        let common: Set<Int> = [400, 401, 403, 429]
        let own = operation.errors.filter { !common.contains($0.status) && $0.type != "idempotency-key-reused" }
        return own.first ?? operation.errors.first
    }

    private func failure(_ error: OperationError, _ path: String) -> String {
        let body: YAML = .map([
            ("type", .text("https://api.example.org/problems/\(error.type)")), ("title", .text(error.title)),
            ("status", .integer(error.status)), ("instance", .text(filled(path))),
        ])
        let again = error.status == 429 || error.status == 503 ? "\nRetry-After: 5" : ""
        return
            "HTTP/1.1 \(error.status) \(Self.phrase(error.status))\nContent-Type: application/problem+json\(again)\n\n"
            + JSONWriter.line(body)
    }

    private static func phrase(_ status: Int) -> String {
        let phrases = [
            200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 303: "See Other", 304: "Not Modified",
            400: "Bad Request", 401: "Unauthorized", 402: "Payment Required", 403: "Forbidden", 404: "Not Found",
            405: "Method Not Allowed", 409: "Conflict", 410: "Gone", 412: "Precondition Failed",
            413: "Content Too Large", 415: "Unsupported Media Type", 422: "Unprocessable Content", 423: "Locked",
            425: "Too Early", 428: "Precondition Required", 429: "Too Many Requests", 500: "Internal Server Error",
            502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout",
        ]
        return phrases[status] ?? ""
    }

    // MARK: Messages

    /// For sockets, calls and files: what goes in, what comes back, and the error, as messages named by the operation.
    private var messages: [String] {
        let asked: YAML = .map([(operation.id.rawValue, FieldSchema.sample(operation.request))])
        let item = FieldSchema.sample(operation.response)
        let answered: YAML =
            operation.response.isEmpty ? .map([("ok", .truth(true))]) : operation.list ? .list([item]) : item
        let error = keyError.map { error -> YAML in
            .map([("error", .text(error.type)), ("title", .text(error.title)), ("status", .integer(error.status))])
        }
        return ([asked, answered] + (error.map { [$0] } ?? [])).map(JSONWriter.text)
    }
}
