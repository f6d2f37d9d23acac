import Diagnostics

/// Reads JSON (RFC 8259) and keeps the place of every value; nesting deeper than a person writes is refused.
struct JSONReader {
    private let bytes: [UInt8]
    private var at = 0
    private static let deepest = 64

    static func read(_ source: SourceText) throws(NotJSON) -> Datum {
        var reader = JSONReader(bytes: source.bytes)
        let datum = try reader.value(depth: 0)
        reader.skipBlanks()
        guard reader.at == reader.bytes.count else { throw reader.lacking("the end of the file") }
        return datum
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private func lacking(_ expectation: String) -> NotJSON { NotJSON(offset: at, expectation: expectation) }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
    }

    private mutating func value(depth: Int) throws(NotJSON) -> Datum {
        skipBlanks()
        let start = at
        guard depth < Self.deepest else { throw lacking("at most \(Self.deepest) levels of nesting") }
        let content: Datum.Content
        switch next {
        case UInt8(ascii: "{"): content = try map(depth)
        case UInt8(ascii: "["): content = try list(depth)
        case UInt8(ascii: "\""): content = .text(try text())
        case UInt8(ascii: "t"): content = try word("true", .flag(true))
        case UInt8(ascii: "f"): content = try word("false", .flag(false))
        case UInt8(ascii: "n"): content = try word("null", .nothing)
        default: content = .number(try number())
        }
        return Datum(content: content, range: start..<at)
    }

    private mutating func word(_ word: String, _ content: Datum.Content) throws(NotJSON) -> Datum.Content {
        guard bytes[at...].starts(with: word.utf8) else { throw lacking("a value") }
        at += word.utf8.count
        return content
    }

    private mutating func list(_ depth: Int) throws(NotJSON) -> Datum.Content {
        var items: [Datum] = []
        try sequence(until: UInt8(ascii: "]")) { reader throws(NotJSON) in
            items.append(try reader.value(depth: depth + 1))
        }
        return .list(items)
    }

    private mutating func map(_ depth: Int) throws(NotJSON) -> Datum.Content {
        var members: [Datum.Member] = []
        try sequence(until: UInt8(ascii: "}")) { reader throws(NotJSON) in
            guard reader.next == UInt8(ascii: "\"") else { throw reader.lacking("a name in quotes") }
            let name = try reader.text()
            reader.skipBlanks()
            guard reader.next == UInt8(ascii: ":") else { throw reader.lacking("':'") }
            reader.at += 1
            members.append(Datum.Member(name: name, value: try reader.value(depth: depth + 1)))
        }
        return .map(members)
    }

    /// What stands between brackets, with commas between.
    private mutating func sequence(
        until end: UInt8, _ item: (inout JSONReader) throws(NotJSON) -> Void
    ) throws(NotJSON) {
        at += 1
        skipBlanks()
        if next == end { return at += 1 }
        while true {
            skipBlanks()
            try item(&self)
            skipBlanks()
            if next == end { return at += 1 }
            guard next == UInt8(ascii: ",") else { throw lacking("',' or '\(Character(UnicodeScalar(end)))'") }
            at += 1
        }
    }

    private mutating func number() throws(NotJSON) -> Double {
        let start = at
        while let byte = next, Self.numeric.contains(byte) { at += 1 }
        let digits = String(decoding: bytes[start..<at], as: UTF8.self)
        let body = digits.drop { $0 == "-" }
        guard body.first?.isNumber ?? false, digits.last?.isNumber ?? false, let number = Double(digits),
            number.isFinite
        else {
            at = start
            throw lacking("a value")
        }
        return number
    }

    private static let numeric = Set("+-.0123456789eE".utf8)
}

extension JSONReader {
    private mutating func text() throws(NotJSON) -> String {
        at += 1
        var scalars = String.UnicodeScalarView()
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                at += 1
                return String(scalars)
            case UInt8(ascii: "\\"): scalars.append(try escape())
            case 0..<0x20: throw lacking("an escaped control character")
            default: scalars.append(contentsOf: run().unicodeScalars)
            }
        }
        throw lacking("a closing quote")
    }

    /// Bytes up to the next quote, escape or control character.
    private mutating func run() -> String {
        let start = at
        while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func escape() throws(NotJSON) -> Unicode.Scalar {
        at += 1
        guard let byte = next else { throw lacking("an escape") }
        at += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "u"): return try unicode()
        default: throw lacking("an escape that JSON knows")
        }
    }

    private mutating func unicode() throws(NotJSON) -> Unicode.Scalar {
        let first = try fourDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard bytes[at...].starts(with: "\\u".utf8) else { throw lacking("the second half of a surrogate pair") }
        at += 2
        let second = try fourDigits()
        guard (0xD800..<0xDC00).contains(first), (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw lacking("a surrogate pair") }
        return scalar
    }

    private mutating func fourDigits() throws(NotJSON) -> UInt32 {
        guard at + 4 <= bytes.count, let code = UInt32(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16)
        else { throw lacking("four hexadecimal digits") }
        at += 4
        return code
    }
}
