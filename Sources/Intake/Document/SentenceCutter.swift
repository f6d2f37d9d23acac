import Diagnostics
import Knowledge

/// Cuts the outline's blocks into sentences of tokens, keeping the headings above them.
struct SentenceCutter {
    struct Result {
        var blocks: [BriefBlock] = []
        var sentences: [BriefSentence] = []
        var diagnostics: [Diagnostic] = []
        var firstHeading: String?
        var topHeadings = 0

        /// The first heading, unless there are several of its rank that each head a part.
        var title: String? { topHeadings > 2 ? nil : firstHeading }
    }

    /// More tokens than this are a data dump, not a sentence.
    static let tokenLimit = 400
    private let source: SourceText

    init(_ source: SourceText) { self.source = source }

    func cut(_ outline: [OutlineBlock]) -> Result {
        var run = CutterRun(source)
        for block in outline { run.take(block) }
        run.noteSkipped()
        return run.result
    }
}

/// The cutter's state as it goes down the brief: headings above, place in the text.
private struct CutterRun {
    var result = SentenceCutter.Result()
    private let source: SourceText
    private let lexer: Lexer
    private var headings: [(level: Int, text: String)] = []
    private var path: [String] = []
    /// The place of the last sentence cut; the next one is counted from there.
    private var known: (offset: Int, place: SourceLocation)
    private var skipped: [SourceSpan] = []
    private var header: (ranges: [Range<Int>], texts: [String]) = ([], [])

    init(_ source: SourceText) {
        self.source = source
        self.lexer = Lexer(source, style: NumberStyle.of(source))
        self.known = (0, SourceLocation(line: 1, column: 1))
    }

    mutating func take(_ outline: OutlineBlock) {
        let first = result.sentences.count
        var label: String?
        if outline.kind == .row {
            takeCells(outline.ranges)
        } else if outline.kind != .code {
            let tokens = Self.withoutSpeaker(lexer.tokens(outline.ranges))
            label = Self.label(tokens, in: source)
            let lineEnds = outline.kind == .paragraph ? deliberateEnds(outline.ranges) : []
            for range in SentenceBreaks.ranges(tokens) {
                for part in Self.cut(tokens[range], at: lineEnds) { addSentence(part, column: nil) }
            }
            if isHeading(outline.kind, tokens) { enterHeading(outline.kind, tokens) }
        }
        let start = outline.ranges.first?.lowerBound ?? 0
        result.blocks.append(
            BriefBlock(
                kind: outline.kind, range: start..<max(start, outline.ranges.last?.upperBound ?? 0), headingPath: path,
                label: label, parent: outline.parent, isQuotation: outline.isQuotation,
                sentences: first..<result.sentences.count, header: headerTexts(outline.header)))
    }

    /// Where a line ends although the next word had room on it: notes without full stops.
    private func deliberateEnds(_ lines: [Range<Int>]) -> [Int] {
        let longest = lines.map(\.count).max() ?? 0
        return zip(lines, lines.dropFirst()).compactMap { line, next in
            let opens = lexer.tokens([next])
            guard let end = lexer.tokens([line]).last, let opening = opens.first,
                longest - line.count > opening.text.utf8.count + 12
                    || opens.prefix(4).dropFirst().contains(where: { $0.isMark(":") && !$0.spaced }),
                end.kind == .word || end.kind == .number || end.isMark(")"),
                !GrammarWords.isFunction(end.lower), opening.kind == .word
            else { return nil }
            return next.lowerBound
        }
    }

    private static func cut(_ tokens: ArraySlice<Token>, at ends: [Int]) -> [[Token]] {
        var parts: [[Token]] = [[]]
        for token in tokens {
            let previous = parts[parts.count - 1].last
            if let previous, ends.contains(where: { previous.range.lowerBound < $0 && token.range.lowerBound >= $0 }) {
                parts.append([])
            }
            parts[parts.count - 1].append(token)
        }
        return parts
    }

    private mutating func takeCells(_ cells: [Range<Int>]) {
        for (column, cell) in cells.enumerated() {
            let tokens = lexer.tokens([cell])
            if !tokens.isEmpty { addSentence(tokens, column: column) }
        }
    }

    private mutating func addSentence(_ tokens: [Token], column: Int?) {
        guard let first = tokens.first, let last = tokens.last else { return }
        let start = place(of: first.range.lowerBound)
        guard tokens.count <= SentenceCutter.tokenLimit else {
            skipped.append(SourceSpan(file: source.name, start: start, end: start))
            return
        }
        result.sentences.append(
            BriefSentence(
                index: result.sentences.count, block: result.blocks.count, tokens: tokens,
                range: first.range.lowerBound..<last.range.upperBound, start: start, column: column))
    }

    private mutating func place(of offset: Int) -> SourceLocation {
        guard offset >= known.offset else { return source.location(ofByte: offset) }
        known = (offset, known.place.advanced(over: source.bytes[known.offset..<offset]))
        return known.place
    }

    /// A paragraph that is one short phrase in bold stands for a heading.
    private func isHeading(_ kind: BriefBlock.Kind, _ tokens: [Token]) -> Bool {
        if case .heading = kind { return true }
        return kind == .paragraph && tokens.count <= 8 && !tokens.isEmpty && tokens.allSatisfy(\.emphasised)
    }

    private mutating func enterHeading(_ kind: BriefBlock.Kind, _ tokens: [Token]) {
        guard let first = tokens.first, let last = tokens.last else { return }
        let text = BriefDocument.normalised(source.bytes[first.range.lowerBound..<last.range.upperBound])
        var level = 7
        if case .heading(let own) = kind { level = own }
        if result.firstHeading == nil, level < 7 { result.firstHeading = text }
        if level == 1 { result.topHeadings += 1 }
        while let above = headings.last, above.level >= level { headings.removeLast() }
        headings.append((level, text))
        path = headings.map(\.text)
    }

    private mutating func headerTexts(_ ranges: [Range<Int>]) -> [String] {
        if ranges != header.ranges {
            header = (ranges, ranges.map { BriefDocument.normalised(source.bytes[$0]) })
        }
        return header.texts
    }

    /// A chat line's `[10:09] lena:` and a paragraph's `3.1` are not part of what is said.
    private static func withoutSpeaker(_ tokens: [Token]) -> [Token] {
        var start = 0
        if tokens.count > 3, tokens[0].kind == .number, tokens[0].text.contains("."), tokens[1].spaced,
            tokens[1].isCapitalised
        {
            start = 1
        }
        start = max(start, sectionLabel(tokens))
        let clock = tokens.prefix(3).firstIndex { $0.kind == .clock }
        if let clock, let colon = tokens[clock...].prefix(5).firstIndex(where: { $0.isMark(":") }),
            colon > clock + 1 || clock == 0,
            tokens[(clock + 1)..<colon].allSatisfy({ $0.kind != .number })
        {
            start = colon + 1
        }
        return Array(tokens[start...])
    }

    /// How many tokens number the paragraph: `C.1`, `REQ-07`, `A.2.1` before a capital letter.
    private static func sectionLabel(_ tokens: [Token]) -> Int {
        guard tokens.count > 3, tokens[0].kind == .word, tokens[0].text == tokens[0].text.uppercased(),
            tokens[0].text.count <= 4
        else { return 0 }
        var end = 1
        while end < tokens.count, !tokens[end].spaced,
            tokens[end].kind == .number || tokens[end].isMark(".")
                || tokens[end].isMark("-")
        { end += 1 }
        let isNumbered = tokens[..<end].contains { $0.text.contains(where: \.isNumber) }
        guard isNumbered, end < tokens.count, end > 1 || tokens[0].text.contains(".") || tokens[0].text.contains("-"),
            tokens[end].spaced, tokens[end].isCapitalised
        else { return 0 }
        return end
    }

    /// `How fast?` in `**How fast?** Normal.`, `Open` in `Open: …`.
    private static func label(_ tokens: [Token], in source: SourceText) -> String? {
        let bold = tokens.prefix { $0.emphasised }.count
        var end = bold
        if bold > 0, bold < tokens.count {
            let closes = tokens[bold - 1].isMark(":") || tokens[bold - 1].isMark("?") || tokens[bold - 1].isMark(".")
            guard closes || tokens[bold].isMark(":") || tokens[bold].isMark("–") || tokens[bold].isMark("—") else {
                return nil
            }
        } else {
            guard let colon = tokens.prefix(6).firstIndex(where: { $0.isMark(":") }), colon > 0 else { return nil }
            end = colon
        }
        return BriefDocument.normalised(source.bytes[tokens[0].range.lowerBound..<tokens[end - 1].range.upperBound])
    }

    mutating func noteSkipped() {
        guard let first = skipped.first else { return }
        let others = skipped.count - 1
        result.diagnostics.append(
            Diagnostic(
                .sentenceTooLong, nil, "Sentence of more than \(SentenceCutter.tokenLimit) words was skipped",
                at: .text(first),
                explanation: others > 0 ? "\(others) more sentences of that length were skipped." : nil,
                fixes: [Fix("Break it into sentences or list items")]))
    }
}
