/// Why a text is not JSON, and at which byte.
public struct JSONFault: Error, Hashable, CustomStringConvertible {
    public var reason: String
    public var offset: Int
    public var description: String { "\(reason) at byte \(offset)" }
}

/// Reads JSON strictly (RFC 8259): UTF-8 only, no duplicate names, a limited depth, nothing after the value.
struct JSONParser {
    private let bytes: [UInt8]
    private var at = 0
    private var depth = 0
    private static let depthMax = 128

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSON {
        var parser = JSONParser(bytes)
        parser.skipBlanks()
        let value = try parser.value()
        parser.skipBlanks()
        guard parser.at == bytes.count else { throw parser.fault("something follows the value") }
        return value
    }

    private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

    private func fault(_ reason: String) -> JSONFault { JSONFault(reason: reason, offset: at) }

    private mutating func skipBlanks() {
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 {
            at += 1
        }
    }

    private mutating func value() throws(JSONFault) -> JSON {
        switch byte {
        case UInt8(ascii: "{"): return try nested { (parser) throws(JSONFault) in try parser.object() }
        case UInt8(ascii: "["): return try nested { (parser) throws(JSONFault) in try parser.list() }
        case UInt8(ascii: "\""): return .string(try text())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case nil: throw fault("the text ends where a value is expected")
        default: return try number()
        }
    }

    private mutating func nested(_ body: (inout JSONParser) throws(JSONFault) -> JSON) throws(JSONFault) -> JSON {
        guard depth < Self.depthMax else { throw fault("nested deeper than \(Self.depthMax)") }
        depth += 1
        at += 1
        skipBlanks()
        let value = try body(&self)
        depth -= 1
        return value
    }

    private mutating func object() throws(JSONFault) -> JSON {
        var members: [JSON.Member] = []
        var seen: Set<String> = []
        if take("}") { return .object([]) }
        while true {
            guard byte == UInt8(ascii: "\"") else { throw fault("a name in quotes is expected") }
            let name = try text()
            guard seen.insert(name).inserted else { throw fault("the name '\(name.prefix(40))' comes twice") }
            skipBlanks()
            guard take(":") else { throw fault("':' is expected") }
            skipBlanks()
            members.append(JSON.Member(name, try value()))
            skipBlanks()
            if take("}") { return .object(members) }
            guard take(",") else { throw fault("',' or '}' is expected") }
            skipBlanks()
        }
    }

    private mutating func list() throws(JSONFault) -> JSON {
        var items: [JSON] = []
        if take("]") { return .array([]) }
        while true {
            items.append(try value())
            skipBlanks()
            if take("]") { return .array(items) }
            guard take(",") else { throw fault("',' or ']' is expected") }
            skipBlanks()
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard byte == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONFault) -> JSON {
        let count = word.utf8CodeUnitCount
        let fits = at + count <= bytes.count && (0..<count).allSatisfy { bytes[at + $0] == word.utf8Start[$0] }
        guard fits else { throw fault("no value begins like this") }
        at += count
        return value
    }
}

// MARK: - Numbers

extension JSONParser {
    private mutating func number() throws(JSONFault) -> JSON {
        let start = at
        _ = take("-")
        if !take("0") { guard digits() else { throw fault("no value begins like this") } }
        var isWhole = true
        if take(".") {
            isWhole = false
            guard digits() else { throw fault("a digit is expected after the point") }
        }
        if take("e") || take("E") {
            isWhole = false
            if !take("+") { _ = take("-") }
            guard digits() else { throw fault("a digit is expected in the exponent") }
        }
        let written = String(decoding: bytes[start..<at], as: UTF8.self)
        if isWhole, let whole = Int(written) { return .integer(whole) }
        guard let number = Double(written), number.isFinite else { throw fault("the number is out of range") }
        // `1.0` and `1` are one number, and are one value here.
        if let whole = Int(exactly: number), whole.magnitude < 1 << 53 { return .integer(whole) }
        return .number(number)
    }

    private mutating func digits() -> Bool {
        let start = at
        while let byte, (0x30...0x39).contains(byte) { at += 1 }
        return at > start
    }
}

// MARK: - Texts

extension JSONParser {
    /// The text in quotes that begins here.
    private mutating func text() throws(JSONFault) -> String {
        at += 1
        let start = at
        while let byte, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
            guard byte >= 0x20 else { throw fault("a control character stands in a text") }
            at += 1
        }
        if byte == UInt8(ascii: "\"") {
            at += 1
            return try decoded(bytes[start..<at - 1])
        }
        return try escapedText(from: start)
    }

    private mutating func escapedText(from start: Int) throws(JSONFault) -> String {
        var content = Array(bytes[start..<at])
        while let byte {
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return try decoded(content[...])
            case UInt8(ascii: "\\"): content += try escape()
            case 0..<0x20: throw fault("a control character stands in a text")
            default: content.append(byte)
            }
        }
        throw fault("a text has no end")
    }

    private func decoded(_ content: ArraySlice<UInt8>) throws(JSONFault) -> String {
        guard let text = String(validating: content, as: UTF8.self) else { throw fault("a text is not UTF-8") }
        return text
    }

    private mutating func escape() throws(JSONFault) -> [UInt8] {
        guard let byte else { throw fault("a text has no end") }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(Character(try scalar())).utf8)
        default: throw fault("'\\' is followed by no escape")
        }
    }

    /// `\u` with its four digits, or two of them for what lies beyond the basic plane.
    private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
        let first = try fourDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), take("\\"), take("u") else { throw fault("half a surrogate pair") }
        let second = try fourDigits()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw fault("half a surrogate pair") }
        return scalar
    }

    private mutating func fourDigits() throws(JSONFault) -> UInt32 {
        guard at + 4 <= bytes.count, bytes[at..<at + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
        else { throw fault("four hexadecimal digits are expected") }
        at += 4
        return value
    }
}

extension JSON {
    public init(parsing bytes: [UInt8]) throws(JSONFault) { self = try JSONParser.parse(bytes) }
    public init(parsing text: String) throws(JSONFault) { self = try JSONParser.parse(Array(text.utf8)) }
}
