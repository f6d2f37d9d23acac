/// One line of a brief, and what kind of Markdown line it is.
struct OutlineLine {
    struct Item {
        var number: Int?
        var content: Range<Int>
    }

    /// The line's text without quotation marks `>`, outer spaces and the line break.
    let content: Range<Int>
    /// Columns of white space before the text.
    let indent: Int
    let isQuotation: Bool
    private let bytes: ArraySlice<UInt8>

    init(_ source: [UInt8], _ range: Range<Int>) {
        var (start, end, column, quoted) = (range.lowerBound, range.upperBound, 0, false)
        while start < end, source[start].isSpace || source[start] == .greater {
            if source[start] == .greater {
                (quoted, column) = (true, 0)
            } else {
                column += source[start] == 0x09 ? 4 : 1
            }
            start += 1
        }
        while end > start, source[end - 1].isSpace { end -= 1 }
        content = start..<end
        indent = column
        isQuotation = quoted
        bytes = source[start..<end]
    }

    var isBlank: Bool { content.isEmpty }

    /// The fence's sign when the line opens or closes a code block.
    var fence: UInt8? {
        guard let first = bytes.first, first == .backtick || first == .tilde else { return nil }
        return bytes.prefix { $0 == first }.count >= 3 ? first : nil
    }

    var headingLevel: Int? {
        let level = bytes.prefix { $0 == .sharp }.count
        guard (1...6).contains(level) else { return nil }
        return level == bytes.count || bytes[bytes.startIndex + level].isSpace ? level : nil
    }

    /// The heading's text without its marks.
    var headingContent: Range<Int> {
        var (start, end) = (content.lowerBound, content.upperBound)
        while start < end, bytes[start] == .sharp || bytes[start].isSpace { start += 1 }
        while end > start + 1, bytes[end - 1] == .sharp, bytes[end - 2] == .sharp || bytes[end - 2].isSpace { end -= 1 }
        return start..<end
    }

    /// `===` makes the line above a heading, `---` a smaller one.
    var underlineLevel: Int? {
        guard bytes.count >= 3, let first = bytes.first, first == .equals || first == .hyphen else { return nil }
        guard bytes.allSatisfy({ $0 == first }) else { return nil }
        return first == .equals ? 1 : 2
    }

    var isRule: Bool {
        guard let first = bytes.first, first == .hyphen || first == .star || first == .underscore || first == .equals
        else { return false }
        var marks = 0
        for byte in bytes {
            if byte == first { marks += 1 } else if !byte.isSpace { return false }
        }
        return marks >= 3
    }

    var item: Item? {
        guard let first = bytes.first else { return nil }
        if first == .hyphen || first == .star || first == .plus { return item(markSize: 1, number: nil) }
        if bytes.starts(with: "•".utf8) || bytes.starts(with: "–".utf8) { return item(markSize: 3, number: nil) }
        let digits = bytes.prefix { $0.isDigit }
        guard (1...4).contains(digits.count), digits.endIndex < bytes.endIndex else { return chatLine }
        if let section = sectionNumber { return section }
        guard bytes[digits.endIndex] == .dot || bytes[digits.endIndex] == .closeParenthesis else { return nil }
        return item(markSize: digits.count + 1, number: digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }

    /// `3.1 …` numbers a paragraph of plain text.
    private var sectionNumber: Item? {
        let number = bytes.prefix { $0.isDigit || $0 == .dot }
        let dots = number.reduce(0) { $0 + ($1 == .dot ? 1 : 0) }
        guard dots >= 1, number.last != .dot || dots >= 2, number.endIndex + 1 < bytes.endIndex,
            bytes[number.endIndex].isSpace, bytes[number.endIndex + 1].isUppercase
        else { return nil }
        return item(markSize: number.count, number: nil)
    }

    /// `[10:09] lena: …` opens what somebody says.
    private var chatLine: Item? {
        guard bytes.first == 0x5B, bytes.dropFirst().first?.isDigit == true, bytes.prefix(24).contains(.closeBracket)
        else { return nil }
        return Item(number: nil, content: content)
    }

    /// `**lena** 09:02` or `Lena Novak  9:02 AM` on a line of its own says who speaks next.
    var isSpeaker: Bool {
        guard bytes.count < 48, let first = bytes.first, first == .star || first == 0x40 || first.isLetter else {
            return false
        }
        let words = bytes.split(whereSeparator: { $0.isSpace })
        var clock = words.count - 1
        if clock > 0, ["am", "pm"].contains(String(decoding: words[clock], as: UTF8.self).lowercased()) { clock -= 1 }
        guard (1...3).contains(clock), isClock(words[clock]) else { return false }
        return words[..<clock].allSatisfy { word in
            word.allSatisfy { $0.isLetter || $0 == .star || $0 == .dot || $0 == .underscore || $0 == 0x40 || $0 > 0x7F }
        }
    }

    private func isClock(_ word: ArraySlice<UInt8>) -> Bool {
        let digits = word.filter { $0.isDigit }.count
        return (3...4).contains(digits) && word.count == digits + 1 && word.contains(.colon)
    }

    private func item(markSize: Int, number: Int?) -> Item? {
        var start = content.lowerBound + markSize
        guard start < content.upperBound, bytes[start].isSpace else { return nil }
        while start < content.upperBound, bytes[start].isSpace { start += 1 }
        for box in ["[ ] ", "[x] ", "[X] "] where bytes[start...].starts(with: box.utf8) { start += box.utf8.count }
        return Item(number: number, content: start..<content.upperBound)
    }

    var startsWithPipe: Bool { bytes.first == .pipe && bytes.count > 1 }

    var isTableDelimiter: Bool {
        guard bytes.contains(.pipe), bytes.contains(.hyphen) else { return false }
        return bytes.allSatisfy { $0 == .pipe || $0 == .hyphen || $0 == .colon || $0.isSpace }
    }

    /// The stretches between the pipes; nil when there are none.
    var cells: [Range<Int>]? {
        guard bytes.contains(.pipe) else { return nil }
        var cells: [Range<Int>] = []
        var start = bytes.startIndex + (bytes.first == .pipe ? 1 : 0)
        for index in bytes.indices where index >= start && bytes[index] == .pipe && bytes[index - 1] != .backslash {
            cells.append(start..<index)
            start = index + 1
        }
        if start < bytes.endIndex { cells.append(start..<bytes.endIndex) }
        return cells
    }
}
