import ArgumentParser
import Foundation
import Glibc
import MCPServer
import ModelContextProtocol

/// `architect mcp`: the architect inside the tools people already use.
struct MCPCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mcp",
        abstract: "Serve coding agents over the Model Context Protocol, on standard input and output or over HTTP.",
        discussion: """
            Example: claude mcp add architect -- architect mcp --project .
            With ARCHITECT_MCP_TOKEN in the environment, HTTP clients have to bring it as their bearer token.
            """)

    @Option(help: "The repository to design for; its files hold everything that is remembered.")
    var project = "."

    @Option(help: "The design folder in it.")
    var design = "architecture"

    @Option(help: "Serve over HTTP on this port of 127.0.0.1 instead; 0 takes a free one and says which.")
    var http: UInt16?

    @Option(help: "Origins of web pages that may call over HTTP, besides those of this machine.")
    var allowOrigin: [String] = []

    @Option(help: "Who issues the tokens, for the protected-resource metadata.")
    var authorizationServer: [String] = []

    func run() throws {
        let hub = Hub()
        let project = Project(URL(filePath: project), design: design)
        let offer = ArchitectOffer.offer(project, hub: hub, version: Architect.configuration.version)
        guard let http else { return StdioServer.serve(offer, hub: hub, seal: .ofThisProcess) }
        let server: HTTPServer
        do {
            server = try HTTPServer(offer, hub: hub, seal: .ofThisProcess, gate: gate, port: http)
        } catch let error as RPCError {
            throw ValidationError(error.message)
        }
        Console.say("serving \(server.address)")
        server.serve()
    }

    private var gate: HTTPGuard {
        var gate = HTTPGuard()
        gate.origins = Set(allowOrigin)
        gate.authorizationServers = authorizationServer
        if let token = ProcessInfo.processInfo.environment["ARCHITECT_MCP_TOKEN"], !token.isEmpty {
            gate.principal = { $0.isTheSecret(token) ? "owner" : nil }
        }
        return gate
    }
}

extension String {
    /// The same time for every other text of the same length.
    fileprivate func isTheSecret(_ secret: String) -> Bool {
        let (left, right) = (Array(utf8), Array(secret.utf8))
        return left.count == right.count && zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension Seal {
    /// A secret that nobody else knows and that ends with the process.
    static var ofThisProcess: Seal {
        var generator = SystemRandomNumberGenerator()
        let key = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        return Seal(key: key) { Glibc.time(nil) }
    }
}
