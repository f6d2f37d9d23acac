/// An answer that is on its way: plain JSON if nothing has to be said before it, a stream of events otherwise.
struct HTTPWaiting {
    let stream: EventStream
    var after = 0
    var headers: [(String, String)] = []
    /// Whether events carry ids, and a reader may come back for the rest.
    let isResumable: Bool
    var isStream = false
    /// When the reader has gone, or has all.
    var finally: () -> Void = {}

    /// Writes what comes until the last; false where the connection is of no more use.
    func deliver(to socket: Socket, keepsAlive: Bool) -> Bool {
        defer { finally() }
        var sequence = after
        var isStreaming = false
        if isStream {
            guard socket.write(head) else { return false }
            isStreaming = true
        }
        while true {
            if let event = stream.event(after: sequence) {
                sequence = event.sequence
                if event.isLast, !isStreaming { return whole(event.bytes, socket, keepsAlive) }
                if !isStreaming {
                    guard socket.write(head) else { return false }
                    isStreaming = true
                }
                guard socket.write(chunk(event.bytes, sequence)) else { return false }
                if event.isLast { return socket.write(Array("0\r\n\r\n".utf8)) && keepsAlive }
            } else if stream.isFinished(after: sequence) {
                return isStreaming
                    ? socket.write(Array("0\r\n\r\n".utf8)) && keepsAlive : nothing(socket, keepsAlive)
            } else {
                switch stream.wait(watching: socket) {
                case .event: continue
                case .closed: return false
                case .silence:
                    // Somebody between us may cut a stream that says nothing.
                    if isStreaming, !socket.write(Array("3\r\n:\n\n\r\n".utf8)) { return false }
                }
            }
        }
    }

    /// What was called off, or ended with its session, has no answer; the request over HTTP still has one.
    private func nothing(_ socket: Socket, _ keepsAlive: Bool) -> Bool {
        socket.write(HTTPResponse(status: 202, headers: headers).bytes(keepsAlive: keepsAlive)) && keepsAlive
    }

    private func whole(_ body: [UInt8], _ socket: Socket, _ keepsAlive: Bool) -> Bool {
        let all = [("Content-Type", "application/json")] + headers
        let response = HTTPResponse(status: isResumable ? 200 : Self.status(body), headers: all, body: body)
        return socket.write(response.bytes(keepsAlive: keepsAlive)) && keepsAlive
    }

    /// Later revisions say some errors in the status too.
    private static func status(_ body: [UInt8]) -> Int {
        switch (try? JSON(parsing: body))?["error"]?["code"]?.int {
        case -32601: 404
        case -32600, -32602, -32020, -32021, -32022: 400
        default: 200
        }
    }

    private var head: [UInt8] {
        var lines = ["HTTP/1.1 200 OK", "Content-Type: text/event-stream", "Cache-Control: no-cache"]
        lines += ["X-Accel-Buffering: no", "Transfer-Encoding: chunked"] + headers.map { "\($0.0): \($0.1)" }
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    private func chunk(_ bytes: [UInt8], _ sequence: Int) -> [UInt8] {
        let id = isResumable ? "id: \(stream.number)-\(sequence)\n" : ""
        let event = Array((id + "event: message\ndata: ").utf8) + bytes + Array("\n\n".utf8)
        return Array((String(event.count, radix: 16) + "\r\n").utf8) + event + Array("\r\n".utf8)
    }
}
