import ArgumentParser
import Foundation
import Pipeline
import Platform
import Ports

/// `architect servers`: whom we may ask, and whether they answer.
struct ServersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "servers",
        abstract: "List the servers that this project lets us ask, and those its coding agents have.",
        discussion: """
            Servers are declared in .architect/settings.yaml; those of .mcp.json, .cursor/mcp.json and .vscode/mcp.json are asked
            only with `consent: true` there, or when named with --consult.

            Example: architect servers --check
            """)

    @Flag(help: "Start each declared server, greet it, and list its tools.")
    var check = false

    @Option(help: "A server of the project's agents to take for this once.")
    var consult: [String] = []

    func run() throws {
        let servers = try DeclaredServers(consulting: consult)
        var failed = false
        for server in servers.settings.servers {
            Console.result("\(server.name): \(server.role.rawValue), \(Self.words(server.way))\n")
            if check, !introduce(servers, server) { failed = true }
        }
        let declared = Set(servers.settings.servers.map(\.name))
        for server in DeclaredServers.configured where !declared.contains(server.name) {
            Console.result("\(server.name): not asked; \(server.file) has it, --consult \(server.name) takes it\n")
        }
        if servers.settings.servers.isEmpty { Console.say("No server is declared; nothing leaves this machine.") }
        if failed { throw Ending.missing.exit }
    }

    private func introduce(_ servers: DeclaredServers, _ server: ServerDeclaration) -> Bool {
        guard let connection = servers.connections(server.role).first(where: { $0.declaration.name == server.name })
        else { return false }
        defer { connection.close() }
        do {
            let met = try connection.introduction()
            Console.result("  \(met.server), revision \(met.revision): \(met.tools.joined(separator: ", "))\n")
            return true
        } catch {
            Console.say("  \(error)")
            return false
        }
    }

    /// Without arguments, which may hold what is nobody's business.
    private static func words(_ way: ServerDeclaration.Way) -> String {
        switch way {
        case .program(let program, _): "the program \(program)"
        case .address(let url): "at \(url)"
        case .found: "by consent"
        }
    }
}
