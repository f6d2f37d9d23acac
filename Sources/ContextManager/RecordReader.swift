import DesignModel

/// Reads one decision record: MADR, adr-tools and Log4brains forms.
enum RecordReader {
    private static let folders: Set<Substring> = [
        "adr", "adrs", "decisions", "decision-records", "rfcs", "rfc", "decision-log", "architecture-decisions",
    ]

    /// Whether the path is that of a record: a numbered, dated or `adr-` text in a folder for them.
    static func isRecord(_ path: FilePath) -> Bool {
        guard ["md", "markdown", "adoc"].contains(path.ending), path.lies(in: folders) else { return false }
        return path.name.first?.isNumber == true || path.name.hasPrefix("adr") || path.name.hasPrefix("rfc")
    }

    static func record(in text: FileText) -> DecisionRecord? {
        let titled = text.lines.first { $0.hasPrefix("# ") || $0.hasPrefix("= ") }.map { String($0.dropFirst(2)) }
        let named = text.lines.prefix(15).first { $0.hasPrefix("title:") }.map { String($0.dropFirst(6)).unquoted }
        guard let title = titled ?? named else { return nil }
        let whole = text.lines.prefix(400).map(\.redacted).joined(separator: "\n")
        return DecisionRecord(path: text.path.full, title: title.trimmed, status: status(in: text.lines), text: whole)
    }

    /// The word after `status:` in front matter or a list, or below a `## Status` heading.
    private static func status(in lines: [String]) -> String {
        for (index, line) in lines.enumerated() {
            let text = line.trimmed.lowercased().drop { "*-_ ".contains($0) }
            if text.hasPrefix("status:") || text.hasPrefix("status**:") || text.hasPrefix("status*:") {
                return firstWord(text.dropFirst(6))
            }
            if text == "## status" || text == "# status" || text == "### status" || text == "== status" {
                let below = lines[(index + 1)...].map(\.trimmed).first { !$0.isEmpty && !$0.hasPrefix("<!--") }
                return firstWord((below ?? "").lowercased()[...])
            }
        }
        return "unknown"
    }

    private static func firstWord(_ text: Substring) -> String {
        text.split { !$0.isLetter }.first.map(String.init) ?? ""
    }
}
