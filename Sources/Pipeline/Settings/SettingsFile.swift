import DesignModel
import Diagnostics
import Ports
import Yams

/// Reads `.architect/settings.yaml`, and says everything that is wrong with it at once.
///
///     servers:
///       context7: {role: documentation, command: npx, args: [-y, "@upstash/context7-mcp"], env: [CONTEXT7_API_KEY]}
///       notes: {role: memory, consent: true}       # as .mcp.json, .cursor/mcp.json or .vscode/mcp.json says
public enum SettingsFile {
    /// Nil with the diagnostics when the settings cannot be relied on.
    public static func read(_ text: SourceText) -> (settings: Settings?, diagnostics: [Diagnostic]) {
        var reader = SettingsReader(file: text.name)
        do {
            if let root = try Yams.compose(yaml: text.text) { reader.read(root) }
        } catch {
            reader.say(.badSettings, "The settings are no YAML: \(error)", nil)
        }
        let isSound = !reader.diagnostics.contains { $0.severity == .error }
        return (isSound ? reader.settings : nil, reader.diagnostics)
    }
}

/// Settings in the making.
struct SettingsReader {
    let file: String
    var settings = Settings()
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String) { self.file = file }

    mutating func read(_ root: Node) {
        guard let mapping = root.mapping else { return say(.badSettings, "Settings are a mapping", root.mark) }
        for (key, value) in mapping {
            switch key.string {
            case "servers": servers(value)
            case "model": settings.model = DeclaredModelReader(node: value).read(&self)
            default: unknown(key, "setting", among: ["servers", "model"])
            }
        }
    }

    private mutating func servers(_ node: Node) {
        guard let mapping = node.mapping else {
            return say(.badSettings, "Servers stand under their names: {context7: {role: documentation, …}}", node.mark)
        }
        for (key, value) in mapping {
            if let server = server(key.string ?? "", value) { settings.servers.append(server) }
        }
    }

    private mutating func server(_ name: String, _ node: Node) -> ServerDeclaration? {
        ServerReader(name: name, node: node).read(&self)
    }

    mutating func unknown(_ node: Node, _ what: String, among names: [String]) {
        let name = node.string ?? "?"
        let close = DidYouMean.suggestion(for: name, among: names)
        say(
            .unknownSetting, "'\(name)' is no \(what)" + (close.map { "; did you mean '\($0)'?" } ?? ""), node.mark,
            [Fix(close.map { "write '\($0)'" } ?? "use one of " + names.joined(separator: ", "))])
    }

    mutating func say(_ code: DiagnosticCode, _ summary: String, _ mark: Mark?, _ fixes: [Fix] = []) {
        diagnostics.append(Diagnostic(code, summary, at: place(mark), fixes: fixes))
    }

    func place(_ mark: Mark?) -> Place {
        let at = SourceLocation(line: mark?.line ?? 1, column: mark?.column ?? 1)
        return .text(SourceSpan(file: file, start: at, end: at))
    }
}
