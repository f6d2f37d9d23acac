extension Session {
    /// What can be answered without waiting for anything; nil for the rest.
    func immediateResult(_ frame: Frame) throws(RPCError) -> JSON? {
        switch (frame.method, frame.revision.isModern) {
        case ("initialize", false): return try initialize(frame)
        case ("ping", false): return [:]
        case ("logging/setLevel", false): return try setLevel(frame)
        case ("resources/subscribe", false): return try subscribe(frame, true)
        case ("resources/unsubscribe", false): return try subscribe(frame, false)
        case ("server/discover", true): return discover(frame)
        case ("tools/list", _): return try page(frame, "tools", offer.tools.map { $0.json(frame.revision) })
        case ("prompts/list", _): return try page(frame, "prompts", offer.prompts.map { $0.json(frame.revision) })
        case ("tools/call", _), ("prompts/get", _), ("resources/read", _), ("resources/list", _),
            ("resources/templates/list", _), ("completion/complete", _):
            return nil
        default: throw .unknownMethod(frame.method)
        }
    }

    /// What takes a handler.
    func result(_ frame: Frame) async throws -> JSON {
        switch frame.method {
        case "tools/call": try await asking(frame) { try await self.callTool(frame, $0) }
        case "prompts/get": try await asking(frame) { try await self.getPrompt(frame, $0) }
        case "resources/read": try await asking(frame) { try await self.readResource(frame, $0) }
        case "resources/list":
            try page(frame, "resources", await offer.shelf.resources().map { $0.json(frame.revision) })
        case "resources/templates/list":
            try page(frame, "resourceTemplates", await offer.shelf.templates().map { $0.json(frame.revision) })
        case "completion/complete": try await complete(frame)
        default: throw RPCError.unknownMethod(frame.method)
        }
    }
}

// MARK: - Beginning

extension Session {
    private func initialize(_ frame: Frame) throws(RPCError) -> JSON {
        let asked = try frame.text("protocolVersion")
        let agreed = Revision(rawValue: asked).flatMap { $0.isModern ? nil : $0 } ?? .november2025
        memory.withLock { memory in
            memory.revision = agreed
            memory.capabilities = frame.params["capabilities"] ?? [:]
        }
        return .present([
            "protocolVersion": .string(agreed.rawValue), "capabilities": offer.capabilities(agreed),
            "serverInfo": offer.implementation.json(agreed),
            "instructions": offer.instructions.isEmpty ? nil : .string(offer.instructions),
        ])
    }

    private func discover(_ frame: Frame) -> JSON {
        .present([
            "supportedVersions": .strings(Revision.allCases.reversed().map(\.rawValue)),
            "capabilities": offer.capabilities(frame.revision),
            "instructions": offer.instructions.isEmpty ? nil : .string(offer.instructions),
        ])
    }

    private func setLevel(_ frame: Frame) throws(RPCError) -> JSON {
        let named = try frame.text("level")
        guard let level = LogLevel(rawValue: named) else {
            throw .invalidParams("'\(named.prefix(40))' is no level; there is \(LogLevel.allCases.map(\.rawValue))")
        }
        memory.withLock { $0.logLevel = level }
        return [:]
    }

    private func subscribe(_ frame: Frame, _ wants: Bool) throws(RPCError) -> JSON {
        let uri = try frame.text("uri")
        let limit = offer.limits.subscriptionsMax
        let isFull = memory.withLock { memory -> Bool in
            if !wants {
                memory.subscribed.remove(uri)
            } else if memory.subscribed.count < limit {
                memory.subscribed.insert(uri)
            } else {
                return true
            }
            return false
        }
        if isFull { throw .invalidParams("At most \(limit) subscriptions") }
        return [:]
    }
}

// MARK: - Pages

extension Session {
    /// One page of a list; the cursor is where the next one begins, in a form that says nothing.
    private func page(_ frame: Frame, _ name: String, _ items: [JSON]) throws(RPCError) -> JSON {
        var start = 0
        if let cursor = frame.params["cursor"], !cursor.isNull {
            guard let text = cursor.string, let bytes = Base64.decode(text),
                let at = Int(String(decoding: bytes, as: UTF8.self)), at > 0, at < items.count
            else { throw .invalidParams("'cursor' is none that this server gave out") }
            start = at
        }
        let end = min(items.count, start + offer.limits.pageSize)
        let next = end < items.count ? JSON.string(Base64.encodeForAddress(Array(String(end).utf8))) : nil
        return .present([name.isEmpty ? "items" : name: .array(Array(items[start..<end])), "nextCursor": next])
    }
}
