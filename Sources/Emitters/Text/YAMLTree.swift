import DesignModel

/// A YAML value that keeps its order; built first, written once.
indirect enum YAML {
    case text(String)
    case integer(Int)
    case number(Double)
    case truth(Bool)
    case list([YAML])
    case map([(key: String, value: YAML)])

    /// A map of the entries that have a value.
    static func present(_ entries: [(String, YAML?)]) -> YAML {
        .map(entries.compactMap { key, value in value.map { (key: key, value: $0) } })
    }

    static func texts(_ texts: [String]) -> YAML { .list(texts.map(YAML.text)) }

    var isEmpty: Bool {
        switch self {
        case .list(let items): items.isEmpty
        case .map(let entries): entries.isEmpty
        default: false
        }
    }
}

extension YAML: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self = .text(value) }
}

/// Writes a tree in block style, two spaces a level.
struct YAMLWriter {
    private var lines: [String] = []

    static func text(_ value: YAML) -> String {
        var writer = YAMLWriter()
        writer.write(value, indent: 0)
        return writer.lines.joined(separator: "\n") + "\n"
    }

    private mutating func write(_ value: YAML, indent: Int) {
        switch value {
        case .map(let entries): for entry in entries { write(entry.key, entry.value, indent) }
        case .list(let items): for item in items { writeItem(item, indent) }
        default: lines.append(Self.pad(indent) + Self.scalar(value))
        }
    }

    private mutating func write(_ key: String, _ value: YAML, _ indent: Int) {
        let head = Self.pad(indent) + Self.quoted(key) + ":"
        switch value {
        case .map, .list:
            if value.isEmpty {
                lines.append(head + " " + Self.scalar(value))
            } else {
                lines.append(head)
                write(value, indent: indent + 2)
            }
        default: lines.append(head + " " + Self.scalar(value))
        }
    }

    /// A list item starts on the line of its dash.
    private mutating func writeItem(_ item: YAML, _ indent: Int) {
        guard case .map(let entries) = item, !entries.isEmpty else {
            lines.append(Self.pad(indent) + "- " + Self.scalar(item))
            return
        }
        let start = lines.count
        write(item, indent: indent + 2)
        lines[start] = Self.pad(indent) + "- " + lines[start].dropFirst(indent + 2)
    }

    private static func pad(_ indent: Int) -> String { String(repeating: " ", count: indent) }

    private static func scalar(_ value: YAML) -> String {
        switch value {
        case .text(let text): quoted(text)
        case .integer(let integer): String(integer)
        case .number(let number): number.formattedPlainly
        case .truth(let truth): truth ? "true" : "false"
        case .list(let items): "[" + items.map(scalar).joined(separator: ", ") + "]"
        case .map: "{}"
        }
    }

    /// Plain where YAML 1.1 and 1.2 readers agree that it is a string, otherwise double-quoted.
    static func quoted(_ text: String) -> String {
        isPlain(text) ? text : "\"" + text.flatMap(escaped) + "\""
    }

    private static func escaped(_ character: Character) -> String {
        switch character {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\t": "\\t"
        default: String(character)
        }
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last, first.isLetter || "/_".contains(first), last != ":",
            last != " "
        else {
            return false
        }
        let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf"]
        if words.contains(text.lowercased()) { return false }
        return !text.contains(": ") && !text.contains(" #") && text.allSatisfy { !"\n\t\"\\{}[]&*!|>%@`".contains($0) }
    }
}
