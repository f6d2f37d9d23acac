/// Phrases with a meaning each, found in running text in one pass.
///
/// A phrase is words in lower case, split at spaces and hyphens; a word that ends in `*` is a beginning (`encrypt*`).
public struct PhraseBook<Meaning: Sendable>: Sendable {
    /// A phrase found: which words it covers and what it means.
    public struct Match: Sendable {
        public let words: Range<Int>
        public let meaning: Meaning
    }

    private let index: PhraseIndex
    private let meanings: [Meaning]

    /// Alternatives are separated by `|`.
    public init(_ entries: [(phrases: String, meaning: Meaning)]) {
        index = PhraseIndex(entries.map(\.phrases))
        meanings = entries.map(\.meaning)
    }

    /// Every phrase found, in order; at one word the longest phrase wins, and the words of a match are not read again.
    public func matches(in words: [String]) -> [Match] { index.matches(in: words).map(match) }

    /// Every phrase that begins at any word, overlapping ones included.
    public func allMatches(in words: [String]) -> [Match] { index.allMatches(in: words).map(match) }

    /// The longest phrase that begins at a word.
    public func longest(in words: [String], at position: Int) -> Match? {
        index.longest(in: words, at: position).map(match)
    }

    /// Whether any phrase occurs.
    public func occurs(in words: [String]) -> Bool { index.occurs(in: words) }

    private func match(_ found: PhraseIndex.Found) -> Match {
        Match(words: found.words, meaning: meanings[found.entry])
    }
}
