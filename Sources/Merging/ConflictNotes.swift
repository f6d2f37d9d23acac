/// What the design says in the places where a person's text stands instead, as comments at the end of the file.
///
/// Comments there are safe in every language that has them: inside a block of text they would become a part of it.
public struct ConflictNotes: Sendable {
    private let open: String
    private let close: String
    private static let mark = "architect: both you and the design changed these lines; yours stand, the design says:"

    /// Nil for formats without comments.
    public init?(path: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        switch ending {
        case "yaml", "yml", "sh", "toml", "conf", "env", "service", "tf": (open, close) = ("# ", "")
        case "sql": (open, close) = ("-- ", "")
        case "proto", "js", "graphql": (open, close) = (ending == "graphql" ? "# " : "// ", "")
        case "md": (open, close) = ("<!-- ", " -->")
        default:
            guard name.hasPrefix("Dockerfile") || name == "Procfile" || name == "Makefile" else { return nil }
            (open, close) = ("# ", "")
        }
    }

    /// The text with its notes; those of an earlier run are replaced.
    public func adding(_ conflicts: [ThreeWayMerge.Conflict], to text: String) -> String {
        guard !conflicts.isEmpty else { return text }
        let notes = conflicts.flatMap { conflict -> [String] in
            let said = conflict.theirs.isEmpty ? ["(nothing: the lines are gone)"] : conflict.theirs
            return ["line \(conflict.line):"] + said.map { "  " + $0 }
        }
        let body = ([Self.mark] + notes).map { open + escaped($0) + close }.joined(separator: "\n")
        return text + (text.hasSuffix("\n") || text.isEmpty ? "" : "\n") + body + "\n"
    }

    /// The text as a person left it, without notes of an earlier run.
    public func removing(from text: String) -> String {
        guard let start = text.firstRange(of: open + Self.mark)?.lowerBound else { return text }
        var lines = text[start...].split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = lines.first, line.hasPrefix(open.dropLast()) { lines = lines.dropFirst() }
        let rest = lines.joined(separator: "\n")
        return String(text[..<start]) + rest
    }

    /// Two hyphens end a comment of Markdown.
    private func escaped(_ line: String) -> String {
        close.isEmpty ? line : line.split(separator: "--", omittingEmptySubsequences: false).joined(separator: "- -")
    }
}
