import Knowledge

/// Groups tagged words into noun phrases and verb groups, in one pass.
struct Chunker {
    let words: [TaggedWord]
    var position = 0
    var elements: [Element] = []

    /// The phrases of a tagged sentence, in order.
    static func chunk(_ words: [TaggedWord]) -> [Element] {
        var chunker = Chunker(words: words)
        while chunker.position < words.count { chunker.step() }
        return chunker.elements
    }

    private mutating func step() {
        let word = words[position]
        switch word.wordClass {
        case .open: skipAside()
        case .modal, .be, .have, .doing, .verb, .infinitive: takeVerb()
        case .negation: takeNegation()
        case .determiner, .possessive, .pronoun, .number, .noun, .adjective: takePhrase()
        case .preposition where word.lower == "of" && attachesComplement: takeComplement()
        default:
            if let element = Self.plain(word) { elements.append(element) }
            position += 1
        }
    }

    private static func plain(_ word: TaggedWord) -> Element? {
        switch word.wordClass {
        case .preposition: .preposition(word.lower)
        case .particle: .particle(word.lower)
        case .coordinator: .coordinator(word.lower)
        case .subordinator: .subordinator(word.lower)
        case .relative: .relative(word.lower)
        case .comma: .comma
        case .colon: .colon
        case .stop: .stop
        case .adverb where ActionVerb.particles.contains(word.lower): .particle(word.lower)
        default: nil
        }
    }

    /// Words in parentheses belong to the phrase before them and to no clause.
    private mutating func skipAside() {
        let start = position + 1
        if words[position].lower == "[", start < words.count, words[start].wordClass == .number {
            skipSpeaker()
            return
        }
        var end = start
        while end < words.count, words[end].wordClass != .close { end += 1 }
        if case .phrase(var phrase)? = elements.last, end > start, end < words.count {
            phrase.aside = words[start].index...words[end - 1].index
            elements[elements.count - 1] = .phrase(phrase)
        }
        position = min(end + 1, words.count)
    }

    /// `[10:02] lena:` opens what somebody says in a transcript.
    private mutating func skipSpeaker() {
        elements.append(.stop)
        while position < words.count, words[position].wordClass != .close { position += 1 }
        position += 1
        if position + 1 < words.count, words[position + 1].wordClass == .colon { position += 2 }
    }

    private mutating func takeNegation() {
        let isVerbal = position + 1 < words.count && Self.startsVerb(words[position + 1].wordClass)
        if isVerbal {
            takeVerb()
        } else {
            elements.append(.negation)
            position += 1
        }
    }

    static func startsVerb(_ wordClass: WordClass) -> Bool {
        switch wordClass {
        case .modal, .be, .have, .doing, .verb, .infinitive: true
        default: false
        }
    }

    private var attachesComplement: Bool {
        guard elements.last?.phrase != nil, position + 1 < words.count else { return false }
        return words[position + 1].wordClass.opensPhrase
    }

    private mutating func takeComplement() {
        guard case .phrase(var outer)? = elements.popLast() else { return }
        position += 1
        let count = elements.count
        takePhrase()
        if elements.count > count, case .phrase(let inner)? = elements.popLast() { outer.complement.append(inner) }
        elements.append(.phrase(outer))
    }
}
