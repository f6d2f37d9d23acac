extension Session {
    /// Answers a request at once, or starts what will answer it.
    func answer(_ id: RequestID, _ method: String, _ params: JSON) {
        do {
            let frame = try frame(id, method, params)
            if method == "subscriptions/listen", frame.revision.isModern { return try listen(frame) }
            if let result = try immediateResult(frame) { return reply(frame, with: result) }
            try start(frame)
        } catch {
            send(.failure(id, error), about: id)
        }
    }

    private func reply(_ frame: Frame, with result: JSON) {
        send(.result(frame.id, finished(result, frame)), about: frame.id)
    }

    /// The request with the revision that holds for it: its own, or the one that was shaken hands on.
    private func frame(_ id: RequestID, _ method: String, _ params: JSON) throws(RPCError) -> Frame {
        if let version = params["_meta"]?[MetaKey.version] {
            return try Frame(modern: id, method, params, version: version)
        }
        let (revision, capabilities, level) = memory.withLock { ($0.revision, $0.capabilities, $0.logLevel) }
        if let revision { return Frame(id, method, params, revision, capabilities, level) }
        guard ["initialize", "ping"].contains(method) else {
            throw .invalidParams(
                "Begin with 'initialize', or say '\(MetaKey.version)' and '\(MetaKey.clientCapabilities)' in '_meta'")
        }
        return Frame(id, method, params, .november2024, [:], nil)
    }

    /// Starts a handler; its answer is sent when it is done, unless it was cancelled before.
    private func start(_ frame: Frame) throws(RPCError) {
        let refusal = memory.withLock { memory -> RPCError? in
            if memory.hasEnded { return .connectionEnded }
            if memory.calls[frame.id] != nil { return .invalidRequest("The id is that of a request still open") }
            if memory.calls.count >= offer.limits.callsInFlightMax {
                return RPCError(-32000, "Too many calls at once; at most \(offer.limits.callsInFlightMax)")
            }
            memory.calls[frame.id] = .starting
            return nil
        }
        if let refusal { throw refusal }
        let task = Task { await self.run(frame) }
        let isStillOpen = memory.withLock { memory -> Bool in
            guard memory.calls[frame.id] != nil else { return false }
            memory.calls[frame.id] = .running(task)
            return true
        }
        // Cancelled, or done, before it was entered; a cancelled one learns it here.
        if !isStillOpen { task.cancel() }
    }

    private func run(_ frame: Frame) async {
        let answer: Message
        do {
            answer = .result(frame.id, finished(try await result(frame), frame))
        } catch let error as RPCError {
            answer = .failure(frame.id, error)
        } catch {
            answer = .failure(frame.id, .ownFault("\(frame.method) failed: \(error)"))
        }
        let isOpen = memory.withLock { $0.calls.removeValue(forKey: frame.id) != nil }
        if isOpen { send(answer, about: frame.id) }
    }

    /// With what every result of a revision carries.
    private func finished(_ result: JSON, _ frame: Frame) -> JSON {
        guard frame.revision.isModern else { return result }
        var result = result
        if result["resultType"] == nil { result["resultType"] = "complete" }
        var meta = result["_meta"] ?? [:]
        meta[MetaKey.serverInfo] = offer.implementation.json(frame.revision)
        result["_meta"] = meta
        if result["resultType"] == "complete", let lease = Lease(frame.method) {
            result["ttlMs"] = .integer(lease.milliseconds)
            result["cacheScope"] = .string(lease.scope)
        }
        return result
    }
}

/// How long an answer may be kept, and by whom.
private struct Lease {
    let milliseconds: Int
    let scope: String

    init?(_ method: String) {
        switch method {
        case "server/discover", "tools/list", "prompts/list", "resources/templates/list":
            (milliseconds, scope) = (300_000, "public")
        case "resources/list", "resources/read": (milliseconds, scope) = (0, "private")
        default: return nil
        }
    }
}
