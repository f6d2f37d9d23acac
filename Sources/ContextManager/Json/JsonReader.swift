/// Reads JSON strictly (RFC 8259); what is wrong is told with its line.
public struct JsonReader {
    /// Why a text is no JSON.
    public struct Fault: Error, Hashable, CustomStringConvertible {
        public let line: Int
        public let reason: String
        public var description: String { "line \(line): \(reason)" }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private static let depthLimit = 200

    public static func read(_ text: String) throws(Fault) -> Json { try read(Array(text.utf8)) }

    public static func read(_ bytes: [UInt8]) throws(Fault) -> Json {
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<Json, Fault> in
            var reader = JsonReader(bytes: buffer)
            do throws(Fault) {
                let value = try reader.value(0)
                reader.skipBlanks()
                guard reader.position == buffer.count else { throw reader.fault("text follows the value") }
                return .success(value)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private func fault(_ reason: String) -> Fault {
        Fault(line: 1 + bytes.prefix(position).count { $0 == 10 }, reason: reason)
    }

    private mutating func value(_ depth: Int) throws(Fault) -> Json {
        skipBlanks()
        guard depth < Self.depthLimit else { throw fault("it nests too deep") }
        guard position < bytes.count else { throw fault("it ends too early") }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try list(depth)
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "t"): return try word("true", .truth(true))
        case UInt8(ascii: "f"): return try word("false", .truth(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object(_ depth: Int) throws(Fault) -> Json {
        position += 1
        var members: [Json.Member] = []
        skipBlanks()
        if take(UInt8(ascii: "}")) { return .object([]) }
        while true {
            skipBlanks()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw fault("a key is missing") }
            let key = try string()
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw fault("a colon is missing after \"\(key)\"") }
            members.append(Json.Member(key, try value(depth + 1)))
            skipBlanks()
            if take(UInt8(ascii: "}")) { return .object(members) }
            guard take(UInt8(ascii: ",")) else { throw fault("a comma or } is missing after \"\(key)\"") }
        }
    }

    private mutating func list(_ depth: Int) throws(Fault) -> Json {
        position += 1
        var items: [Json] = []
        skipBlanks()
        if take(UInt8(ascii: "]")) { return .list([]) }
        while true {
            items.append(try value(depth + 1))
            skipBlanks()
            if take(UInt8(ascii: "]")) { return .list(items) }
            guard take(UInt8(ascii: ",")) else { throw fault("a comma or ] is missing") }
        }
    }

    private mutating func string() throws(Fault) -> String {
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\""), bytes[position] != UInt8(ascii: "\\") {
            guard bytes[position] >= 32 else { throw fault("a line ends within a text") }
            position += 1
        }
        guard position < bytes.count else { throw fault("a text does not end") }
        if take(UInt8(ascii: "\"")) { return String(decoding: bytes[start..<(position - 1)], as: UTF8.self) }
        return try escaped(from: start)
    }

    private mutating func escaped(from start: Int) throws(Fault) -> String {
        var text = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\") else {
                guard byte >= 32 else { throw fault("a line ends within a text") }
                text.append(byte)
                continue
            }
            guard position < bytes.count else { break }
            let mark = bytes[position]
            position += 1
            if let plain = Self.escapes[mark] {
                text.append(plain)
            } else if mark == UInt8(ascii: "u") {
                text += Array(String(try scalar()).utf8)
            } else {
                throw fault("an escape is unknown")
            }
        }
        throw fault("a text does not end")
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
        UInt8(ascii: "/"): UInt8(ascii: "/"),
        UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
    ]

    /// A code point of four hexadecimal digits, or of a surrogate pair; half a pair becomes the replacement character.
    private mutating func scalar() throws(Fault) -> Unicode.Scalar {
        let high = try hexadecimal()
        guard high & 0xFC00 == 0xD800 else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { return "\u{FFFD}" }
        position += 2
        let low = try hexadecimal()
        guard low & 0xFC00 == 0xDC00 else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + ((high & 0x3FF) << 10 | (low & 0x3FF))) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(Fault) -> UInt32 {
        guard position + 4 <= bytes.count else { throw fault("an escape breaks off") }
        let digits = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
        guard let value = UInt32(digits, radix: 16) else { throw fault("an escape has no four digits") }
        position += 4
        return value
    }

    private mutating func number() throws(Fault) -> Json {
        let start = position
        while position < bytes.count, Self.isNumeric(bytes[position]) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard Double(text) != nil, text.first?.isLetter == false, text.first != "+" else {
            throw fault("a value is missing")
        }
        return .number(text)
    }

    private static func isNumeric(_ byte: UInt8) -> Bool {
        byte >= 48 && byte <= 57 || byte == 45 || byte == 43 || byte == 46 || byte | 32 == 101
    }

    private mutating func word(_ text: String, _ value: Json) throws(Fault) -> Json {
        guard bytes[position...].starts(with: text.utf8) else { throw fault("a value is missing") }
        position += text.utf8.count
        return value
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 || byte == 13 || byte == 9 }

    private mutating func skipBlanks() {
        while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
    }
}
