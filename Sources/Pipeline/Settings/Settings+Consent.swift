import Diagnostics
import Ports

/// A server that stands in the project's configuration of coding agents.
public struct ConfiguredServer: Sendable, Hashable {
    public var name: String
    public var file: String
    public var way: ServerDeclaration.Way
    public var variables: [String: String]

    public init(_ name: String, file: String, way: ServerDeclaration.Way, variables: [String: String] = [:]) {
        self.name = name
        self.file = file
        self.way = way
        self.variables = variables
    }
}

extension Settings {
    /// The settings with the ways of servers that agents have configured; only those a person consented to are taken.
    ///
    /// `consulted` are the servers that were named for this run alone; they look up documentation.
    public func bound(
        to configured: [ConfiguredServer], consulting consulted: [String] = []
    ) -> (settings: Settings, diagnostics: [Diagnostic]) {
        var bound = self
        var diagnostics: [Diagnostic] = []
        for name in consulted where !servers.contains(where: { $0.name == name }) {
            bound.servers.append(ServerDeclaration(name, role: Self.likelyRole(name), way: .found))
        }
        for (position, server) in bound.servers.enumerated().reversed() where server.way == .found {
            if let found = configured.first(where: { $0.name == server.name }) {
                bound.servers[position].way = found.way
                bound.servers[position].variables.merge(found.variables) { own, _ in own }
            } else {
                diagnostics.insert(Self.unknown(server, configured), at: 0)
                bound.servers.remove(at: position)
            }
        }
        return (bound, diagnostics)
    }

    private static func likelyRole(_ name: String) -> ServerDeclaration.Role {
        let name = name.lowercased()
        if name.contains("think") { return .thinking }
        if name.contains("memory") { return .memory }
        return name.contains("context") && !name.contains("context7") ? .context : .documentation
    }

    private static func unknown(_ server: ServerDeclaration, _ configured: [ConfiguredServer]) -> Diagnostic {
        let names = configured.map(\.name)
        let close = DidYouMean.suggestion(for: server.name, among: names)
        return Diagnostic(
            .unknownServer, "No agent of this project has a server '\(server.name)'", at: server.place,
            fixes: [
                Fix(
                    close.map { "write '\($0)'" }
                        ?? "declare its command or url in .architect/settings.yaml")
            ])
    }
}
