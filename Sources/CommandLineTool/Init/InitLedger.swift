import Foundation

/// What init wrote, so that it can be taken back: `.architect/init.json`.
struct InitLedger {
    private let root: URL
    private var url: URL { root.appending(path: ".architect/init.json") }

    init(_ root: URL) { self.root = root }

    private var noted: [FileChange] {
        guard let data = FileManager.default.contents(atPath: url.path) else { return [] }
        return (try? JSONDecoder().decode([FileChange].self, from: data)) ?? []
    }

    func note(_ changes: [FileChange]) throws {
        var all = noted
        for change in changes {
            if let at = all.firstIndex(where: { $0.path == change.path }) {
                all[at].after = change.after
            } else {
                all.append(change)
            }
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try encoder.encode(all).write(to: url, options: .atomic)
    }

    /// Takes back every change: a file as we left it goes back to what it was, an edited one only loses our entry.
    func undone(isDry: Bool) throws -> [FileChange] {
        let changes = try noted.compactMap(back)
        if !isDry {
            for change in changes { try change.write(in: root) }
            try? FileManager.default.removeItem(at: url)
        }
        return changes
    }

    private func back(_ change: FileChange) throws -> FileChange? {
        guard let now = try? String(contentsOf: root.appending(path: change.path), encoding: .utf8) else { return nil }
        if now == change.after { return FileChange(path: change.path, before: now, after: change.before) }
        let left = try without(change.path, now)
        return left == now ? nil : FileChange(path: change.path, before: now, after: left)
    }

    /// An edited file without our entry.
    private func without(_ path: String, _ text: String) throws -> String {
        if path.hasSuffix(".toml") { return TOMLDocument(text).removing("mcp_servers") }
        guard path.hasSuffix(".json") else { return text }
        return try ["mcpServers", "servers", "context_servers"].reduce(text) { text, servers in
            try JSONDocument(text, path: path).removing("architect", under: servers)
        }
    }
}
