/// Writes JSON: on one line, or with the members of the outer levels each on a line of their own.
public struct JsonWriter {
    private var bytes: [UInt8] = []
    /// Objects and lists down to this depth are spread over lines.
    private let spread: Int

    private init(spread: Int) { self.spread = spread }

    /// On one line.
    public static func line(_ value: Json) -> String { String(decoding: bytes(value, spread: 0), as: UTF8.self) }

    /// Indented by two blanks, with a line end at its end.
    public static func text(_ value: Json) -> String {
        String(decoding: bytes(value, spread: .max), as: UTF8.self) + "\n"
    }

    static func bytes(_ value: Json, spread: Int) -> [UInt8] {
        var writer = JsonWriter(spread: spread)
        writer.write(value, 0)
        return writer.bytes
    }

    private mutating func write(_ value: Json, _ depth: Int) {
        switch value {
        case .null: bytes += "null".utf8
        case .truth(let truth): bytes += (truth ? "true" : "false").utf8
        case .number(let text): bytes += text.utf8
        case .text(let text): write(text)
        case .list(let items): write("[", items.count, "]", depth) { $0.write(items[$1], depth + 1) }
        case .object(let members):
            write("{", members.count, "}", depth) { writer, position in
                writer.write(members[position].key)
                writer.bytes += (writer.spread > 0 ? ": " : ":").utf8
                writer.write(members[position].value, depth + 1)
            }
        }
    }

    private mutating func write(
        _ open: String, _ count: Int, _ close: String, _ depth: Int, _ item: (inout JsonWriter, Int) -> Void
    ) {
        bytes += open.utf8
        let isSpread = depth < spread && count > 0
        for position in 0..<count {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            if isSpread { breakLine(depth + 1) } else if position > 0, spread > 0 { bytes.append(32) }
            item(&self, position)
        }
        if isSpread { breakLine(depth) }
        bytes += close.utf8
    }

    private mutating func breakLine(_ depth: Int) {
        bytes.append(10)
        bytes += repeatElement(UInt8(32), count: depth * 2)
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\\\"".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            case 10: bytes += "\\n".utf8
            case 13: bytes += "\\r".utf8
            case 9: bytes += "\\t".utf8
            case 0..<32:
                bytes += "\\u00".utf8
                bytes += [Self.digits[Int(byte >> 4)], Self.digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
