import Diagnostics

/// One scalar of the YAML front matter, with the keys that lead to it.
struct FrontMatterEntry: Sendable, Hashable {
    /// The keys from the outside in: `["team", "backend"]`; items of a list share the list's path.
    let path: [String]
    /// The scalar as text.
    let text: String
    /// The scalar's UTF-8 offsets.
    let range: Range<Int>
    /// The line of the front matter the scalar stands on, from its key, as written.
    let quote: String
    let span: SourceSpan
    /// The scalar's tokens.
    let tokens: [Token]
    /// The tokens of the whole line, key included.
    let lineTokens: [Token]
}
