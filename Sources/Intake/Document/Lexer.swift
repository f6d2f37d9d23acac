import Diagnostics

/// Cuts stretches of Markdown into tokens; emphasis marks, link targets and comments are left out, offsets stay true.
struct Lexer {
    private let source: SourceText
    private let bytes: [UInt8]
    private let style: NumberStyle

    init(_ source: SourceText, style: NumberStyle = .english) {
        self.source = source
        self.bytes = source.bytes
        self.style = style
    }

    /// The tokens of several stretches that belong to one block, in order.
    func tokens(_ ranges: [Range<Int>]) -> [Token] {
        var run = LexerRun()
        for range in ranges {
            run.spaced = true
            scan(range, &run)
        }
        return run.tokens
    }

    /// The byte at an offset; a zero past the end.
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    private func scan(_ range: Range<Int>, _ run: inout LexerRun) {
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = bytes[position]
            if byte.isSpace {
                run.spaced = true
                position += 1
            } else if let next = skipMarkup(at: position, range, &run) {
                position = next
            } else {
                position = lexeme(at: position, range, &run)
            }
        }
    }

    /// Past emphasis, escapes, comments and link targets; nil when the byte is text.
    private func skipMarkup(at position: Int, _ range: Range<Int>, _ run: inout LexerRun) -> Int? {
        switch bytes[position] {
        case .star, .backtick:
            let end = endOfRun(at: position, range)
            guard isEmphasis(position, end, range) else { return nil }
            run.toggleEmphasis()
            return end
        case .underscore:
            let end = endOfRun(at: position, range)
            let inWord =
                position > range.lowerBound && bytes[position - 1].isWordByte && end < range.upperBound
                && bytes[end].isWordByte
            guard !inWord else { return nil }
            run.toggleEmphasis()
            return end
        case .backslash where position + 1 < range.upperBound && bytes[position + 1].isASCIIPunctuation:
            return position + 1
        case .closeBracket where position + 1 < range.upperBound && bytes[position + 1] == .openParenthesis:
            return endOfLinkTarget(from: position + 2, range)
        case .less: return endOfTag(from: position, range)
        default: return nil
        }
    }

    private func endOfRun(at position: Int, _ range: Range<Int>) -> Int {
        var end = position
        while end < range.upperBound, bytes[end] == bytes[position] { end += 1 }
        return end
    }

    /// A star between spaces or digits multiplies; anywhere else it emphasises.
    private func isEmphasis(_ start: Int, _ end: Int, _ range: Range<Int>) -> Bool {
        let before = start > range.lowerBound ? bytes[start - 1] : .space
        let after = end < range.upperBound ? bytes[end] : .space
        return !(before.isSpace && after.isSpace) && !(before.isDigit && after.isDigit)
    }

    private func endOfLinkTarget(from start: Int, _ range: Range<Int>) -> Int? {
        let limit = min(range.upperBound, start + 2_000)
        return bytes[start..<limit].firstIndex(of: .closeParenthesis).map { $0 + 1 }
    }

    /// Past `<!-- … -->`, `<b>` or `<https://…>`; nil for a plain "less than".
    private func endOfTag(from start: Int, _ range: Range<Int>) -> Int? {
        guard start + 1 < range.upperBound else { return nil }
        let next = bytes[start + 1]
        guard next == .exclamation || next == .slash || next.isLetter else { return nil }
        let limit = min(range.upperBound, start + 2_000)
        return bytes[start..<limit].firstIndex(of: .greater).map { $0 + 1 }
    }

    private func lexeme(at position: Int, _ range: Range<Int>, _ run: inout LexerRun) -> Int {
        let byte = bytes[position]
        if byte.isDigit {
            let (kind, end) = endOfNumber(from: position, range)
            run.append(kind, position..<end, in: source, style: style)
            return end
        }
        if startsWord(at: position, range) {
            let end = endOfWord(from: position, range)
            run.append(.word, position..<end, in: source)
            return end
        }
        let end = endOfCharacter(at: position, range)
        run.append(sign(at: position, end), position..<end, in: source)
        return end
    }

    /// `sub-20ms` is a bound and a figure, unlike `eu-central-1`.
    private func endsPrefix(at position: Int) -> Bool {
        position >= 3 && bytes[(position - 3)..<position].elementsEqual("sub".utf8)
    }

    /// Letters start words; so does the dot of `.NET`.
    private func startsWord(at position: Int, _ range: Range<Int>) -> Bool {
        if bytes[position].isLetter { return true }
        if bytes[position] == .dot {
            let follows = position > range.lowerBound && !bytes[position - 1].isSpace
            return !follows && position + 1 < range.upperBound && bytes[position + 1].isLetter
        }
        if bytes[position] >= 0x80 { return !isSign(position..<endOfCharacter(at: position, range)) }
        return false
    }

    private func endOfCharacter(at position: Int, _ range: Range<Int>) -> Int {
        var end = position + 1
        while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    private func isSign(_ range: Range<Int>) -> Bool {
        guard let scalar = source.scalar(range) else { return true }
        return !scalar.properties.isAlphabetic
    }

    private func sign(at position: Int, _ end: Int) -> Token.Kind {
        if end - position == 1 {
            return ".,;:!?()[]{}\"'-|".utf8.contains(bytes[position]) ? .punctuation : .symbol
        }
        return "–—“”‘’„«»…·•".contains(source.slice(position..<end)) ? .punctuation : .symbol
    }

    private func endOfWord(from start: Int, _ range: Range<Int>) -> Int {
        var end = start + (bytes[start] == .dot ? 1 : 0)
        while end < range.upperBound {
            let byte = bytes[end]
            if byte.isLetter || byte.isDigit || byte == .underscore {
                end += 1
            } else if byte >= 0x80 {
                let next = endOfCharacter(at: end, range)
                guard !isSign(end..<next) || joins(end..<next, next, range) else { break }
                end = next
            } else if joinsWord(at: end, range) {
                end += 1
            } else {
                break
            }
        }
        return pastSharps(end, range)
    }

    /// `C#`, `F#`, `C++` end in signs.
    private func pastSharps(_ end: Int, _ range: Range<Int>) -> Int {
        if end < range.upperBound, bytes[end] == .sharp { return end + 1 }
        if end + 1 < range.upperBound, bytes[end] == .plus, bytes[end + 1] == .plus { return end + 2 }
        return end
    }

    /// A typographic apostrophe or non-breaking hyphen between letters.
    private func joins(_ sign: Range<Int>, _ next: Int, _ range: Range<Int>) -> Bool {
        guard next < range.upperBound, bytes[next].isLetter else { return false }
        let text = source.slice(sign)
        return text == "’" || text == "\u{2010}" || text == "\u{2011}"
    }

    /// Hyphens, apostrophes and inner dots hold a word together: `hand-over`, `shop's`, `Node.js`, `e.g.`
    private func joinsWord(at position: Int, _ range: Range<Int>) -> Bool {
        guard position + 1 < range.upperBound else { return false }
        let next = bytes[position + 1]
        switch bytes[position] {
        case .hyphen: return next.isLetter || next.isDigit && !endsPrefix(at: position)
        case .apostrophe: return next.isLetter
        case .dot:
            return next.isLowercase || next.isLetter && position > range.lowerBound && bytes[position - 1].isUppercase
        default: return false
        }
    }
}

/// What a lexer has so far: the tokens and the state between two of them.
struct LexerRun {
    var tokens: [Token] = []
    var spaced = true
    private var emphasised = false

    mutating func toggleEmphasis() { emphasised.toggle() }

    mutating func append(
        _ kind: Token.Kind, _ range: Range<Int>, in source: SourceText, style: NumberStyle = .english
    ) {
        let text = kind == .number ? style.plain(source.slice(range)) : source.slice(range)
        let lower = text.utf8.allSatisfy { $0 < 0x80 } ? text.lowercased() : text.lowercased().withPlainMarks
        tokens.append(
            Token(kind: kind, text: text, lower: lower, range: range, spaced: spaced, emphasised: emphasised))
        spaced = false
    }
}

extension String {
    /// Typographic apostrophes and hyphens made plain, so that a lexicon needs each phrase once.
    var withPlainMarks: String {
        String(
            map { character in
                switch character {
                case "’", "‘": "'"
                case "\u{2010}", "\u{2011}": "-"
                default: character
                }
            })
    }
}
