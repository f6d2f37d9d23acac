import Diagnostics

/// A block before its words are cut: what it is and the stretches of source that make it up.
struct OutlineBlock: Sendable {
    var kind: BriefBlock.Kind
    var ranges: [Range<Int>]
    var isQuotation: Bool
    var parent: Int?
    /// The ranges of the header cells, for the rows of a table (shared by all of them).
    var header: [Range<Int>] = []
}

/// Cuts Markdown, or plain text, into blocks in one pass over its lines.
struct OutlineReader {
    private let source: SourceText
    private var position: Int
    private var blocks: [OutlineBlock] = []
    /// The block that the next plain line continues.
    private var open: Int?
    /// The list items that are open, outermost first, with their indentation.
    private var items: [(indent: Int, block: Int)] = []
    private var fence: UInt8?
    private var header: [Range<Int>]?
    /// The paragraph that ended in a colon just before a list.
    private var introduction: Int?

    init(_ source: SourceText, from start: Int) {
        self.source = source
        self.position = start
    }

    func read() -> [OutlineBlock] {
        var reader = self
        while let line = reader.nextLine() { reader.take(line) }
        return reader.blocks
    }

    private mutating func nextLine() -> OutlineLine? {
        guard position < source.bytes.count else { return nil }
        let end = source.bytes[position...].firstIndex(of: .newline) ?? source.bytes.count
        defer { position = end + 1 }
        return OutlineLine(source.bytes, position..<end)
    }

    private mutating func take(_ line: OutlineLine) {
        if let mark = line.fence, fence == nil || fence == mark {
            fence = fence == nil ? mark : nil
            close()
        } else if fence != nil {
            append(OutlineBlock(kind: .code, ranges: [line.content], isQuotation: line.isQuotation))
            close()
        } else if line.isBlank {
            closeParagraph()
        } else {
            takeText(line)
        }
    }

    private mutating func takeText(_ line: OutlineLine) {
        if let level = line.headingLevel {
            endLists()
            append(OutlineBlock(kind: .heading(level: level), ranges: [line.headingContent], isQuotation: false))
            close()
        } else if let level = line.underlineLevel, let index = open, blocks[index].kind == .paragraph {
            blocks[index].kind = .heading(level: level)
            close()
        } else if line.isRule {
            endLists()
        } else if let cells = line.cells, takeRow(cells, line) {
            open = nil
        } else if line.isSpeaker, open == nil || header != nil {
            endLists()
        } else if let item = line.item {
            takeItem(item, line)
        } else {
            takeParagraph(line)
        }
    }

    /// A row belongs to a table once a delimiter line has followed its header.
    private mutating func takeRow(_ cells: [Range<Int>], _ line: OutlineLine) -> Bool {
        if line.isTableDelimiter, let last = blocks.last, last.kind == .row, header == nil {
            header = last.ranges
            blocks.removeLast()
            return true
        }
        guard header != nil || line.startsWithPipe || nextIsDelimiter else { return false }
        let row = OutlineBlock(kind: .row, ranges: cells, isQuotation: line.isQuotation, header: header ?? [])
        append(row)
        return true
    }

    private var nextIsDelimiter: Bool {
        guard position < source.bytes.count else { return false }
        let end = source.bytes[position...].firstIndex(of: .newline) ?? source.bytes.count
        return end - position < 4_000 && OutlineLine(source.bytes, position..<end).isTableDelimiter
    }

    /// `3. Quantities` right above text that begins anew is the heading of it.
    private func headsText(_ item: OutlineLine.Item, _ line: OutlineLine) -> Bool {
        let words = source.bytes[item.content].split { $0.isSpace }
        guard item.number != nil, line.indent == 0, words.count <= 5, let last = words.last?.last,
            ![UInt8.dot, .comma, 0x3B].contains(last), position < source.bytes.count
        else { return false }
        let end = source.bytes[position...].firstIndex(of: .newline) ?? source.bytes.count
        let next = OutlineLine(source.bytes, position..<end)
        guard !next.isBlank, next.indent == 0, let first = source.bytes[next.content].first else { return false }
        return next.item.map { $0.number == nil } ?? first.isUppercase
    }

    private mutating func takeItem(_ item: OutlineLine.Item, _ line: OutlineLine) {
        if headsText(item, line) {
            endLists()
            append(OutlineBlock(kind: .heading(level: 6), ranges: [item.content], isQuotation: false))
            close()
            return
        }
        if let index = open, blocks[index].kind == .paragraph { introduction = index }
        while let last = items.last, last.indent >= line.indent { items.removeLast() }
        let parent = items.last?.block ?? introduction
        let kind = BriefBlock.Kind.item(depth: items.count, number: item.number)
        append(OutlineBlock(kind: kind, ranges: [item.content], isQuotation: line.isQuotation, parent: parent))
        if items.count < 64 { items.append((line.indent, blocks.count - 1)) }
        header = nil
    }

    private mutating func takeParagraph(_ line: OutlineLine) {
        header = nil
        if let index = open, blocks[index].isQuotation == line.isQuotation {
            blocks[index].ranges.append(line.content)
            return
        }
        if let last = items.last, line.indent > last.indent {
            append(
                OutlineBlock(
                    kind: .paragraph, ranges: [line.content], isQuotation: line.isQuotation, parent: last.block))
        } else {
            endLists()
            append(OutlineBlock(kind: .paragraph, ranges: [line.content], isQuotation: line.isQuotation))
        }
    }

    private mutating func append(_ block: OutlineBlock) {
        blocks.append(block)
        open = blocks.count - 1
    }

    private mutating func close() { open = nil }

    /// A blank line ends the paragraph; one that ends in a colon introduces the list after it.
    private mutating func closeParagraph() {
        if let index = open, blocks[index].kind == .paragraph, let last = blocks[index].ranges.last {
            introduction = source.bytes[last].last { !$0.isSpace && $0 != .star } == .colon ? index : nil
        }
        header = nil
        open = nil
    }

    private mutating func endLists() {
        items = []
        introduction = nil
        header = nil
        open = nil
    }
}
