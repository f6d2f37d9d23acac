import ModelContextProtocol
import Ports

/// A server of the sequential-thinking kind, which keeps the thoughts it is given.
public struct ThinkingServer: ThoughtSink {
    public let name: String
    private let connection: ServerConnection
    private static let tool = "sequentialthinking"

    public init(_ connection: ServerConnection) {
        self.connection = connection
        name = connection.declaration.name
    }

    public func take(_ thoughts: [Thought], show: (OutgoingQuery) -> Void) throws {
        let tools = try connection.ask { (client, patience) throws(ClientFault) in try client.tools(patience) }
        guard tools.contains(where: { $0.name == Self.tool }) else {
            throw PortFailure("\(name): it has no tool '\(Self.tool)'")
        }
        for thought in thoughts {
            show(OutgoingQuery(server: name, tool: Self.tool, arguments: ["thought": thought.thought]))
            let answer = try connection.ask { (client, patience) throws(ClientFault) in
                try client.call(Self.tool, thought.json, patience)
            }
            guard !answer.isError else {
                throw PortFailure("\(name): thought \(thought.thoughtNumber), \(answer.text.prefix(160))")
            }
        }
    }
}

extension Thought {
    fileprivate var json: JSON {
        .present([
            "thought": .string(thought), "nextThoughtNeeded": .bool(nextThoughtNeeded),
            "thoughtNumber": .integer(thoughtNumber), "totalThoughts": .integer(totalThoughts),
            "isRevision": isRevision.map(JSON.bool), "revisesThought": revisesThought.map(JSON.integer),
            "branchFromThought": branchFromThought.map(JSON.integer), "branchId": branchId.map(JSON.string),
        ])
    }
}
