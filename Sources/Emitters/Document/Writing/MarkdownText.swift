import DesignModel

/// Inline Markdown: whatever the words are, they come out as words.
struct MarkdownText {
    let marks: Marks

    func inline(_ line: Line) -> String { line.pieces.map { piece($0, inTable: false) }.joined().trimmed }

    /// For the beginning of a block, where `#`, `-` or `1.` would start something else.
    func opening(_ line: Line) -> String { Self.guarded(inline(line)) }

    func cell(_ line: Line) -> String { line.pieces.map { piece($0, inTable: true) }.joined().trimmed }

    func cell(_ text: String) -> String { escaped(text) }

    private func piece(_ piece: Line.Piece, inTable: Bool) -> String {
        switch piece {
        case .ours(let words), .said(let words): escaped(words)
        case .prose(let words): prose(words, inTable)
        case .code(let code): span(code, inTable)
        case .strong(let words): "**" + escaped(words).trimmed + "**"
        case .figure(let quantity, let bounded):
            escaped(bounded ? quantity.words : quantity.bare) + mark(marks[quantity])
        case .citation(let name):
            marks[name].map { escaped($0.entry.quantity.bare) + mark($0) } ?? "an unknown figure"
        case .link(let words, let target): "[\(escaped(words))](\(Self.address(target)))"
        case .target(let mark): "<a id=\"\(mark.anchor)\"></a>\(mark.label)"
        }
    }

    private func mark(_ mark: Mark?) -> String { mark.map { " [\($0.label)]" } ?? "" }

    /// Prose may set names in backticks; pairs of them are code, anything else is text.
    private func prose(_ words: String, _ inTable: Bool) -> String {
        let parts = words.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1, parts.count % 2 == 1 else { return escaped(words) }
        return parts.enumerated().map { $0.offset % 2 == 1 ? span($0.element, inTable) : escaped($0.element) }.joined()
    }

    func span(_ code: String, _ inTable: Bool) -> String {
        let flat = code.flattened
        guard !flat.isEmpty else { return "" }
        let fence = String(repeating: "`", count: Self.longestRun(in: flat) + 1)
        let pad = flat.hasPrefix("`") || flat.hasSuffix("`") ? " " : ""
        let inner =
            inTable ? flat.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") : flat
        return fence + pad + inner + pad + fence
    }

    /// Every character that Markdown or HTML would take for markup is disarmed.
    func escaped(_ words: String) -> String {
        let flat = words.flattened
        guard flat.utf8.contains(where: Self.isMarkup) else { return flat }
        var text = ""
        var start = flat.startIndex
        for at in flat.utf8.indices where Self.isMarkup(flat.utf8[at]) {
            text += flat[start..<at]
            start = flat.utf8.index(after: at)
            switch flat.utf8[at] {
            case UInt8(ascii: "<"): text += "&lt;"
            case UInt8(ascii: "&"): text += "&amp;"
            case UInt8(ascii: "_") where Self.isInsideWord(at, flat): text += "_"
            default: text += "\\" + flat[at..<start]
            }
        }
        return text + flat[start...]
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private static func isInsideWord(_ at: String.Index, _ text: String) -> Bool {
        guard at > text.startIndex, text.index(after: at) < text.endIndex else { return false }
        let (before, after) = (text[text.index(before: at)], text[text.index(after: at)])
        return (before.isLetter || before.isNumber) && (after.isLetter || after.isNumber)
    }

    private static func guarded(_ text: String) -> String {
        guard let first = text.first else { return text }
        if "#>+=-:".contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard !digits.isEmpty, let next = rest.first, next == "." || next == ")" else { return text }
        return digits + "\\" + rest
    }

    private static func address(_ target: String) -> String {
        target.reduce(into: "") { address, character in
            switch character {
            case " ": address += "%20"
            case "(": address += "%28"
            case ")": address += "%29"
            case "<": address += "%3C"
            case ">": address += "%3E"
            default: address.append(character)
            }
        }
    }

    static func longestRun(in code: String) -> Int {
        var (longest, run) = (0, 0)
        for byte in code.utf8 {
            run = byte == 96 ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}

extension String {
    /// On one line, without control characters.
    var flattened: String {
        // Control characters beyond ASCII begin with the byte C2.
        guard utf8.contains(where: { $0 < 32 || $0 == 0x7f || $0 == 0xc2 }) else { return self }
        return unicodeScalars.reduce(into: "") { text, scalar in
            let isControl = scalar.value < 32 || (0x7f...0x9f).contains(scalar.value)
            text.unicodeScalars.append(isControl ? " " : scalar)
        }
    }

    /// Without spaces at either end.
    var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
