import ModelContextProtocol
import Synchronization

/// Collects what a session sends, for looking at.
final class Desk: Outlet {
    private let sent = Mutex<[Message]>([])

    func send(_ message: Message, about: RequestID?) { sent.withLock { $0.append(message) } }

    /// What was sent since the last look.
    var news: [Message] {
        sent.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }

    /// The next messages, waited for as long as a slow machine needs.
    func next(_ count: Int = 1) async throws -> [JSON] {
        var found: [Message] = []
        for _ in 0..<2000 where found.count < count {
            found += news
            if found.count < count { try await Task.sleep(for: .milliseconds(5)) }
        }
        return found.map(\.json)
    }
}

extension Session {
    static func begin(_ tools: [Tool], at time: Int = 1000, on desk: Desk, revision: Revision? = nil) -> Session {
        let offer = ServerOffer(Implementation("test", version: "1"), tools: tools)
        let seal = Seal(key: Array(repeating: 7, count: 32)) { time }
        let session = Session(offer, hub: Hub(), seal: seal, outlet: desk)
        if let revision {
            let params: JSON = [
                "protocolVersion": .string(revision.rawValue), "capabilities": ["elicitation": [:]],
            ]
            session.receive(["jsonrpc": "2.0", "id": 0, "method": "initialize", "params": params])
            _ = desk.news
        }
        return session
    }

    func call(_ tool: String, id: JSON = 1, _ more: JSON = [:]) {
        var params: JSON = ["name": .string(tool), "arguments": [:]]
        for member in more.members ?? [] { params[member.name] = member.value }
        receive(["jsonrpc": "2.0", "id": id, "method": "tools/call", "params": params])
    }
}
