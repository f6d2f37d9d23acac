import Knowledge

/// The words of a sentence as a lexicon sees them: lower case, hyphens split, possessives dropped, with the token of each.
struct SentenceWords: Sendable {
    private(set) var words: [String] = []
    /// The position of each word's token.
    private(set) var tokens: [Int] = []

    init(_ tokens: [Token]) {
        words.reserveCapacity(tokens.count + 4)
        for (index, token) in tokens.enumerated() {
            if token.kind == .word { add(token.lower, index) } else { append(token.lower, index) }
        }
    }

    /// The tokens that a match covers.
    func tokenRange(_ range: Range<Int>) -> ClosedRange<Int> { tokens[range.lowerBound]...tokens[range.upperBound - 1] }

    private mutating func add(_ word: String, _ index: Int) {
        if word.hasPrefix("e-") {
            append(word.filter { $0 != "-" }, index)
        } else if word.contains("-") {
            for part in word.split(separator: "-") { append(String(part), index) }
        } else {
            append(Self.withoutPossessive(word), index)
        }
    }

    private mutating func append(_ word: String, _ index: Int) {
        words.append(word)
        tokens.append(index)
    }

    static func withoutPossessive(_ word: String) -> String {
        guard word.hasSuffix("'s"), !GrammarWords.pronouns.contains(word), word != "what's" else { return word }
        return String(word.dropLast(2))
    }
}
