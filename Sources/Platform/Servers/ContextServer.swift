import DesignModel
import Diagnostics
import Foundation
import ModelContextProtocol
import Ports

/// Another Context Manager that answers the briefing protocol over MCP, or another architect.
public struct ContextServer: RemoteContext {
    public let name: String
    private let connection: ServerConnection
    /// The same words for every project.
    private static let query = "architecture, data stores, services, interfaces, deployment, accepted decisions"

    public init(_ connection: ServerConnection) {
        self.connection = connection
        name = connection.declaration.name
    }

    public func briefing(show: (OutgoingQuery) -> Void) throws -> RemoteBriefing {
        let tools = try connection.ask { (client, patience) throws(ClientFault) in try client.tools(patience) }
        if let desk = tools.first(where: { $0.takes("request_type") && $0.takes("payload") }) {
            let request: JSON = [
                "requesting_agent": "architect", "request_type": "get_task_briefing",
                "payload": ["query": .string(Self.query)],
            ]
            return try read(ask(desk.name, request, Self.query, show))
        }
        guard let ours = tools.first(where: { $0.name == "consult_context" }) else {
            throw PortFailure("\(name): it has no tool that takes request_type and payload")
        }
        return try read(ask(ours.name, [:], "", show))
    }

    private func ask(_ tool: String, _ arguments: JSON, _ query: String, _ show: (OutgoingQuery) -> Void) throws -> JSON
    {
        show(OutgoingQuery(server: name, tool: tool, arguments: ["query": query]))
        let answer = try connection.ask { (client, patience) throws(ClientFault) in
            try client.call(tool, arguments, patience)
        }
        guard !answer.isError else { throw PortFailure("\(name): \(answer.text.prefix(160))") }
        guard let json = answer.structured ?? (try? JSON(parsing: answer.text)), json.members != nil else {
            throw PortFailure("\(name): its briefing is no JSON object")
        }
        return json
    }

    private func read(_ reply: JSON) throws -> RemoteBriefing {
        if let status = reply["status"]?.string, status == "error" {
            throw PortFailure("\(name): \(reply["briefing"]?["summary"]?.string?.prefix(160) ?? "it refused")")
        }
        // The protocol wraps the briefing; an architect's own tool does not.
        let briefing = reply["briefing"].map { $0["briefing"] ?? $0 } ?? reply
        guard let summary = briefing["summary"]?.string else {
            throw PortFailure("\(name): its briefing has no summary")
        }
        let purposes = (briefing["file_purposes"]?.members ?? []).prefix(40).compactMap { member in
            member.value.string.map { PathPurpose(path: String(member.name.drop { $0 == "/" }), purpose: $0.oneLine) }
        }
        return RemoteBriefing(
            summary: summary.oneLine, facts: (briefing["facts"]?.array ?? []).prefix(60).compactMap(fact),
            purposes: Array(purposes))
    }

    /// A fact with the evidence that is claimed for it; ours is the judgement what that is worth.
    private func fact(_ json: JSON) -> Fact? {
        guard let key = json["key"]?.string, let value = json["value"]?.string, !value.isEmpty, key.count <= 80,
            let evidence = json["evidence"]?.string.flatMap(Evidence.init(rawValue:))
        else { return nil }
        let place = name + ":" + (json["place"]?.string ?? "").oneLine
        let at = SourceLocation(line: 1, column: 1)
        return Fact(
            FactKey(rawValue: key), .text(value.oneLine), quote: (json["quote"]?.string ?? value).oneLine,
            span: SourceSpan(file: place, start: at, end: at), strength: .prefer, evidence: evidence)
    }
}

/// A server of notes, which is searched and never written.
public struct MemoryServer: RemoteContext {
    public let name: String
    private let connection: ServerConnection
    private static let words = ["architecture", "database", "deployment", "decision"]

    public init(_ connection: ServerConnection) {
        self.connection = connection
        name = connection.declaration.name
    }

    public func briefing(show: (OutgoingQuery) -> Void) throws -> RemoteBriefing {
        let tools = try connection.ask { (client, patience) throws(ClientFault) in try client.tools(patience) }
        let searching = tools.filter { $0.name.lowercased().contains("search") && $0.takes("query") }
        guard let tool = searching.first(where: { $0.name == "search_nodes" }) ?? searching.first else {
            throw PortFailure("\(name): it has no tool that searches by query")
        }
        var notes: [String] = []
        for word in Self.words {
            show(OutgoingQuery(server: name, tool: tool.name, arguments: ["query": word]))
            let answer = try connection.ask { (client, patience) throws(ClientFault) in
                try client.call(tool.name, ["query": .string(word)], patience)
            }
            guard !answer.isError else { continue }
            for note in Self.notes(answer) where !notes.contains(note) { notes.append(note) }
        }
        return RemoteBriefing(summary: notes.prefix(8).joined(separator: "; "))
    }

    /// `name: observation` of each entity of a graph; other answers are not understood.
    private static func notes(_ answer: ToolAnswer) -> [String] {
        let json = answer.structured ?? (try? JSON(parsing: answer.text))
        return (json?["entities"]?.array ?? []).prefix(8).compactMap { entity in
            guard let name = entity["name"]?.string else { return nil }
            let said = (entity["observations"]?.array ?? []).prefix(2).compactMap(\.string).joined(separator: ", ")
            return (said.isEmpty ? name : name + ": " + said).oneLine
        }
    }
}

extension String {
    /// On one line, without what markup or citations are made of, and not too long: it comes from elsewhere.
    fileprivate var oneLine: String {
        let plain = map { $0.isNewline ? " " : $0 }.filter { !"`{}<>|".contains($0) }
        return String(String(plain).prefix(200))
    }
}
