import Diagnostics

/// A word, text, number or sign of SQL with its bytes.
struct SQLToken {
    enum Kind { case word, quoted, text, number, sign }
    var kind: Kind
    /// Without quotes.
    var text: String
    var bytes: Range<Int>

    /// In lower case, for key words; a quoted name is never a key word.
    var key: String { kind == .word ? text.lowercased() : kind == .sign ? text : "" }
    var isName: Bool { kind == .word || kind == .quoted }
}

/// One statement with the comment that stands right before it.
struct SQLStatement {
    var tokens: [SQLToken] = []
    var comment = ""
    /// Rows of a `COPY … FROM stdin` that follow it.
    var rows = 0
}

/// Cuts a text into statements; comments, bodies of functions and copied data are stepped over.
struct SQLLexer {
    private let bytes: [UInt8]
    private var at = 0
    private var statements: [SQLStatement] = []
    private var current = SQLStatement()
    private var comment: [String] = []
    /// Blank lines since the last comment; two cut it off from what follows.
    private var breaks = 0

    static func statements(_ source: SourceText) -> [SQLStatement] {
        var lexer = SQLLexer(source.bytes)
        lexer.run()
        return lexer.statements
    }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    private subscript(_ offset: Int) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0 }

    private mutating func run() {
        while at < bytes.count { step() }
        end()
    }

    private mutating func step() {
        switch bytes[at] {
        case 10:
            breaks += 1
            if breaks > 1 { comment = [] }
            at += 1
        case 9, 13, 32, 12: at += 1
        case UInt8(ascii: "-") where self[1] == UInt8(ascii: "-"): lineComment(2)
        case UInt8(ascii: "#") where current.tokens.isEmpty: lineComment(1)
        case UInt8(ascii: "/") where self[1] == UInt8(ascii: "*"): blockComment()
        case UInt8(ascii: "\\") where current.tokens.isEmpty: skipLine()
        case UInt8(ascii: "'"): text(isEscaped: false)
        case UInt8(ascii: "E"), UInt8(ascii: "e"):
            if self[1] == UInt8(ascii: "'") {
                at += 1
                text(isEscaped: true)
            } else {
                word()
            }
        case UInt8(ascii: "\""), UInt8(ascii: "`"): quoted(until: bytes[at])
        case UInt8(ascii: "[") where startsBracketName: quoted(until: UInt8(ascii: "]"))
        case UInt8(ascii: "$"): dollar()
        case UInt8(ascii: ";"):
            at += 1
            end()
        case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
        case let byte where Self.isLetter(byte): word()
        default: sign()
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte) || byte == 95 || byte >= 128
    }

    /// A bracket opens a name where one may stand, and an array elsewhere.
    private var startsBracketName: Bool {
        guard Self.isLetter(self[1]), let last = current.tokens.last else { return false }
        return last.kind == .sign && "(,.".contains(last.text)
            || last.kind == .word && !last.key.isEmpty && bytes[at - 1] == 32
    }

    private mutating func add(_ kind: SQLToken.Kind, _ text: String, from start: Int) {
        if current.tokens.isEmpty {
            current.comment = comment.joined(separator: "\n")
            comment = []
        }
        breaks = 0
        current.tokens.append(SQLToken(kind: kind, text: text, bytes: start..<at))
    }

    private mutating func end() {
        guard !current.tokens.isEmpty else { return }
        if current.tokens[0].key == "copy", current.tokens.last?.key == "stdin" { copyRows() }
        statements.append(current)
        current = SQLStatement()
        comment = []
    }

    private mutating func lineComment(_ mark: Int) {
        let start = at + mark
        skipLine()
        breaks = 0
        guard current.tokens.isEmpty else { return }
        var words = String(decoding: bytes[start..<min(at, bytes.count)], as: UTF8.self)[...]
        while words.first?.isWhitespace == true { words.removeFirst() }
        while words.last?.isWhitespace == true { words.removeLast() }
        comment.append(String(words))
    }

    private mutating func skipLine() { while at < bytes.count, bytes[at] != 10 { at += 1 } }

    private mutating func blockComment() {
        var depth = 0
        repeat {
            if self[0] == UInt8(ascii: "/"), self[1] == UInt8(ascii: "*") {
                depth += 1
                at += 2
            } else if self[0] == UInt8(ascii: "*"), self[1] == UInt8(ascii: "/") {
                depth -= 1
                at += 2
            } else {
                at += 1
            }
        } while depth > 0 && at < bytes.count
    }

    private mutating func text(isEscaped: Bool) {
        let start = at
        var inside: [UInt8] = []
        at += 1
        while at < bytes.count {
            if isEscaped, bytes[at] == UInt8(ascii: "\\") {
                inside.append(self[1])
                at += 2
            } else if bytes[at] == UInt8(ascii: "'"), self[1] == UInt8(ascii: "'") {
                inside.append(bytes[at])
                at += 2
            } else if bytes[at] == UInt8(ascii: "'") {
                break
            } else {
                inside.append(bytes[at])
                at += 1
            }
        }
        at = min(at + 1, bytes.count)
        add(.text, String(decoding: inside, as: UTF8.self), from: start)
    }

    private mutating func quoted(until close: UInt8) {
        let start = at
        at += 1
        while at < bytes.count, bytes[at] != close { at += 1 }
        let inside = String(decoding: bytes[(start + 1)..<at], as: UTF8.self)
        at = min(at + 1, bytes.count)
        add(.quoted, inside, from: start)
    }

    /// `$body$ … $body$` is one text; `$1` a sign.
    private mutating func dollar() {
        let start = at
        var end = at + 1
        while end < bytes.count, Self.isLetter(bytes[end]) || end > at + 1 && (48...57).contains(bytes[end]) {
            end += 1
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "$") else { return sign() }
        let mark = bytes[at...end]
        at = end + 1
        let inside = at
        while at < bytes.count, !(bytes[at] == UInt8(ascii: "$") && bytes[at...].starts(with: mark)) { at += 1 }
        let body = String(decoding: bytes[inside..<min(at, bytes.count)], as: UTF8.self)
        at = min(at + mark.count, bytes.count)
        add(.text, body, from: start)
    }

    private mutating func number() {
        let start = at
        while at < bytes.count, (48...57).contains(bytes[at]) || bytes[at] == UInt8(ascii: ".") { at += 1 }
        add(.number, String(decoding: bytes[start..<at], as: UTF8.self), from: start)
    }

    private mutating func word() {
        let start = at
        while at < bytes.count,
            Self.isLetter(bytes[at]) || (48...57).contains(bytes[at]) || bytes[at] == UInt8(ascii: "$")
        {
            at += 1
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        let isFirst = current.tokens.isEmpty
        add(.word, text, from: start)
        if isFirst, text.lowercased() == "delimiter" { delimited() }
    }

    /// MySQL's client changes what ends a statement, so that a routine may hold semicolons; all of it is one statement.
    private mutating func delimited() {
        let start = at
        skipLine()
        let mark = String(decoding: bytes[start..<at], as: UTF8.self).filter { !$0.isWhitespace }
        if mark != ";" {
            add(.text, mark, from: start)
            while at < bytes.count {
                let line = at
                skipLine()
                let text = String(decoding: bytes[line..<at], as: UTF8.self).lowercased()
                at = min(at + 1, bytes.count)
                if text.hasPrefix("delimiter"), text.filter({ !$0.isWhitespace }) == "delimiter;" { break }
            }
        }
        end()
    }

    private mutating func sign() {
        let start = at
        at += 1
        if self[-1] == UInt8(ascii: ":"), self[0] == UInt8(ascii: ":") { at += 1 }
        add(.sign, String(decoding: bytes[start..<at], as: UTF8.self), from: start)
    }

    /// Lines of data up to the one that says `\.`.
    private mutating func copyRows() {
        while at < bytes.count {
            let start = at
            skipLine()
            let line = bytes[start..<at]
            at = min(at + 1, bytes.count)
            if line.starts(with: [92, 46]) { return }
            if !line.isEmpty { current.rows += 1 }
        }
    }
}
