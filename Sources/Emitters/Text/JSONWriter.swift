import DesignModel

/// Writes a tree as JSON, two spaces a level; what is short and flat stays on one line.
struct JSONWriter {
    private var out: ByteText

    static func text(_ value: YAML) -> String {
        var writer = JSONWriter(out: ByteText(reserving: 16_384))
        writer.write(value, indent: 0)
        return writer.out.text
    }

    /// On one line.
    static func line(_ value: YAML) -> String {
        var writer = JSONWriter(out: ByteText())
        writer.flat(value)
        return writer.out.text
    }

    private mutating func write(_ value: YAML, indent: Int) {
        if Self.isShallow(value), let width = Self.width(value, within: 76 - indent), width + indent <= 76 {
            return flat(value)
        }
        switch value {
        case .map(let entries) where !entries.isEmpty:
            members(entries, open: "{", close: "}", indent) { writer, entry in
                writer.quoted(entry.key)
                writer.out.put(": ")
                writer.write(entry.value, indent: indent + 2)
            }
        case .list(let items) where !items.isEmpty:
            members(items, open: "[", close: "]", indent) { $0.write($1, indent: indent + 2) }
        default: flat(value)
        }
    }

    private mutating func members<Member>(
        _ members: [Member], open: String, close: String, _ indent: Int, _ write: (inout Self, Member) -> Void
    ) {
        out.line(open)
        for (position, member) in members.enumerated() {
            if position > 0 { out.line(",") }
            out.spaces(indent + 2)
            write(&self, member)
        }
        out.line()
        out.spaces(indent)
        out.put(close)
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

    /// The length on one line, or nil as soon as it is clear that it does not fit.
    private static func width(_ value: YAML, within limit: Int) -> Int? {
        var sum = 4
        switch value {
        case .map(let entries):
            for entry in entries {
                sum += entry.key.utf8.count + 6 + scalarWidth(entry.value)
                if sum > limit + 8 { return nil }
            }
        case .list(let items):
            for item in items {
                sum += 2 + scalarWidth(item)
                if sum > limit + 8 { return nil }
            }
        default: return scalarWidth(value)
        }
        return line(value).utf8.count
    }

    private static func scalarWidth(_ value: YAML) -> Int {
        switch value {
        case .text(let text), .block(let text): text.utf8.count + 2
        default: 1
        }
    }

    private mutating func flat(_ value: YAML) {
        switch value {
        case .text(let text), .block(let text): quoted(text)
        case .integer(let integer): out.put(String(integer))
        case .number(let number): out.put(number.isFinite ? number.formattedPlainly : "null")
        case .truth(let truth): out.put(truth ? "true" : "false")
        case .list(let items):
            out.put("[")
            for (position, item) in items.enumerated() {
                if position > 0 { out.put(", ") }
                flat(item)
            }
            out.put("]")
        case .map(let entries) where entries.isEmpty: out.put("{}")
        case .map(let entries):
            out.put("{ ")
            for (position, entry) in entries.enumerated() {
                if position > 0 { out.put(", ") }
                quoted(entry.key)
                out.put(": ")
                flat(entry.value)
            }
            out.put(" }")
        }
    }

    private mutating func quoted(_ text: String) {
        out.put(34)
        for byte in text.utf8 {
            switch byte {
            case 34, 92:
                out.put(92)
                out.put(byte)
            case 10: out.put("\\n")
            case 9: out.put("\\t")
            case 13: out.put("\\r")
            case 0..<32:
                let hex = String(byte, radix: 16)
                out.put("\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
            default: out.put(byte)
            }
        }
        out.put(34)
    }
}
