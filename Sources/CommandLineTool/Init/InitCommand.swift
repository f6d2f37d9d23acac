import ArgumentParser
import Foundation

/// `architect init`: sets up a repository's coding agents to consult the architect; merges, never replaces.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Add the architect to a repository: to its coding agents, and to the checks of every change.",
        discussion: "Example: architect init --agent claude-code --ci github --dry-run")

    @Option(help: "The repository.")
    var project = "."

    @Option(
        help: "Agents to set up: \(Agent.allCases.map(\.rawValue).joined(separator: ", ")); otherwise those found here."
    )
    var agent: [Agent] = []

    @Option(
        help: "Checks of every change to set up: \(ContinuousCheck.allCases.map(\.rawValue).joined(separator: ", ")).")
    var ci: [ContinuousCheck] = []

    @Option(help: "How an agent starts this program.")
    var command = "architect"

    @Option(help: "Write a Claude Code plugin into this folder instead, for a marketplace.")
    var plugin: String?

    @Flag(help: "Show what would change, and change nothing.")
    var dryRun = false

    @Flag(help: "Take back what init wrote; what was edited since stays, without our entry.")
    var undo = false

    func run() throws {
        let root = URL(filePath: project).standardizedFileURL
        if undo { return try report(InitLedger(root).undone(isDry: dryRun), "Took back", "Would take back") }
        if let plugin {
            let changes = PluginText.files(command).map { FileChange(path: $0.path, before: nil, after: $0.text) }
            return try apply(changes, in: URL(filePath: plugin), keepsLedger: false)
        }
        let checks = ci.map { $0.change(in: root, command: command) }
        // Who names a check and no agent wants the check alone.
        let agents = agent.isEmpty && ci.isEmpty ? Agent.allCases.filter { $0.isFound(in: root) } : agent
        guard !agents.isEmpty || !checks.isEmpty else {
            throw ValidationError(
                "No coding agent has files here; name one with --agent: \(Agent.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
        let changes = try agents.flatMap { try $0.changes(in: root, command: command) }
        try apply(changes + checks, in: root, keepsLedger: true)
    }

    private func apply(_ changes: [FileChange], in root: URL, keepsLedger: Bool) throws {
        let wanted = changes.filter { $0.before != $0.after }
        if wanted.isEmpty { return Console.result("Everything is set up already\n") }
        if !dryRun {
            if keepsLedger { try InitLedger(root).note(wanted) }
            for change in wanted { try change.write(in: root) }
        }
        try report(wanted, "Wrote", "Would write")
    }

    private func report(_ changes: [FileChange], _ done: String, _ planned: String) throws {
        if changes.isEmpty { return Console.result("Nothing to take back\n") }
        for change in changes {
            Console.result("\(dryRun ? planned : done) \(change.path)\n")
            if dryRun { Console.result(change.difference) }
        }
    }
}

/// A file before and after; nil where there is none.
struct FileChange: Codable, Equatable {
    var path: String
    var before: String?
    var after: String?

    func write(in root: URL) throws {
        let url = root.appending(path: path)
        guard let after else { return try FileManager.default.removeItem(at: url) }
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(after.utf8).write(to: url, options: .atomic)
    }

    /// The lines that go and come, between those that stay at both ends.
    var difference: String {
        let (old, new) = (Self.lines(before), Self.lines(after))
        let head = zip(old, new).prefix { $0 == $1 }.count
        let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
        let gone = old[head..<old.count - tail].map { "  - \($0)\n" }
        let come = new[head..<new.count - tail].map { "  + \($0)\n" }
        return (gone + come).joined()
    }

    private static func lines(_ text: String?) -> [Substring] {
        var lines = (text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}

extension Agent: ExpressibleByArgument {}
