/// A sentence with its phrases and clauses, ready to be judged.
struct ParsedSentence: Sendable {
    let sentence: BriefSentence
    let words: [TaggedWord]
    let elements: [Element]
    let clauses: [Clause]

    init(_ sentence: BriefSentence, isItem: Bool, actsBefore: Bool = false) {
        self.sentence = sentence
        self.words = WordTagger.tag(sentence.tokens, isItem: isItem, actsBefore: actsBefore)
        self.elements = Chunker.chunk(words)
        self.clauses = ClauseReader.read(elements)
    }

    /// Every noun phrase, those behind *of* included.
    var phrases: [NounPhrase] {
        elements.compactMap(\.phrase).flatMap { [$0] + $0.complement }
    }

    /// Whether somebody says what they want in it: *As a seller, I want to …*
    var tellsStory: Bool { ClauseReader(elements).opensStory(at: 0) }

    /// Whether one of the words occurs.
    func mentions(_ wanted: Set<String>) -> Bool { words.contains { wanted.contains($0.lower) } }

    /// Whether the words occur one after the other.
    func says(_ phrase: String) -> Bool {
        let wanted = phrase.split(separator: " ").map(String.init)
        guard words.count >= wanted.count else { return false }
        return (0...(words.count - wanted.count)).contains { start in
            wanted.indices.allSatisfy { words[start + $0].lower == wanted[$0] }
        }
    }
}
