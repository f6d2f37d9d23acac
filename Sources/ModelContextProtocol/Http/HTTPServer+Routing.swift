/// What becomes of a request: an answer at once, or one that is waited for.
enum HTTPReply {
    case whole(HTTPResponse)
    case waiting(HTTPWaiting)
}

extension HTTPServer {
    func respond(to request: HTTPRequest) -> HTTPReply {
        if let refusal = gate.refusal(request) { return .whole(refusal) }
        if let metadata = gate.metadata(request, endpoint: Self.endpoint) { return .whole(metadata) }
        guard request.path == Self.endpoint else { return .whole(HTTPResponse(status: 404)) }
        switch gate.admit(request, port: port) {
        case .failure(let refusal): return .whole(refusal.response)
        case .success(let principal): return route(request, principal)
        }
    }

    private func route(_ request: HTTPRequest, _ principal: String) -> HTTPReply {
        let version = request["mcp-protocol-version"]
        let isModern = version.flatMap(Revision.init)?.isModern ?? false
        switch request.method {
        case "POST": return post(request, principal)
        case "GET" where !isModern: return inSession(request, principal) { self.listen(request, $0) }
        case "DELETE" where !isModern:
            return inSession(request, principal) { session in
                self.forget(session, named: request["mcp-session-id"] ?? "")
                return .whole(HTTPResponse(status: 200))
            }
        default: return .whole(HTTPResponse(status: 405, headers: [("Allow", "POST, GET, DELETE")]))
        }
    }

    private func post(_ request: HTTPRequest, _ principal: String) -> HTTPReply {
        guard request["content-type"]?.lowercased().hasPrefix("application/json") == true else {
            return .whole(.refusal(415, .invalidRequest("The body has to be application/json")))
        }
        let json: JSON
        do {
            json = try JSON(parsing: request.body)
        } catch {
            return .whole(.refusal(400, .parse("No JSON: \(error)")))
        }
        let header = request["mcp-protocol-version"]
        let named = json["params"]?["_meta"]?[MetaKey.version]
        let isLegacy = named == nil && (header == nil || header.flatMap(Revision.init)?.isModern == false)
        if json.array != nil { return batch(request, json, principal) }
        let message: Message
        do {
            message = try Message(json)
        } catch {
            return .whole(.refusal(400, error.error, id: error.id))
        }
        return isLegacy ? postLegacy(request, message, json, principal) : postModern(request, message, json, principal)
    }

    /// Only one revision has lists of messages; there, each is taken by itself.
    private func batch(_ request: HTTPRequest, _ json: JSON, _ principal: String) -> HTTPReply {
        inSession(request, principal) { session in
            let takesBatches = session.session.memory.withLock { $0.revision?.hasBatches ?? false }
            let items = json.array ?? []
            let isQuiet = items.allSatisfy { $0["method"] == nil || $0["id"] == nil }
            guard takesBatches, isQuiet, !items.isEmpty else {
                return .whole(.refusal(400, .invalidRequest("One message at a time; a list is none")))
            }
            items.forEach(session.session.receive)
            return .whole(HTTPResponse(status: 202))
        }
    }
}

// MARK: - With sessions

extension HTTPServer {
    private func postLegacy(
        _ request: HTTPRequest, _ message: Message, _ json: JSON, _ principal: String
    ) -> HTTPReply {
        if case .request(_, "initialize", _) = message, request["mcp-session-id"] == nil {
            return begin(json, message, principal)
        }
        return inSession(request, principal) { session in
            guard case .request(let id, _, _) = message else {
                session.session.receive(json)
                return .whole(HTTPResponse(status: 202))
            }
            let stream = session.router.open(id)
            session.session.receive(json)
            return .waiting(HTTPWaiting(stream: stream, isResumable: true))
        }
    }

    private func begin(_ json: JSON, _ message: Message, _ principal: String) -> HTTPReply {
        forgetIdle()
        guard case .request(let id, _, _) = message else { return .whole(HTTPResponse(status: 400)) }
        let session = HTTPSession(self, principal: principal)
        let name = mint()
        let isFull = sessions.withLock { sessions in
            guard sessions.count < Self.sessionsMax else { return true }
            sessions[name] = session
            return false
        }
        guard !isFull else {
            session.end()
            return .whole(HTTPResponse(status: 503, headers: [("Retry-After", "60")]))
        }
        let stream = session.router.open(id)
        session.session.receive(json)
        return .waiting(HTTPWaiting(stream: stream, headers: [("Mcp-Session-Id", name)], isResumable: true))
    }

    private func inSession(
        _ request: HTTPRequest, _ principal: String, _ body: (HTTPSession) -> HTTPReply
    ) -> HTTPReply {
        if let version = request["mcp-protocol-version"], Revision(rawValue: version).map(\.isModern) != false {
            return .whole(.refusal(400, .unsupportedVersion(version)))
        }
        guard let name = request["mcp-session-id"] else {
            return .whole(.refusal(400, .invalidRequest("'Mcp-Session-Id' is missing; begin with 'initialize'")))
        }
        guard let session = sessions.withLock({ $0[name] }), session.principal == principal else {
            return .whole(.refusal(404, .invalidRequest("There is no such session")))
        }
        session.use(at: seal.now())
        return body(session)
    }

    private func forget(_ session: HTTPSession, named name: String) {
        sessions.withLock { $0[name] = nil }
        session.end()
    }

    /// The stream for what belongs to no request; with an event's id, the rest of the stream that it stood on.
    private func listen(_ request: HTTPRequest, _ session: HTTPSession) -> HTTPReply {
        guard request["accept"]?.contains("text/event-stream") == true else { return .whole(HTTPResponse(status: 406)) }
        if let last = request["last-event-id"] {
            let parts = last.split(separator: "-").compactMap { Int($0) }
            guard parts.count == 2, let stream = session.router.stream(numbered: parts[0]) else {
                return .whole(.refusal(404, .invalidRequest("The stream of that event is no longer kept")))
            }
            return .waiting(HTTPWaiting(stream: stream, after: parts[1], isResumable: true, isStream: true))
        }
        let isTaken = session.isHeard.withLock { heard in
            defer { heard = true }
            return heard
        }
        guard !isTaken else { return .whole(.refusal(409, .invalidRequest("There is a stream already"))) }
        return .waiting(
            HTTPWaiting(stream: session.router.standing, isResumable: true, isStream: true) {
                session.isHeard.withLock { $0 = false }
            })
    }
}

// MARK: - Without

extension HTTPServer {
    private func postModern(
        _ request: HTTPRequest, _ message: Message, _ json: JSON, _ principal: String
    ) -> HTTPReply {
        guard case .request(let id, let method, let params) = message else {
            return .whole(HTTPResponse(status: 202))
        }
        if let mismatch = Self.mismatch(request, method, params) {
            return .whole(.refusal(400, mismatch, id: id))
        }
        let session = HTTPSession(self, principal: principal)
        let stream = session.router.open(id)
        session.session.receive(json)
        return .waiting(
            HTTPWaiting(stream: stream, isResumable: false) {
                session.session.cancel(id)
                session.end()
            })
    }

    /// Where a header does not say what the body says.
    private static func mismatch(_ request: HTTPRequest, _ method: String, _ params: JSON) -> RPCError? {
        func wrong(_ header: String) -> RPCError { RPCError(-32020, "'\(header)' does not say what the body says") }
        if let version = params["_meta"]?[MetaKey.version]?.string, request["mcp-protocol-version"] != version {
            return wrong("MCP-Protocol-Version")
        }
        guard request["mcp-method"].map(decoded) == method else { return wrong("Mcp-Method") }
        guard ["tools/call", "prompts/get", "resources/read"].contains(method) else { return nil }
        let name = params[method == "resources/read" ? "uri" : "name"]?.string
        return request["mcp-name"].map(decoded) == name ? nil : wrong("Mcp-Name")
    }

    /// A value as it was meant: `=?base64?…?=` holds what a header cannot.
    private static func decoded(_ value: String) -> String {
        guard value.hasPrefix("=?base64?"), value.hasSuffix("?="), value.count >= 11,
            let bytes = Base64.decode(String(value.dropFirst(9).dropLast(2)))
        else { return value }
        return String(decoding: bytes, as: UTF8.self)
    }
}
