import Diagnostics

/// A walk over the tokens of a statement.
struct SQLCursor {
    let source: SourceText
    let tokens: [SQLToken]
    var at = 0

    var isAtEnd: Bool { at >= tokens.count }
    var token: SQLToken? { at < tokens.count ? tokens[at] : nil }
    var place: SourceSpan {
        let token = token ?? tokens.last
        let line = source.location(ofByte: token?.bytes.lowerBound ?? 0).line
        return source.wholeLine(line)
    }

    func sees(_ words: String...) -> Bool {
        words.enumerated().allSatisfy { offset, word in at + offset < tokens.count && tokens[at + offset].key == word }
    }

    /// Steps over the words if they stand here.
    mutating func take(_ words: String...) -> Bool {
        guard words.enumerated().allSatisfy({ at + $0 < tokens.count && tokens[at + $0].key == $1 }) else {
            return false
        }
        at += words.count
        return true
    }

    mutating func next() -> SQLToken? {
        defer { at += 1 }
        return token
    }

    /// A name with the schema before it: `public.orders`.
    mutating func qualifiedName() -> (schema: String?, name: String)? {
        guard let first = token, first.isName else { return nil }
        var parts = [Self.folded(first)]
        at += 1
        while token?.text == ".", at + 1 < tokens.count, tokens[at + 1].isName {
            parts.append(Self.folded(tokens[at + 1]))
            at += 2
        }
        return (parts.count > 1 ? parts[parts.count - 2] : nil, parts[parts.count - 1])
    }

    /// Names without quotes are lower case.
    static func folded(_ token: SQLToken) -> String { token.kind == .quoted ? token.text : token.text.lowercased() }

    /// The tokens within the bracket that opens here, split at its commas; steps behind it.
    mutating func bracketed() -> [[SQLToken]]? {
        guard token?.text == "(" else { return nil }
        var depth = 0
        var parts: [[SQLToken]] = [[]]
        while let token = next() {
            if token.kind == .sign, token.text == "(" {
                depth += 1
                if depth == 1 { continue }
            }
            if token.kind == .sign, token.text == ")" {
                depth -= 1
                if depth == 0 { return parts.filter { !$0.isEmpty } }
            }
            if depth == 1, token.kind == .sign, token.text == "," {
                parts.append([])
            } else {
                parts[parts.count - 1].append(token)
            }
        }
        return nil
    }

    /// The text as it stands from the first to the last of some tokens.
    func slice(_ tokens: some Collection<SQLToken>) -> String {
        var text = ""
        var end: Int?
        for token in tokens {
            if let end, end < token.bytes.lowerBound { text += " " }
            text += source.slice(token.bytes)
            end = token.bytes.upperBound
        }
        return text
    }

    /// Everything up to one of the key words outside brackets.
    mutating func upTo(_ stops: Set<String>) -> [SQLToken] {
        let start = at
        var depth = 0
        while let token = token {
            if token.kind == .sign, token.text == "(" { depth += 1 }
            if token.kind == .sign, token.text == ")" { depth -= 1 }
            if depth <= 0, at > start, stops.contains(token.key) { break }
            at += 1
        }
        return Array(tokens[start..<min(at, tokens.count)])
    }

    /// Plain names of columns in one bracket.
    mutating func columnNames() -> [String]? {
        bracketed()?.compactMap { $0.first.map(Self.folded) }
    }
}
