import DesignModel

/// Writes a tree as JSON, two spaces a level; what is short and flat stays on one line.
enum JSONWriter {
    static func text(_ value: YAML) -> String { written(value, indent: 0) }

    /// On one line.
    static func line(_ value: YAML) -> String { flat(value) }

    private static func written(_ value: YAML, indent: Int) -> String {
        let flat = flat(value)
        if flat.utf8.count + indent <= 76, isShallow(value) { return flat }
        let pad = String(repeating: " ", count: indent + 2)
        let end = "\n" + String(repeating: " ", count: indent)
        switch value {
        case .map(let entries) where !entries.isEmpty:
            let lines = entries.map { pad + quoted($0.key) + ": " + written($0.value, indent: indent + 2) }
            return "{\n" + lines.joined(separator: ",\n") + end + "}"
        case .list(let items) where !items.isEmpty:
            let lines = items.map { pad + written($0, indent: indent + 2) }
            return "[\n" + lines.joined(separator: ",\n") + end + "]"
        default: return flat
        }
    }

    /// Whether nothing inside has an inside of its own.
    private static func isShallow(_ value: YAML) -> Bool {
        switch value {
        case .map(let entries): entries.allSatisfy { isScalar($0.value) }
        case .list(let items): items.allSatisfy(isScalar)
        default: true
        }
    }

    private static func isScalar(_ value: YAML) -> Bool {
        switch value {
        case .map, .list: value.isEmpty
        default: true
        }
    }

    private static func flat(_ value: YAML) -> String {
        switch value {
        case .text(let text): quoted(text)
        case .integer(let integer): String(integer)
        case .number(let number): number.isFinite ? number.formattedPlainly : "null"
        case .truth(let truth): truth ? "true" : "false"
        case .list(let items): "[" + items.map(flat).joined(separator: ", ") + "]"
        case .map(let entries):
            entries.isEmpty
                ? "{}" : "{ " + entries.map { quoted($0.key) + ": " + flat($0.value) }.joined(separator: ", ") + " }"
        }
    }

    private static func quoted(_ text: String) -> String {
        var written = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": written += "\\\""
            case "\\": written += "\\\\"
            case "\n": written += "\\n"
            case "\t": written += "\\t"
            case "\r": written += "\\r"
            default:
                if scalar.value < 32 {
                    let hex = String(scalar.value, radix: 16)
                    written += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                } else {
                    written.unicodeScalars.append(scalar)
                }
            }
        }
        return written + "\""
    }
}
