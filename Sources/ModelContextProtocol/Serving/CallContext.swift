import Synchronization

/// What a handler can do while it works: say how far it is, log, and ask the person or the model at the other end.
///
/// A handler that asks is run again from its beginning in revisions where asking means returning a question; it gets the
/// answers it had and asks on. So: ask first, in the same order for the same arguments, and do lasting things last.
public final class CallContext: Sendable {
    let frame: Frame
    private let session: Session
    private let answers: Mutex<[(String, JSON)]>
    private let reached = Mutex<Double>(-.infinity)

    init(_ frame: Frame, _ session: Session, answers: [(String, JSON)] = []) {
        self.frame = frame
        self.session = session
        self.answers = Mutex(answers)
    }

    public var revision: Revision { frame.revision }

    /// Says how far the work is; only where the caller asked to know, and only forwards.
    public func progress(_ done: Double, of total: Double? = nil, _ message: String? = nil) {
        guard let token = frame.progressToken else { return }
        let isForward = reached.withLock { last in
            guard done > last else { return false }
            last = done
            return true
        }
        guard isForward else { return }
        let words = frame.revision.hasProgressMessages ? message.map(JSON.string) : nil
        note(
            "notifications/progress",
            .present([
                "progressToken": token, "progress": .number(done), "total": total.map(JSON.number), "message": words,
            ]))
    }

    /// A line for the client's log, where it wants lines of this weight.
    public func log(_ level: LogLevel, _ data: JSON, logger: String? = nil) {
        guard let least = frame.logLevel, level >= least else { return }
        note(
            "notifications/message",
            .present(["level": .string(level.rawValue), "logger": logger.map(JSON.string), "data": data]))
    }

    private func note(_ method: String, _ params: JSON) {
        guard session.isOpen(frame.id) else { return }
        session.send(.notification(method: method, params: params), about: frame.id)
    }
}

extension CallContext {
    /// Whether the client can be asked this.
    public func can(_ request: ClientRequest) -> Bool { request.isMet(by: frame.capabilities, frame.revision) }

    public var canAsk: Bool { can(.form(Form("", []))) }

    /// Ends the call with the error that names the capability, where the client lacks it.
    public func require(_ request: ClientRequest) throws {
        if !can(request) { throw RPCError.missingCapability(request.need) }
    }

    /// Asks the person to fill a form; `id` names the question within this call.
    public func ask(_ id: String, _ form: Form) async throws -> Reply {
        try await ask([(id, form)])[0]
    }

    /// Asks several forms at once.
    public func ask(_ forms: [(id: String, form: Form)]) async throws -> [Reply] {
        let replies = try await obtain(forms.map { ($0.id, .form($0.form)) })
        return zip(forms, replies).map { asked, reply in
            reply.flatMap { Reply($0, to: asked.form, revision) } ?? .unavailable
        }
    }

    /// The client's own answer to each request, in order; nil where it cannot be asked or failed.
    public func obtain(_ requests: [(id: String, request: ClientRequest)]) async throws -> [JSON?] {
        if revision.isModern { return try recall(requests) }
        var replies: [JSON?] = []
        for (id, request) in requests {
            guard can(request) else {
                replies.append(nil)
                continue
            }
            replies.append(try await session.ask(request, id: id, for: frame))
        }
        return replies
    }

    /// In revisions without requests to the client: what it answered earlier, or the end of this round.
    private func recall(_ requests: [(id: String, request: ClientRequest)]) throws -> [JSON?] {
        let known = answers.withLock { $0 }
        var missing: [(String, ClientRequest)] = []
        let replies = requests.map { id, request -> JSON? in
            guard can(request) else { return nil }
            let answer = known.first { $0.0 == id }?.1
            if let answer, isAnswer(answer, to: request) { return answer }
            missing.append((id, request))
            return nil
        }
        if !missing.isEmpty { throw InputNeeded(requests: missing, answers: known) }
        return replies
    }

    private func isAnswer(_ answer: JSON, to request: ClientRequest) -> Bool {
        switch request {
        case .form(let form): Reply(answer, to: form, revision) != nil
        case .page: answer["action"]?.string != nil
        case .sample: answer["content"] != nil
        case .roots: answer["roots"]?.array != nil
        }
    }
}

/// Ends a round: the call goes on when the client comes back with answers.
struct InputNeeded: Error {
    let requests: [(String, ClientRequest)]
    let answers: [(String, JSON)]

    /// The result that asks.
    func result(_ states: RequestState, call: String, _ revision: Revision) -> JSON {
        let asked = requests.map { id, request in
            JSON.Member(id, ["method": .string(request.method), "params": request.params(revision, id: id)])
        }
        let openIDs = Set(requests.map(\.0))
        let kept = answers.filter { !openIDs.contains($0.0) }
        return [
            "resultType": "input_required", "inputRequests": .object(asked),
            "requestState": .string(states.issue(kept, for: call)),
        ]
    }
}
