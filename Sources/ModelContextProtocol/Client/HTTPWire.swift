/// A server at an address: every message is a request of its own, answers come as JSON or as a stream of events.
public final class HTTPWire: ClientWire {
    private let url: String
    private let headers: [(name: String, value: String)]
    private let limits: ClientLimits
    private var inbox: [Message] = []
    private var session: String?
    private var stream: HTTPExchange?
    private var events: EventReader
    private var lastEvent: String?
    public var revision: Revision?
    public let triesModernFirst = true

    public init(_ url: String, headers: [(name: String, value: String)] = [], limits: ClientLimits = ClientLimits()) {
        self.url = url
        self.headers = headers
        self.limits = limits
        events = EventReader(bytesMax: limits.messageBytesMax)
    }

    public func send(_ message: Message, _ patience: Patience) throws(ClientFault) {
        let exchange = try HTTPExchange(
            HTTPCall("POST", url, headers: headers(for: message), body: message.json.bytes), patience)
        let head = try exchange.head(patience)
        if let minted = head.headers["mcp-session-id"], revision?.isModern != true { session = minted }
        guard case .request(let id, _, _) = message else { return try exchange.end(after: head.status) }
        if head.status < 300, head.headers["content-type"]?.hasPrefix("text/event-stream") == true {
            return listen(exchange)
        }
        defer { exchange.end() }
        let body = try exchange.body(bytesMax: limits.messageBytesMax, patience)
        if let json = try? JSON(parsing: body), let answer = try? Message(json) {
            return inbox.append(answer.addressed(to: id, isRefusal: head.status >= 400))
        }
        if head.status == 404, session != nil { session = nil }
        let text = String(decoding: body.prefix(200), as: UTF8.self)
        throw head.status < 300 ? ClientFault.garbled("its body is no message") : .status(head.status, text)
    }

    private func headers(for message: Message) -> [(name: String, value: String)] {
        var all = headers + [("Content-Type", "application/json"), ("Accept", "application/json, text/event-stream")]
        if let revision { all.append(("MCP-Protocol-Version", revision.rawValue)) }
        if let session { all.append(("Mcp-Session-Id", session)) }
        guard revision?.isModern == true, case .request(_, let method, let params) = message else { return all }
        all.append(("Mcp-Method", method))
        let named = ["tools/call", "prompts/get", "resources/read"].contains(method)
        if named, let name = (params["name"] ?? params["uri"])?.string { all.append(("Mcp-Name", Self.sayable(name))) }
        return all
    }

    /// A header takes visible ASCII only; what else is meant goes in Base64.
    private static func sayable(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !text.hasPrefix("=?")
        return isPlain ? text : "=?base64?\(Base64.encode(Array(text.utf8)))?="
    }

    private func listen(_ exchange: HTTPExchange) {
        stream?.end()
        stream = exchange
        lastEvent = nil
        events = EventReader(bytesMax: limits.messageBytesMax)
    }

    public func next(_ patience: Patience) throws(ClientFault) -> Message {
        while inbox.isEmpty {
            guard let stream else { throw .ended("the stream has no more messages") }
            guard let piece = try stream.piece(patience) else {
                try resume(patience)
                continue
            }
            for event in try events.take(piece) { try take(event) }
        }
        return inbox.removeFirst()
    }

    private func take(_ event: EventReader.Event) throws(ClientFault) {
        if let id = event.id { lastEvent = id }
        guard !event.data.isEmpty else { return }
        guard let json = try? JSON(parsing: event.data), let message = try? Message(json) else {
            throw .garbled("an event is no message")
        }
        inbox.append(message)
        if inbox.count > limits.waitingMessagesMax { throw .garbled("it sends messages without end") }
    }

    /// A server of an earlier revision may hang up and let us come back for the rest.
    private func resume(_ patience: Patience) throws(ClientFault) {
        forget()
        guard let lastEvent, revision?.isModern == false else { throw .ended("the stream ended without an answer") }
        try patience.rest(milliseconds: events.retryMilliseconds ?? 500)
        var all = headers + [("Accept", "text/event-stream"), ("Last-Event-ID", lastEvent)]
        if let revision { all.append(("MCP-Protocol-Version", revision.rawValue)) }
        if let session { all.append(("Mcp-Session-Id", session)) }
        let exchange = try HTTPExchange(HTTPCall("GET", url, headers: all), patience)
        let head = try exchange.head(patience)
        guard head.status == 200 else { throw .status(head.status, "") }
        stream = exchange
    }

    /// Hanging up is how a request is called off over HTTP.
    public func forget() {
        stream?.end()
        stream = nil
        inbox = []
    }

    public func close() {
        forget()
        guard let session, revision?.isModern == false else { return }
        self.session = nil
        let patience = Patience(milliseconds: 1000)
        let call = HTTPCall("DELETE", url, headers: headers + [("Mcp-Session-Id", session)])
        if let exchange = try? HTTPExchange(call, patience) {
            _ = try? exchange.head(patience)
            exchange.end()
        }
    }
}

extension HTTPExchange {
    /// For what has no answer: taken, or refused with a status.
    fileprivate func end(after status: Int) throws(ClientFault) {
        end()
        if status >= 300 { throw ClientFault.status(status, "") }
    }
}

extension Message {
    /// An error that refuses the whole request over HTTP, or whose id could not be read, is the answer to that request.
    fileprivate func addressed(to id: RequestID, isRefusal: Bool) -> Message {
        guard case .failure(let theirs, let error) = self, isRefusal || theirs == nil else { return self }
        return .failure(id, error)
    }
}
