/// A word of SQL.
enum SQLToken: Hashable {
    /// A key word or a name, in lower case unless it was quoted.
    case word(String)
    case number(Double)
    case text(String)
    /// `$1`
    case parameter(Int)
    case symbol(String)
}

/// Cuts SQL into its words; comments and unknown characters are dropped.
struct SQLLexer {
    private let bytes: [UInt8]
    private var at = 0

    static func tokens(_ sql: String) -> [SQLToken] {
        var lexer = SQLLexer(bytes: Array(sql.utf8))
        var tokens: [SQLToken] = []
        while let token = lexer.next() { tokens.append(token) }
        return tokens
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func next() -> SQLToken? {
        skipSpace()
        guard at < bytes.count else { return nil }
        let byte = bytes[at]
        if byte == 0x27 { return .text(quoted(0x27)) }
        if byte == 0x22 { return .word(quoted(0x22)) }
        if Self.isDigit(byte) { return number() }
        if byte == 0x24, at + 1 < bytes.count, Self.isDigit(bytes[at + 1]) {
            at += 1
            return .parameter(Int(take(Self.isDigit)) ?? 0)
        }
        if Self.startsWord(byte) {
            return .word(take { Self.startsWord($0) || Self.isDigit($0) || $0 == 0x24 }.lowercased())
        }
        return symbol()
    }

    private mutating func skipSpace() {
        while at < bytes.count {
            if bytes[at] <= 0x20 {
                at += 1
            } else if bytes[at] == 0x2D, at + 1 < bytes.count, bytes[at + 1] == 0x2D {
                while at < bytes.count, bytes[at] != 0x0A { at += 1 }
            } else {
                return
            }
        }
    }

    private mutating func quoted(_ quote: UInt8) -> String {
        var text: [UInt8] = []
        at += 1
        while at < bytes.count {
            if bytes[at] == quote {
                guard at + 1 < bytes.count, bytes[at + 1] == quote else { break }
                at += 1
            }
            text.append(bytes[at])
            at += 1
        }
        at += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func number() -> SQLToken {
        .number(Double(take { Self.isDigit($0) || $0 == 0x2E || $0 == 0x65 }) ?? 0)
    }

    private mutating func take(_ belongs: (UInt8) -> Bool) -> String {
        let start = at
        while at < bytes.count, belongs(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func symbol() -> SQLToken {
        let operators: Set<UInt8> = Set("<>=!@~|&#%^+-*/:?".utf8)
        guard operators.contains(bytes[at]) else {
            at += 1
            return .symbol(String(decoding: [bytes[at - 1]], as: UTF8.self))
        }
        let start = at
        at += 1
        // `*` and a sign stand alone; `::`, `<=`, `->>`, `@@` are one symbol.
        if ![0x2A, 0x2B].contains(bytes[start]) {
            while at < bytes.count, operators.contains(bytes[at]), ![0x2B, 0x2D, 0x2A].contains(bytes[at]) { at += 1 }
            if bytes[start] == 0x2D, at < bytes.count, at == start + 1 { return .symbol("-") }
        }
        return .symbol(String(decoding: bytes[start..<at], as: UTF8.self))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func startsWord(_ byte: UInt8) -> Bool {
        (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || byte == 0x5F || byte >= 0x80
    }
}
