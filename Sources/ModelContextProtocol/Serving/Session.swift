import Synchronization

/// One connection from a client: reads its messages, runs what they ask for, and sends what comes of it.
///
/// Quick answers are given on the thread that brings the message, so a busy handler never delays a cancellation.
public final class Session: Sendable {
    let offer: ServerOffer
    let hub: Hub
    let states: RequestState
    private let outlet: any Outlet
    /// Whom a bearer token vouches for; what is remembered for one is no use to another.
    let principal: String
    let memory = Mutex(Memory())

    /// What a session knows between messages.
    struct Memory {
        var revision: Revision?
        var capabilities: JSON = [:]
        var isReady = false
        var logLevel = LogLevel.info
        var subscribed: Set<String> = []
        var calls: [RequestID: Call] = [:]
        var waiting: [RequestID: Waiter] = [:]
        var asked = 0
        var hasEnded = false
    }

    /// Something under way: a handler at work, or a stream of changes that a client listens to.
    enum Call {
        case starting
        case running(Task<Void, Never>)
        case listening(Wishes)
    }

    public init(
        _ offer: ServerOffer, hub: Hub, seal: Seal, outlet: any Outlet, principal: String = ""
    ) {
        self.offer = offer
        self.hub = hub
        self.outlet = outlet
        self.principal = principal
        states = RequestState(seal: seal, secondsMax: offer.limits.stateSecondsMax)
        hub.add(self)
    }

    /// Takes the bytes of one message.
    public func receive(_ bytes: [UInt8]) {
        do {
            let json = try JSON(parsing: bytes)
            guard let batch = json.array else { return receive(json) }
            let takesBatches = memory.withLock { $0.revision?.hasBatches ?? false }
            guard takesBatches, !batch.isEmpty else {
                return send(.failure(nil, .invalidRequest("One message at a time; a list is none")), about: nil)
            }
            batch.forEach(receive)
        } catch {
            send(.failure(nil, .parse("No JSON: \(error)")), about: nil)
        }
    }

    public func receive(_ json: JSON) {
        do {
            switch try Message(json) {
            case .request(let id, let method, let params): answer(id, method, params)
            case .notification(let method, let params): note(method, params)
            case .result(let id, let result): settle(id, .success(result))
            case .failure(let id, let error): if let id { settle(id, .failure(error)) }
            }
        } catch {
            let isResponse = json["method"] == nil && (json["result"] != nil || json["error"] != nil)
            if !isResponse { send(.failure(error.id, error.error), about: error.id) }
        }
    }

    /// Ends everything that is under way; nothing is sent any more.
    public func end() {
        let (calls, waiting) = memory.withLock { memory in
            defer {
                memory.calls = [:]
                memory.waiting = [:]
                memory.hasEnded = true
            }
            return (memory.calls, memory.waiting)
        }
        hub.remove(self)
        for case .running(let task) in calls.values { task.cancel() }
        for waiter in waiting.values { waiter.resume(.failure(.connectionEnded)) }
    }

    /// How many calls are under way, listening ones aside.
    public var runningCalls: Int {
        memory.withLock { memory in
            memory.calls.values.count { if case .listening = $0 { false } else { true } }
        }
    }

    func send(_ message: Message, about: RequestID?) { outlet.send(message, about: about) }

    func isOpen(_ id: RequestID) -> Bool { memory.withLock { $0.calls[id] != nil } }

    private func note(_ method: String, _ params: JSON) {
        switch method {
        case "notifications/initialized": memory.withLock { $0.isReady = true }
        case "notifications/cancelled": if let id = RequestID(params["requestId"]) { cancel(id) }
        default: break
        }
    }

    /// Stops a call; nothing more is said about it.
    public func cancel(_ id: RequestID) {
        let call = memory.withLock { $0.calls.removeValue(forKey: id) }
        if case .running(let task) = call { task.cancel() }
    }
}
