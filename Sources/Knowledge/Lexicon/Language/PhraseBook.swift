/// Phrases with a meaning each, found in running text in one pass.
///
/// A phrase is words in lower case, split at spaces and hyphens; a word that ends in `*` is a beginning (`encrypt*`).
public struct PhraseBook<Meaning: Sendable>: Sendable {
    /// A phrase found: which words it covers and what it means.
    public struct Match: Sendable {
        public let words: Range<Int>
        public let meaning: Meaning
    }

    private struct Entry: Sendable {
        let words: [String]
        let meaning: Meaning
    }

    private var byFirstWord: [String: [Entry]] = [:]
    private var byBeginning: [String: [Entry]] = [:]
    private static var beginningLength: Int { 3 }

    /// Alternatives are separated by `|`.
    public init(_ entries: [(phrases: String, meaning: Meaning)]) {
        for (phrases, meaning) in entries {
            for phrase in phrases.split(separator: "|") { add(String(phrase), meaning) }
        }
        for key in Array(byFirstWord.keys) { byFirstWord[key]?.sort { $0.words.count > $1.words.count } }
        for key in Array(byBeginning.keys) { byBeginning[key]?.sort { $0.words.count > $1.words.count } }
    }

    private mutating func add(_ phrase: String, _ meaning: Meaning) {
        let words = Self.words(phrase)
        guard let first = words.first else { return }
        let entry = Entry(words: words, meaning: meaning)
        if first.hasSuffix("*") {
            byBeginning[String(first.prefix(Self.beginningLength)), default: []].append(entry)
        } else {
            byFirstWord[first, default: []].append(entry)
        }
    }

    /// Spaces and hyphens part words; a slash is a word of its own, as it is in a text.
    private static func words(_ phrase: String) -> [String] {
        var words: [String] = [""]
        for character in phrase {
            switch character {
            case " ", "-": words.append("")
            case "/": words += ["/", ""]
            default: words[words.count - 1].append(character)
            }
        }
        return words.filter { !$0.isEmpty }
    }

    /// Every phrase found, in order; at one word the longest phrase wins, and the words of a match are not read again.
    public func matches(in words: [String]) -> [Match] {
        var found: [Match] = []
        var index = 0
        while index < words.count {
            if let match = longest(in: words, at: index) {
                found.append(match)
                index = match.words.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// Every phrase that begins at any word, overlapping ones included.
    public func allMatches(in words: [String]) -> [Match] {
        words.indices.flatMap { every(in: words, at: $0) }
    }

    public func longest(in words: [String], at index: Int) -> Match? {
        every(in: words, at: index).max { $0.words.count < $1.words.count }
    }

    private func every(in words: [String], at index: Int) -> [Match] {
        let exact = byFirstWord[words[index]] ?? []
        let begun = byBeginning[String(words[index].prefix(Self.beginningLength))] ?? []
        return (exact + begun).compactMap { entry in
            let end = index + entry.words.count
            guard end <= words.count else { return nil }
            for (offset, word) in entry.words.enumerated() where !Self.agrees(words[index + offset], word) {
                return nil
            }
            return Match(words: index..<end, meaning: entry.meaning)
        }
    }

    private static func agrees(_ word: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("*") ? word.hasPrefix(pattern.dropLast()) : word == pattern
    }
}
