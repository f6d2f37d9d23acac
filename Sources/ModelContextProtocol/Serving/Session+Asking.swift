import Synchronization

/// Somebody who waits for the client's answer; answered once.
final class Waiter: Sendable {
    private let continuation: Mutex<CheckedContinuation<JSON, any Error>?>

    init(_ continuation: CheckedContinuation<JSON, any Error>) { self.continuation = Mutex(continuation) }

    func resume(_ answer: Result<JSON, RPCError>) {
        let waiting = continuation.withLock { held in
            defer { held = nil }
            return held
        }
        waiting?.resume(with: answer.mapError { $0 as any Error })
    }
}

extension Session {
    /// Sends a request to a client of the handshake era and waits; nil where it answers with an error.
    func ask(_ request: ClientRequest, id: String, for frame: Frame) async throws -> JSON? {
        let asked = memory.withLock { memory in
            memory.asked += 1
            return RequestID.string("ask-\(memory.asked)")
        }
        do {
            return try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { continuation in
                    wait(Waiter(continuation), asked, request, id, frame)
                }
            } onCancel: {
                settle(asked, .failure(.connectionEnded))
            }
        } catch let error as RPCError {
            try Task.checkCancellation()
            if error == .connectionEnded { throw error }
            return nil
        }
    }

    private func wait(
        _ waiter: Waiter, _ asked: RequestID, _ request: ClientRequest, _ id: String, _ frame: Frame
    ) {
        let isOpen = memory.withLock { memory in
            guard memory.calls[frame.id] != nil, !memory.hasEnded else { return false }
            memory.waiting[asked] = waiter
            return true
        }
        guard isOpen else { return waiter.resume(.failure(.connectionEnded)) }
        let params = request.params(frame.revision, id: id)
        send(.request(asked, method: request.method, params: params), about: frame.id)
    }

    /// Hands an answer to the one who waits for it; a stray one is dropped.
    func settle(_ id: RequestID, _ answer: Result<JSON, RPCError>) {
        memory.withLock { $0.waiting.removeValue(forKey: id) }?.resume(answer)
    }
}
