/// The phrases of a book by their first words; not generic, so that it stays fast across modules.
struct PhraseIndex: Sendable {
    struct Found: Sendable {
        let words: Range<Int>
        let entry: Int
    }

    private struct Phrase: Sendable {
        let words: [String]
        let entry: Int
    }

    private var byFirstWord: [String: [Phrase]] = [:]
    /// Phrases whose first word is a beginning, by its first three bytes.
    private var byBeginning: [UInt32: [Phrase]] = [:]
    /// The shapes of all first words; most words of a text are none of them, and this says so without hashing.
    private var shapes = WordShapes()

    init(_ alternatives: [String]) {
        for (entry, phrases) in alternatives.enumerated() {
            for phrase in phrases.split(separator: "|") { add(Self.words(String(phrase)), entry) }
        }
    }

    private mutating func add(_ words: [String], _ entry: Int) {
        guard let first = words.first else { return }
        let phrase = Phrase(words: words, entry: entry)
        if first.hasSuffix("*") {
            shapes.insertBeginning(first)
            byBeginning[Self.beginning(first), default: []].append(phrase)
        } else {
            shapes.insert(first)
            byFirstWord[first, default: []].append(phrase)
        }
    }

    private static func beginning(_ word: String) -> UInt32 {
        var key: UInt32 = 0
        for byte in word.utf8.prefix(3) { key = key << 8 | UInt32(byte) }
        return key
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

    func matches(in words: [String]) -> [Found] {
        var found: [Found] = []
        var position = 0
        while position < words.count {
            if let match = longest(in: words, at: position) {
                found.append(match)
                position = match.words.upperBound
            } else {
                position += 1
            }
        }
        return found
    }

    func allMatches(in words: [String]) -> [Found] {
        var found: [Found] = []
        for position in words.indices { each(in: words, at: position) { found.append($0) } }
        return found
    }

    func longest(in words: [String], at position: Int) -> Found? {
        var best: Found?
        each(in: words, at: position) { match in
            if match.words.count > best?.words.count ?? 0 { best = match }
        }
        return best
    }

    func occurs(in words: [String]) -> Bool { words.indices.contains { longest(in: words, at: $0) != nil } }

    private func each(in words: [String], at position: Int, _ take: (Found) -> Void) {
        let hints = shapes.hints(words[position])
        if hints.mayBeWord, let exact = byFirstWord[words[position]] { test(exact, words, position, take) }
        guard hints.mayBegin, let begun = byBeginning[Self.beginning(words[position])] else { return }
        test(begun, words, position, take)
    }

    private func test(_ phrases: [Phrase], _ words: [String], _ position: Int, _ take: (Found) -> Void) {
        for phrase in phrases {
            let end = position + phrase.words.count
            guard end <= words.count, agrees(phrase, words, position) else { continue }
            take(Found(words: position..<end, entry: phrase.entry))
        }
    }

    private func agrees(_ phrase: Phrase, _ words: [String], _ position: Int) -> Bool {
        for (offset, pattern) in phrase.words.enumerated() {
            let word = words[position + offset]
            let isBeginning = pattern.utf8.last == 0x2A
            guard isBeginning ? word.utf8.starts(with: pattern.utf8.dropLast()) : word == pattern else { return false }
        }
        return true
    }
}
