import Synchronization

/// Something that changed and that clients may want to know.
public enum Change: Sendable, Hashable {
    case tools, prompts, resources
    case resource(String)
}

/// What a listening client wants to hear of.
struct Wishes: Sendable, Hashable {
    var tools = false
    var prompts = false
    var resources = false
    var uris: [String] = []

    init(_ json: JSON, urisMax: Int) {
        tools = json["toolsListChanged"] == true
        prompts = json["promptsListChanged"] == true
        resources = json["resourcesListChanged"] == true
        uris = Array((json["resourceSubscriptions"]?.array ?? []).compactMap(\.string).prefix(urisMax))
    }

    func includes(_ change: Change) -> Bool {
        switch change {
        case .tools: tools
        case .prompts: prompts
        case .resources: resources
        case .resource(let uri): uris.contains(uri)
        }
    }

    var json: JSON {
        .present([
            "toolsListChanged": tools ? true : nil, "promptsListChanged": prompts ? true : nil,
            "resourcesListChanged": resources ? true : nil,
            "resourceSubscriptions": uris.isEmpty ? nil : .strings(uris),
        ])
    }
}

/// Where changes are told, and every session hears of those its client asked for.
public final class Hub: Sendable {
    private let sessions = Mutex<[ObjectIdentifier: Session]>([:])

    public init() {}

    func add(_ session: Session) { sessions.withLock { $0[ObjectIdentifier(session)] = session } }
    func remove(_ session: Session) { _ = sessions.withLock { $0.removeValue(forKey: ObjectIdentifier(session)) } }

    public func publish(_ change: Change) {
        for session in sessions.withLock({ Array($0.values) }) { session.tell(change) }
    }
}

extension Session {
    /// Opens a stream of changes: it stays open until the client cancels it or the connection ends.
    func listen(_ frame: Frame) throws(RPCError) {
        guard let wanted = frame.params["notifications"], wanted.members != nil else {
            throw .invalidParams("'notifications' has to be an object")
        }
        let wishes = Wishes(wanted, urisMax: offer.limits.subscriptionsMax)
        let refusal = memory.withLock { memory -> RPCError? in
            if memory.calls[frame.id] != nil { return .invalidRequest("The id is that of a request still open") }
            if memory.calls.count >= offer.limits.callsInFlightMax { return RPCError(-32000, "Too many calls at once") }
            memory.calls[frame.id] = .listening(wishes)
            return nil
        }
        if let refusal { throw refusal }
        let params: JSON = ["_meta": [MetaKey.subscription: frame.id.json], "notifications": wishes.json]
        send(.notification(method: "notifications/subscriptions/acknowledged", params: params), about: frame.id)
    }

    /// Tells the client of a change, where it asked to be told.
    func tell(_ change: Change) {
        let (isLegacy, listening) = memory.withLock { memory in
            (
                memory.isReady && Self.concerns(change, memory.subscribed),
                memory.calls.compactMap { id, call -> RequestID? in
                    if case .listening(let wishes) = call, wishes.includes(change) { id } else { nil }
                }
            )
        }
        if isLegacy { send(change.notification(meta: nil), about: nil) }
        for id in listening { send(change.notification(meta: [MetaKey.subscription: id.json]), about: id) }
    }

    private static func concerns(_ change: Change, _ subscribed: Set<String>) -> Bool {
        if case .resource(let uri) = change { subscribed.contains(uri) } else { true }
    }
}

extension Change {
    fileprivate func notification(meta: JSON?) -> Message {
        let params: JSON = .present(["_meta": meta, "uri": uri.map(JSON.string)])
        return .notification(method: method, params: params)
    }

    private var uri: String? { if case .resource(let uri) = self { uri } else { nil } }

    private var method: String {
        switch self {
        case .tools: "notifications/tools/list_changed"
        case .prompts: "notifications/prompts/list_changed"
        case .resources: "notifications/resources/list_changed"
        case .resource: "notifications/resources/updated"
        }
    }
}
