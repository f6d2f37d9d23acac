import DesignModel

/// Writes a tree in block style, two spaces a level.
struct YAMLWriter {
    private var out: ByteText

    /// `head` is what a reader should know first; each of its lines becomes a comment.
    static func text(_ value: YAML, head: String = "") -> String {
        var writer = YAMLWriter(out: ByteText(reserving: 16_384))
        for line in head.split(separator: "\n") { writer.out.line("# " + line) }
        writer.write(value, indent: 0)
        return writer.out.text
    }

    /// Several documents in one file.
    static func text(documents: [YAML], head: String = "") -> String {
        var writer = YAMLWriter(out: ByteText(reserving: 16_384))
        for line in head.split(separator: "\n") { writer.out.line("# " + line) }
        for document in documents {
            writer.out.line("---")
            writer.write(document, indent: 0)
        }
        return writer.out.text
    }

    private mutating func write(_ value: YAML, indent: Int) {
        switch value {
        case .map(let entries): writeEntries(entries, indent)
        case .list(let items): for item in items { writeItem(item, indent) }
        default:
            out.spaces(indent)
            scalar(value)
            out.line()
        }
    }

    private mutating func writeEntries(_ entries: [(key: String, value: YAML)], _ indent: Int, inline: Bool = false) {
        for (position, entry) in entries.enumerated() {
            if position > 0 || !inline { out.spaces(indent) }
            quoted(entry.key)
            out.put(58)
            writeValue(entry.value, indent)
        }
    }

    private mutating func writeValue(_ value: YAML, _ indent: Int) {
        switch value {
        case .map where !value.isEmpty, .list where !value.isEmpty:
            out.line()
            write(value, indent: indent + 2)
        case .block(let lines): block(lines, indent + 2)
        default:
            out.put(32)
            scalar(value)
            out.line()
        }
    }

    /// A list item starts on the line of its dash.
    private mutating func writeItem(_ item: YAML, _ indent: Int) {
        out.spaces(indent)
        out.put("-")
        switch item {
        case .map(let entries) where !entries.isEmpty:
            out.put(32)
            writeEntries(entries, indent + 2, inline: true)
        case .list(let items) where !items.isEmpty:
            out.line()
            for item in items { writeItem(item, indent + 2) }
        case .block(let lines): block(lines, indent + 2)
        default:
            out.put(32)
            scalar(item)
            out.line()
        }
    }

    private mutating func block(_ text: String, _ indent: Int) {
        out.line(" |-")
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if !line.isEmpty { out.spaces(indent) }
            out.line(String(line))
        }
    }

    private mutating func scalar(_ value: YAML) {
        switch value {
        case .text(let text), .block(let text): quoted(text)
        case .integer(let integer): out.put(String(integer))
        case .number(let number): out.put(number.formattedPlainly)
        case .truth(let truth): out.put(truth ? "true" : "false")
        case .list: out.put("[]")
        case .map: out.put("{}")
        }
    }

    private mutating func quoted(_ text: String) {
        if PlainScalar.isPlain(text) { return out.put(text) }
        out.put(34)
        for byte in text.utf8 {
            switch byte {
            case 34, 92:
                out.put(92)
                out.put(byte)
            case 10: out.put("\\n")
            case 9: out.put("\\t")
            case 13: out.put("\\r")
            case 0..<32, 127: out.put(32)
            default: out.put(byte)
            }
        }
        out.put(34)
    }
}

/// Which texts need no quotes: those that readers of YAML 1.1 and 1.2 agree to be strings.
enum PlainScalar {
    static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isPlain($0) } && !isWord(text)
    }

    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last, isLetter(first) || first == 47 || first == 95,
            last != 58, last != 32
        else { return false }
        for position in 1..<max(bytes.count, 1) {
            switch bytes[position] {
            case 0..<32, 33, 34, 37, 38, 42, 62, 64, 91, 92, 93, 96, 123, 124, 125, 127: return false
            case 32: if bytes[position - 1] == 58 { return false }
            case 35: if bytes[position - 1] == 32 { return false }
            default: break
            }
        }
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

    private static let words: Set<String> = [
        "true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf",
    ]

    private static func isWord(_ text: String) -> Bool { text.utf8.count < 6 && words.contains(text.lowercased()) }
}
