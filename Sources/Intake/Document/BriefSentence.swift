import Diagnostics

/// One sentence, list item or table cell, as tokens.
struct BriefSentence: Sendable, Hashable {
    /// Position in `BriefDocument.sentences`.
    let index: Int
    /// Position of its block in `BriefDocument.blocks`.
    let block: Int
    let tokens: [Token]
    /// UTF-8 offsets from its first to its last token.
    let range: Range<Int>
    /// Where its first token stands.
    let start: SourceLocation
    /// Which column of the table it fills, for a cell.
    let column: Int?
}
