import Diagnostics
import Knowledge

/// A brief cut into blocks, sentences and tokens, everything with its exact place in the source.
///
///     let document = BriefDocument(source)
///     for sentence in document.sentences { … sentence.tokens … document.headingPath(of: sentence) … }
struct BriefDocument: Sendable {
    let source: SourceText
    /// The front matter's title, or else the first heading.
    let title: String?
    /// The scalars of the YAML front matter, in order.
    let frontMatter: [FrontMatterEntry]
    let blocks: [BriefBlock]
    let sentences: [BriefSentence]
    /// What was wrong with the text itself: front matter, sentences too long to read.
    let diagnostics: [Diagnostic]

    init(_ source: SourceText) {
        let matter = FrontMatterReader(source).read()
        let outline = OutlineReader(source, from: matter.bodyStart).read()
        let cutter = SentenceCutter(source)
        let cut = cutter.cut(outline)
        self.source = source
        self.frontMatter = matter.entries
        self.blocks = cut.blocks
        self.sentences = cut.sentences
        self.diagnostics = matter.diagnostics + cut.diagnostics
        self.title = matter.entries.first { $0.path == ["title"] }?.text ?? cut.title
    }

    /// What the front matter calls the paper or the product.
    var named: String? {
        frontMatter.first { FrontMatterKeys.meaning(of: $0.path) == .name }?.text
    }

    func block(of sentence: BriefSentence) -> BriefBlock { blocks[sentence.block] }

    /// The headings above a sentence, outermost first.
    func headingPath(of sentence: BriefSentence) -> [String] { blocks[sentence.block].headingPath }

    /// The other cells of a cell's row, in order; empty outside tables.
    func rowMates(of sentence: BriefSentence) -> [BriefSentence] {
        guard sentence.column != nil else { return [] }
        return sentences[blocks[sentence.block].sentences].filter { $0.index != sentence.index }
    }

    /// The header of a cell's column; nil outside tables.
    func columnHeader(of sentence: BriefSentence) -> String? {
        let header = blocks[sentence.block].header
        guard let column = sentence.column, column < header.count else { return nil }
        return header[column]
    }

    /// The words from one token to another (inclusive) as the brief writes them; a line break is a space.
    func quote(_ sentence: BriefSentence, _ tokens: ClosedRange<Int>) -> String {
        var result: [UInt8] = []
        var end = sentence.tokens[tokens.lowerBound].range.lowerBound
        for token in sentence.tokens[tokens] {
            let gap = source.bytes[end..<max(end, token.range.lowerBound)]
            result += gap.contains(.newline) ? [.space] : Array(gap)
            result += source.bytes[token.range]
            end = token.range.upperBound
        }
        return Self.normalised(result[...])
    }

    /// The place of some tokens of a sentence (inclusive).
    func span(_ sentence: BriefSentence, _ tokens: ClosedRange<Int>) -> SourceSpan {
        let first = sentence.tokens[tokens.lowerBound].range.lowerBound
        let last = sentence.tokens[tokens.upperBound].range.upperBound
        let start = location(of: first, from: sentence.range.lowerBound, at: sentence.start)
        return SourceSpan(file: source.name, start: start, end: location(of: last, from: first, at: start))
    }

    /// The whole sentence as the brief writes it, white space normalised.
    func text(of sentence: BriefSentence) -> String { quote(sentence, 0...(sentence.tokens.count - 1)) }

    /// The place of a whole sentence.
    func span(of sentence: BriefSentence) -> SourceSpan {
        let end = location(of: sentence.range.upperBound, from: sentence.range.lowerBound, at: sentence.start)
        return SourceSpan(file: source.name, start: sentence.start, end: end)
    }

    /// Counts on from a known place, so that a very long line costs no more than its sentences.
    private func location(of offset: Int, from known: Int, at place: SourceLocation) -> SourceLocation {
        place.advanced(over: source.bytes[known..<max(known, offset)])
    }

    /// Runs of white space become one space.
    static func normalised(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            if !isSpace {
                result.append(byte)
            } else if let last = result.last, last != 0x20 {
                result.append(0x20)
            }
        }
        if result.last == 0x20 { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }
}

extension SourceLocation {
    /// The place just past these bytes, which start here.
    func advanced(over bytes: ArraySlice<UInt8>) -> SourceLocation {
        guard let lastBreak = bytes.lastIndex(of: 0x0A) else {
            return SourceLocation(line: line, column: column + String(decoding: bytes, as: UTF8.self).count)
        }
        let breaks = bytes.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
        let rest = String(decoding: bytes[(lastBreak + 1)...], as: UTF8.self)
        return SourceLocation(line: line + breaks, column: rest.count + 1)
    }
}
