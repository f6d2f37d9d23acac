import Knowledge

/// An entry of the knowledge base on one screen, and many entries as one line each.
public enum KnowledgePage {
    static let width = 100

    /// The whole entry: its name, its labelled parts, and what it rests on.
    public static func text(_ entry: KnowledgeEntry) -> String {
        var lines = ["\(entry.id): \(entry.title) (\(entry.kind.rawValue), \(entry.group)\(mark(entry)))"]
        for field in entry.fields { lines += part(field.label, field.lines) }
        lines += part("figures and sources", entry.facts.map(\.line))
        return lines.joined(separator: "\n") + "\n"
    }

    /// Name, kind and title in columns.
    public static func list(_ entries: [KnowledgeEntry]) -> String {
        let longest = entries.map(\.id.count).max() ?? 0
        return entries.map { entry in
            "\(padded(entry.id, longest))  \(padded(entry.kind.rawValue, 10))  \(padded(entry.group, 13))  \(entry.title)\(entry.yours == nil ? "" : " (yours)")\n"
        }.joined()
    }

    private static func mark(_ entry: KnowledgeEntry) -> String { entry.yours.map { "; yours, \($0)" } ?? "" }

    private static func part(_ label: String, _ texts: [String]) -> [String] {
        texts.isEmpty ? [] : ["", label] + texts.flatMap { wrapped($0, mark: texts.count > 1 ? "- " : "") }
    }

    /// Lines of at most `width` characters, indented; what follows a mark stands below its text.
    private static func wrapped(_ text: String, mark: String) -> [String] {
        var lines: [String] = []
        var line = "  " + mark
        var isFresh = true
        for word in text.split(separator: " ") {
            if !isFresh, line.count + 1 + word.count > width {
                lines.append(line)
                line = "  " + String(repeating: " ", count: mark.count)
                isFresh = true
            }
            line += (isFresh ? "" : " ") + word
            isFresh = false
        }
        return lines + [line]
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
