import Foundation

/// A coding agent that reads a project's server configuration.
enum Agent: String, CaseIterable {
    case claudeCode = "claude-code"
    case cursor, vscode, codex, gemini, kiro, zed

    /// What its users have in a repository.
    private var traces: [String] {
        switch self {
        case .claudeCode: [".claude", "CLAUDE.md", ".mcp.json"]
        case .cursor: [".cursor", ".cursorrules"]
        case .vscode: [".vscode"]
        case .codex: [".codex"]
        case .gemini: [".gemini", "GEMINI.md"]
        case .kiro: [".kiro"]
        case .zed: [".zed"]
        }
    }

    func isFound(in root: URL) -> Bool {
        traces.contains { FileManager.default.fileExists(atPath: root.appending(path: $0).path) }
    }

    /// Where it looks, and the member that holds its servers.
    private var configuration: (path: String, servers: String) {
        switch self {
        case .claudeCode: (".mcp.json", "mcpServers")
        case .cursor: (".cursor/mcp.json", "mcpServers")
        case .vscode: (".vscode/mcp.json", "servers")
        case .codex: (".codex/config.toml", "mcp_servers")
        case .gemini: (".gemini/settings.json", "mcpServers")
        case .kiro: (".kiro/settings/mcp.json", "mcpServers")
        case .zed: (".zed/settings.json", "context_servers")
        }
    }

    /// The member that starts us, line by line.
    private func entry(_ command: String) -> [String] {
        let quoted = JSONDocument.quoted(command)
        let start = ["\"command\": \(quoted),", "\"args\": [\"mcp\", \"--project\", \".\"]"]
        switch self {
        case .vscode: return ["\"type\": \"stdio\","] + start
        case .zed: return ["\"source\": \"custom\","] + start
        default: return start
        }
    }

    func changes(in root: URL, command: String) throws -> [FileChange] {
        let (path, servers) = configuration
        let before = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
        let after: String
        if self == .codex {
            after = TOMLDocument(before ?? "").adding(servers, command)
        } else {
            after = try JSONDocument(before ?? "", path: path).setting("architect", to: entry(command), under: servers)
        }
        let change = FileChange(path: path, before: before, after: after)
        return self == .claudeCode ? [change] + Self.guidance(in: root) : [change]
    }

    /// The subagent and the skill, unless the project has its own of that name.
    private static func guidance(in root: URL) -> [FileChange] {
        [
            (".claude/agents/backend-architect.md", PluginText.agent),
            (".claude/skills/backend-architect/SKILL.md", PluginText.skill),
        ]
        .map { path, text in
            let before = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
            return FileChange(path: path, before: before, after: before ?? text)
        }
    }
}

/// The one table that Codex needs, added at the end of its file.
struct TOMLDocument {
    private let text: String

    init(_ text: String) { self.text = text }

    func adding(_ servers: String, _ command: String) -> String {
        guard !text.contains("[\(servers).architect]") else { return text }
        let table = """
            [\(servers).architect]
            command = \(JSONDocument.quoted(command))
            args = ["mcp", "--project", "."]

            """
        return text.isEmpty ? table : text + (text.hasSuffix("\n") ? "\n" : "\n\n") + table
    }

    func removing(_ servers: String) -> String {
        var lines = text.components(separatedBy: "\n")
        guard let start = lines.firstIndex(of: "[\(servers).architect]") else { return text }
        let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("[") } ?? lines.endIndex
        lines.removeSubrange(start..<end)
        while lines.count > 1, lines.last == "", lines[lines.count - 2] == "" { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
