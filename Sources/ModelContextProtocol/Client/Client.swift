/// One side of a conversation with a server, in whichever revision both speak; one request at a time.
public final class Client {
    /// Which form of the protocol is tried: the newest has no handshake.
    public enum Era: String, Sendable, Hashable, CaseIterable { case auto, legacy, modern }

    public let name: String
    /// What the server says it is, such as `context7 4.0.3`.
    public private(set) var server = ""
    public private(set) var revision = Revision.november2025
    let wire: any ClientWire
    let limits: ClientLimits
    private let identity: Implementation
    private var lastID = 0
    var known: [ServerTool]?

    /// Greets the server; the failure says why there is no conversation.
    public init(
        _ name: String, over wire: any ClientWire, as identity: Implementation, era: Era = .auto,
        limits: ClientLimits = ClientLimits(), patience: Patience
    ) throws(ClientFault) {
        self.name = name
        self.wire = wire
        self.identity = identity
        self.limits = limits
        do throws(ClientFault) {
            try greet(era, patience)
        } catch {
            wire.close()
            throw error
        }
    }

    deinit { wire.close() }

    public func close() { wire.close() }
}

// MARK: - Greeting

extension Client {
    private func greet(_ era: Era, _ patience: Patience) throws(ClientFault) {
        switch era {
        case .legacy: try shakeHands(patience)
        case .modern: try discover(patience)
        case .auto:
            if wire.triesModernFirst { try greetModernFirst(patience) } else { try greetLegacyFirst(patience) }
        }
    }

    /// A program may end on a first word that it does not know, so the handshake comes first there.
    private func greetLegacyFirst(_ patience: Patience) throws(ClientFault) {
        do throws(ClientFault) {
            try shakeHands(patience)
        } catch {
            guard case .refused = error else { throw error }
            try discover(patience)
        }
    }

    /// Any refusal but those that only a modern server can utter means an earlier one.
    private func greetModernFirst(_ patience: Patience) throws(ClientFault) {
        do throws(ClientFault) {
            try discover(patience)
        } catch {
            switch error {
            case .refused(let refusal) where (-32022...(-32020)).contains(refusal.code): throw error
            case .refused, .status, .garbled, .unfit: try shakeHands(patience)
            default: throw error
            }
        }
    }

    private func shakeHands(_ patience: Patience) throws(ClientFault) {
        wire.revision = nil
        revision = .november2025
        let params: JSON = [
            "protocolVersion": .string(revision.rawValue), "capabilities": [:], "clientInfo": identity.json(revision),
        ]
        let answer = try exchange("initialize", params, patience)
        let theirs = answer["protocolVersion"]?.string ?? ""
        guard let agreed = Revision.legacy.first(where: { $0.rawValue == theirs }) else {
            throw .noCommonRevision(theirs)
        }
        settle(agreed, answer["serverInfo"])
        try wire.send(.notification(method: "notifications/initialized", params: [:]), patience)
    }

    private func discover(_ patience: Patience) throws(ClientFault) {
        wire.revision = .july2026
        revision = .july2026
        let answer = try exchange("server/discover", [:], patience)
        let theirs = answer["supportedVersions"]?.array?.compactMap(\.string) ?? []
        guard theirs.contains(revision.rawValue) else { throw .noCommonRevision(theirs.joined(separator: ", ")) }
        settle(revision, answer["_meta"]?[MetaKey.serverInfo] ?? answer["serverInfo"])
    }

    private func settle(_ agreed: Revision, _ theirs: JSON?) {
        revision = agreed
        wire.revision = agreed
        server = [theirs?["name"]?.string, theirs?["version"]?.string].compactMap { $0?.prefix(60) }
            .joined(separator: " ")
    }
}

// MARK: - Asking

extension Client {
    /// Asks and waits for the answer; a session that the server has forgotten is begun anew, once.
    func request(_ method: String, _ params: JSON, _ patience: Patience) throws(ClientFault) -> JSON {
        do throws(ClientFault) {
            return try exchange(method, params, patience)
        } catch {
            guard case .status(404, _) = error, !revision.isModern else { throw error }
            try shakeHands(patience)
            return try exchange(method, params, patience)
        }
    }

    private func exchange(_ method: String, _ params: JSON, _ patience: Patience) throws(ClientFault) -> JSON {
        lastID += 1
        let id = RequestID.integer(lastID)
        do throws(ClientFault) {
            try wire.send(.request(id, method: method, params: dressed(params)), patience)
            return try answer(to: id, patience)
        } catch {
            callOff(id, method, error)
            throw error
        }
    }

    /// In the newest revision every request says who asks and in which words.
    private func dressed(_ params: JSON) -> JSON {
        guard revision.isModern else { return params }
        var params = params
        params["_meta"] = [
            MetaKey.version: .string(revision.rawValue), MetaKey.clientInfo: identity.json(revision),
            MetaKey.clientCapabilities: [:],
        ]
        return params
    }

    private func answer(to id: RequestID, _ patience: Patience) throws(ClientFault) -> JSON {
        while true {
            switch try wire.next(patience) {
            case .result(id, let result): return try complete(result)
            case .failure(id, let error): throw .refused(error)
            case .request(let theirs, let method, _): try reply(to: theirs, method, patience)
            // Late answers, answers to nothing, and news.
            case .result, .failure, .notification: continue
            }
        }
    }

    private func complete(_ result: JSON) throws(ClientFault) -> JSON {
        let type = result["resultType"]?.string ?? "complete"
        guard type == "complete" else { throw .unfit("it wants '\(type.prefix(40))', which we do not offer") }
        return result
    }

    /// We declare nothing that a server could ask of us, so all but a sign of life is unknown here.
    private func reply(to id: RequestID, _ method: String, _ patience: Patience) throws(ClientFault) {
        let isPing = method == "ping" && !revision.isModern
        try wire.send(isPing ? .result(id, [:]) : .failure(id, .unknownMethod(method)), patience)
    }

    /// Tells the server that nobody waits any more; a greeting is never called off.
    private func callOff(_ id: RequestID, _ method: String, _ fault: ClientFault) {
        let isOver = if case .silent = fault { true } else { fault == .cancelled }
        wire.forget()
        guard isOver, method != "initialize", !(wire is HTTPWire && revision.isModern) else { return }
        let params: JSON = ["requestId": id.json, "reason": .string("\(fault)")]
        try? wire.send(.notification(method: "notifications/cancelled", params: params), Patience(milliseconds: 500))
    }
}
