/// A word, number, mark or symbol of the brief, with the exact UTF-8 bytes it stands on.
struct Token: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// Letters, with inner digits, hyphens, apostrophes and dots: `e-mail`, `p95`, `Node.js`, `C#`.
        case word
        /// Digits with their separators: `1,400`, `0.5`. A unit glued to it (`20ms`) is a word token of its own.
        case number
        /// A calendar date in ISO form: `2026-10-15`.
        case date
        /// A time of day: `07:00`.
        case clock
        /// A mark that structures sentences: `. , ; : ! ? ( ) [ ] "` and dashes.
        case punctuation
        /// Any other sign: `%`, `/`, `€`, `+`, `~`, `<`.
        case symbol
    }

    let kind: Kind
    /// As written; a number as English writes it.
    let text: String
    /// In lower case, typographic apostrophes and hyphens made plain.
    let lower: String
    /// UTF-8 offsets in the source.
    let range: Range<Int>
    /// Whether white space (or a stripped mark) stands before it; false for the `ms` of `20ms`.
    let spaced: Bool
    /// Whether the author set it in emphasis (`**`, `*`, `_`) or in code.
    let emphasised: Bool

    /// Whether it opens with a capital letter.
    var isCapitalised: Bool { text.first?.isUppercase ?? false }

    /// Whether it is this mark or symbol.
    func isMark(_ mark: String) -> Bool { (kind == .punctuation || kind == .symbol) && text == mark }
}
