import Knowledge

/// Noun phrases: determiner, numbers, adjectives, nouns.
extension Chunker {
    mutating func takePhrase() {
        let start = position
        var phrase = NounPhrase(parts: [], tokens: words[start].index...words[start].index)
        if words[start].wordClass == .pronoun {
            phrase.parts = [.init(base: words[start].lower, isAdjective: false)]
            phrase.isPronoun = true
            position += 1
            elements.append(.phrase(phrase))
            return
        }
        while position < words.count, extend(&phrase, with: words[position]) { position += 1 }
        if position == start { position += 1 }
        phrase.tokens = words[start].index...words[position - 1].index
        if phrase.parts.isEmpty, !phrase.isCounted {
            phrase.isPronoun = true
            phrase.parts = [.init(base: phrase.determiner ?? words[start].lower, isAdjective: false)]
        }
        if phrase.parts.allSatisfy(\.isAdjective), !phrase.isCounted, phrase.determiner == nil, !phrase.isPronoun {
            return
        }
        elements.append(.phrase(phrase))
    }

    /// Whether the word belongs to the phrase; takes it in when it does.
    private func extend(_ phrase: inout NounPhrase, with word: TaggedWord) -> Bool {
        switch word.wordClass {
        case .determiner:
            guard phrase.parts.isEmpty else { return false }
            phrase.determiner = word.lower
        case .possessive:
            guard phrase.parts.isEmpty else { return false }
            phrase.possessor = [word.lower]
        case .number:
            guard phrase.parts.isEmpty else { return false }
            phrase.isCounted = true
        case .adjective:
            if let last = phrase.parts.last, !last.isAdjective { return false }
            phrase.parts.append(.init(base: word.base, isAdjective: true))
        case .noun: addNoun(word, to: &phrase)
        case .adverb: return isInside(phrase)
        default: return false
        }
        return !(word.wordClass == .adjective && phrase.parts.count > 12)
    }

    private func addNoun(_ word: TaggedWord, to phrase: inout NounPhrase) {
        if word.lower.hasSuffix("'s") || word.lower.hasSuffix("s'") {
            phrase.possessor = phrase.parts.filter { !$0.isAdjective }.map(\.base) + [word.base]
            phrase.parts = []
            return
        }
        phrase.isPlural = NounForms.isPlural(word.lower)
        phrase.isName = word.isName
        phrase.parts.append(.init(base: word.base, isAdjective: false, isName: word.isName))
    }

    /// An adverb between a determiner and its noun stays inside: *the most popular courses*.
    private func isInside(_ phrase: NounPhrase) -> Bool {
        guard phrase.parts.isEmpty || phrase.parts.last?.isAdjective == true, position + 1 < words.count else {
            return false
        }
        return words[position + 1].wordClass == .adjective || words[position + 1].wordClass == .noun
    }
}
