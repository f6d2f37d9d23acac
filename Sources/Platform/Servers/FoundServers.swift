import Foundation
import ModelContextProtocol
import Ports

/// The servers that a project configured for its coding agents; they are asked only by consent.
public struct FoundServers: Sendable {
    /// A server as it stands in one of the files.
    public struct Server: Sendable, Hashable {
        public var name: String
        public var file: String
        public var way: ServerDeclaration.Way
        public var variables: [String: String]
    }

    public let servers: [Server]
    /// Files that are there and cannot be read as JSON.
    public let unreadable: [String]

    private static let places = [
        (".mcp.json", "mcpServers"), (".cursor/mcp.json", "mcpServers"), (".vscode/mcp.json", "servers"),
    ]

    public init(in root: URL) {
        var found: [Server] = []
        var unreadable: [String] = []
        for (file, key) in Self.places {
            guard let bytes = FileBytes.read(root.appending(path: file).path, limit: 1 << 20) else { continue }
            guard let json = try? JSON(parsing: bytes) else {
                unreadable.append(file)
                continue
            }
            let members = (json[key] ?? json["mcpServers"])?.members ?? []
            for member in members where !found.contains(where: { $0.name == member.name }) {
                if let server = Self.server(member, file) { found.append(server) }
            }
        }
        servers = found
        self.unreadable = unreadable
    }

    private static func server(_ member: JSON.Member, _ file: String) -> Server? {
        let way: ServerDeclaration.Way
        let variables: JSON?
        if let command = member.value["command"]?.string {
            way = .program(command, member.value["args"]?.array?.compactMap(\.string) ?? [])
            variables = member.value["env"]
        } else if let url = member.value["url"]?.string {
            way = .address(url)
            variables = member.value["headers"]
        } else {
            return nil
        }
        let pairs = (variables?.members ?? []).compactMap { item in item.value.string.map { (item.name, $0) } }
        return Server(
            name: member.name, file: file, way: way, variables: Dictionary(pairs, uniquingKeysWith: { $1 }))
    }
}
