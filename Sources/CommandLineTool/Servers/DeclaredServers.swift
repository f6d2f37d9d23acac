import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Platform
import Ports

/// The servers that this project lets us ask; nothing is started before it is needed, and nothing where none is declared.
final class DeclaredServers {
    static let path = ".architect/settings.yaml"
    let settings: Settings
    private var connections: [ServerConnection] = []

    /// Ends the command where the settings cannot be relied on, or a server that was named is not there.
    init(consulting names: [String] = []) throws {
        var declared = Settings()
        if FileManager.default.fileExists(atPath: Self.path) {
            let (settings, diagnostics) = SettingsFile.read(try DesignInputs.text(Self.path))
            diagnostics.forEach(Console.say)
            guard let settings else { throw Ending.usage.exit }
            declared = settings
        }
        let (bound, diagnostics) = declared.bound(to: Self.configured, consulting: names)
        diagnostics.forEach(Console.say)
        guard diagnostics.isEmpty else { throw Ending.usage.exit }
        settings = bound
        connections = bound.servers.map { ServerConnection($0, version: Architect.configuration.version) }
    }

    deinit { connections.forEach { $0.close() } }

    /// What the project's coding agents have configured.
    static var configured: [ConfiguredServer] {
        FoundServers(in: URL(filePath: ".")).servers.map {
            ConfiguredServer($0.name, file: $0.file, way: $0.way, variables: $0.variables)
        }
    }

    func connections(_ role: ServerDeclaration.Role) -> [ServerConnection] {
        connections.filter { $0.declaration.role == role }
    }

    /// Each query is shown and logged before it leaves.
    func show(_ query: OutgoingQuery) {
        Console.say(query.line)
        ContextPlace.service(repository: ".", project: ".").note(query).forEach(Console.say)
    }

    /// What is known about the technologies that were chosen; asked of documentation servers where it is not remembered.
    func documentation(on decisions: DecisionLog) -> [DocumentationNote] {
        let sources = connections(.documentation).map(DocumentationServer.init)
        let desk = DocumentationDesk(
            memory: ProjectFolder(in: URL(filePath: ".")), sources: sources, today: String(WallClock.now().prefix(10)))
        let (notes, diagnostics) = desk.notes(on: decisions, show: show)
        diagnostics.forEach(Console.say)
        return notes
    }

    /// Our Context with what other Context Managers and memories know.
    func joined(_ context: Context) -> Context {
        var sources: [any RemoteContext] = connections(.context).map(ContextServer.init)
        sources += connections(.memory).map(MemoryServer.init)
        guard !sources.isEmpty else { return context }
        let desk = RemoteContextDesk(memory: ProjectFolder(in: URL(filePath: ".")), sources: sources)
        let (joined, diagnostics) = desk.joined(context, show: show)
        diagnostics.forEach(Console.say)
        return joined
    }

    /// Gives the trace of a design's decisions to every thinking server; names and criteria only.
    func think(_ run: Run) throws {
        let servers = connections(.thinking)
        guard !servers.isEmpty else {
            Console.say("error: no server with the role thinking is declared in \(Self.path)")
            throw Ending.usage.exit
        }
        let thoughts = DecisionTrace(run, isBare: true).thoughts
        for server in servers {
            do {
                try ThinkingServer(server).take(thoughts, show: show)
                Console.say("\(server.declaration.name) took \(thoughts.count) thoughts")
            } catch {
                Console.say("error: \(error)")
                throw Ending.missing.exit
            }
        }
    }
}
