/// A paragraph, heading, list item, table row or quotation of the brief.
struct BriefBlock: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case heading(level: Int)
        case paragraph
        /// An item of a list; the depth of the outermost list is 0, the number is the one an ordered list shows.
        case item(depth: Int, number: Int?)
        /// A row of a table below its header; every cell is a sentence of its own with `column` set.
        case row
        /// Source code between fences; it has no sentences.
        case code
    }

    var kind: Kind
    /// UTF-8 offsets from its first to its last byte of content.
    var range: Range<Int>
    /// The headings above, outermost first; a paragraph that is one bold phrase counts as a heading.
    var headingPath: [String]
    /// The bold or quoted question or label that opens the block: `How fast?` in `**How fast?** Normal.`
    var label: String?
    /// The block this item hangs from: the outer item, or the paragraph that ends in a colon before the list.
    var parent: Int?
    /// Whether it stands in a block quote: somebody else's words.
    var isQuotation: Bool
    /// Positions in `BriefDocument.sentences`.
    var sentences: Range<Int>
    /// The header texts of the table, for a row.
    var header: [String]
}
