import Knowledge

/// Gives every token of a sentence its class, from left to right, by lexicon first and neighbours second.
struct WordTagger {
    private let tokens: [Token]
    /// Whether the sentence is an item of a list, where a bare verb opens an order.
    let isItem: Bool
    var words: [TaggedWord] = []
    /// The form of the last verb seen in the sentence.
    var lastVerb: VerbForms.Form?
    /// Whether a finite verb stands in the clause already, and a preposition since the last verb.
    var hasFinite = false
    var prepositionSinceVerb = false
    /// Whether a colon has named who acts in what follows: `creators: upload an episode, edit its title`.
    var hasActingTopic = false
    /// What was known of the clause when a bracket opened in it.
    private var suspended: [(lastVerb: VerbForms.Form?, hasFinite: Bool, prepositionSinceVerb: Bool)] = []

    init(_ tokens: [Token], isItem: Bool) {
        self.tokens = tokens
        self.isItem = isItem
        words.reserveCapacity(tokens.count)
    }

    /// The tagged words of a sentence, one for each token.
    static func tag(_ tokens: [Token], isItem: Bool, actsBefore: Bool = false) -> [TaggedWord] {
        var tagger = WordTagger(tokens, isItem: isItem)
        tagger.hasActingTopic = actsBefore
        for index in tokens.indices { tagger.take(index) }
        return tagger.words
    }

    private mutating func take(_ index: Int) {
        let token = tokens[index]
        var word = TaggedWord(
            lower: token.lower, base: token.lower, wordClass: .skipped, index: index,
            isName: index > 0 && token.isCapitalised && token.kind == .word)
        switch token.kind {
        case .number where isSectionNumber(index): word.wordClass = .stop
        case .number, .date, .clock: word.wordClass = .number
        case .word where token.lower == "w" && index + 1 < tokens.count && tokens[index + 1].isMark("/"):
            word.wordClass = .preposition
            word.lower = "with"
        case .punctuation, .symbol:
            if isTopicDash(index) {
                word.wordClass = .colon
                break
            }
            let isOfWith = token.text == "/" && index > 0 && tokens[index - 1].lower == "w"
            word.wordClass = isOfWith ? .skipped : Self.mark(token.text)
        case .word where isUnit(index): word.wordClass = .number
        case .word where isQuoted(index):
            word.wordClass = .noun
            word.isName = true
        case .word: classify(&word)
        }
        note(word)
        words.append(word)
    }

    /// *Gate keeper – opens a gate*: a dash between who and what at the head of an item stands for a colon.
    private func isTopicDash(_ index: Int) -> Bool {
        guard isItem, ["-", "–", "—"].contains(tokens[index].text), (1...3).contains(index), tokens[index].spaced,
            index + 1 < tokens.count, tokens[index + 1].spaced, words.last?.wordClass == .noun,
            let base = words.last?.base
        else { return false }
        return RoleNouns.isRole(base)
    }

    /// `4.3` before a capital letter at the start of a line numbers a paragraph.
    private func isSectionNumber(_ index: Int) -> Bool {
        guard tokens[index].text.contains("."), index + 1 < tokens.count,
            tokens[index + 1].isCapitalised || tokens[index + 1].kind == .number
        else { return false }
        return index == 0 || tokens[index - 1].text == "."
    }

    /// `k` in `12k posts`, `s` in `0.4 s`.
    private func isUnit(_ index: Int) -> Bool {
        guard index > 0, tokens[index - 1].kind == .number else { return false }
        let isTimes = tokens[index].lower.hasPrefix("x") && tokens[index].lower.utf8.count <= 2
        let isGlued = !tokens[index].spaced && (isTimes || NumberWords.suffixes[tokens[index].text] != nil)
        return isGlued || tokens[index].text.count <= 2 && UnitWords.times[tokens[index].lower] != nil
    }

    /// A word or two in quotation marks are a name, whatever they mean.
    private func isQuoted(_ index: Int) -> Bool {
        guard index > 0, ["\"", "“"].contains(tokens[index - 1].text), words.last?.wordClass == .skipped else {
            return false
        }
        return tokens[index...].prefix(4).dropFirst().contains { $0.text == "\"" || $0.text == "”" }
    }

    /// A participle without *be* or *have* before it only describes: *applications received on paper*.
    private var isReduced: Bool {
        switch previous {
        case .be, .have, .comma, .coordinator: false
        default: true
        }
    }

    private mutating func note(_ word: TaggedWord) {
        if word.wordClass == .colon || word.wordClass == .stop { noteTopic() }
        switch word.wordClass {
        case .open: suspended.append((lastVerb, hasFinite, prepositionSinceVerb))
        case .close:
            if let before = suspended.popLast() { (lastVerb, hasFinite, prepositionSinceVerb) = before }
        case .verb(.participle) where isReduced: break
        case .verb(let form):
            lastVerb = form
            prepositionSinceVerb = false
            if form != .gerund { hasFinite = true }
        case .have:
            hasFinite = true
            lastVerb = word.lower == "has" ? .third : .base
        case .be, .modal, .doing: hasFinite = true
        case .preposition: prepositionSinceVerb = true
        case .stop, .colon, .subordinator, .relative: hasFinite = false
        default: break
        }
    }

    /// A role before the sentence's first colon does everything that is listed behind it.
    private mutating func noteTopic() {
        guard !words.contains(where: { $0.wordClass == .colon }), words.count <= 6 else { return }
        let last = words.last { $0.wordClass == .noun }
        hasActingTopic =
            hasActingTopic
            || !hasFinite && words.last?.wordClass == .noun && (last.map { RoleNouns.isRole($0.base) } ?? false)
    }

    private static func mark(_ text: String) -> WordClass {
        switch text {
        case ",": .comma
        case ":": .colon
        case ";", "–", "—", "-", "…", "?", "!", "→": .stop
        case "(", "[": .open
        case ")", "]": .close
        case "/", "&", "+": .coordinator
        default: .skipped
        }
    }

    private func classify(_ word: inout TaggedWord) {
        if let small = smallWord(word.lower, at: word.index) {
            word.wordClass = small
            if word.lower == "goes" { word.base = "go" }
            return
        }
        if word.lower == "own", previousWord?.lower.hasSuffix("'s") == true {
            word.wordClass = .adjective
            return
        }
        if let reading = VerbForms.read(word.lower), let form = verbForm(reading, at: word.index) {
            word.base = reading.base
            word.wordClass = form
            return
        }
        if let form = unknownVerb(word, at: word.index) {
            word.base = form == .verb(.base) ? word.lower : VerbForms.guessBase(word.lower)
            word.wordClass = form
            return
        }
        word.wordClass = nominal(word.lower, at: word.index)
        if word.wordClass == .noun { word.base = singular(word.lower) }
    }

    private func singular(_ lower: String) -> String {
        if lower.hasSuffix("'s") { return NounForms.singular(String(lower.dropLast(2))) }
        if lower.hasSuffix("s'") { return NounForms.singular(String(lower.dropLast())) }
        return NounForms.singular(lower)
    }

    private func nominal(_ lower: String, at index: Int) -> WordClass {
        let nextIsNominal = index + 1 < tokens.count && tokens[index + 1].kind == .word
        if ["later", "first", "finally"].contains(lower), previous == .comma || previous == .coordinator,
            index + 1 < tokens.count, VerbForms.read(tokens[index + 1].lower) != nil
        {
            return .adverb
        }
        if Adjectives.isComparative(lower), !RoleNouns.isListedRole(lower) { return .adjective }
        if Adjectives.contains(lower), nextIsNominal || previous == .be || previous == .noun { return .adjective }
        if isPredicate(lower) { return .adjective }
        if FunctionWords.adverbs.contains(lower) { return .adverb }
        if lower.hasSuffix("ly"), lower.utf8.count > 4,
            !["family", "reply", "supply", "assembly", "anomaly", "monthly"].contains(lower)
        {
            return .adverb
        }
        if WrittenNumbers.contains(lower) { return .number }
        return .noun
    }
}

extension WordTagger {
    /// `vacant` in *a plot falls vacant*: what a thing becomes, and not what is done to it.
    private func isPredicate(_ lower: String) -> Bool {
        guard case .verb? = words.last?.wordClass, let verb = words.last?.base else { return false }
        return ["fall", "become", "stay", "remain", "seem", "lie"].contains(verb) && !NounForms.isPlural(lower)
    }

    /// The class before this word, adverbs and what stands in brackets left out.
    var previous: WordClass? { previousWord?.wordClass }
    var previousWord: TaggedWord? {
        var index = words.count - 1
        while index >= 0 {
            switch words[index].wordClass {
            case .adverb, .skipped: index -= 1
            case .close:
                guard let open = words[..<index].lastIndex(where: { $0.wordClass == .open }) else { return nil }
                index = open - 1
            default: return words[index]
            }
        }
        return nil
    }

    /// The lower case word some places on, or nothing.
    func lower(_ index: Int) -> String { index < tokens.count ? tokens[index].lower : "" }

    /// Whether the token at a place begins a noun phrase by its own look.
    func opensPhrase(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        if tokens[index].kind == .number { return true }
        let word = tokens[index].lower
        if let noun = NounForms.isPlural(word) ? NounForms.singular(word) : nil,
            RoleNouns.isRole(noun) || RoleNouns.isAnybody(noun)
        {
            return true
        }
        return FunctionWords.determiners.contains(word) || FunctionWords.possessives.contains(word)
            || FunctionWords.objectPronouns.contains(word) || Adjectives.contains(word) || WrittenNumbers.contains(word)
    }

    func isCapitalised(_ index: Int) -> Bool { index < tokens.count && tokens[index].isCapitalised }

    func isNumber(_ index: Int) -> Bool {
        index < tokens.count && [.number, .date, .clock].contains(tokens[index].kind)
    }

    func isPlainWord(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .word && !FunctionWords.isSmall(tokens[index].lower)
    }

    func isMark(_ index: Int, _ marks: String) -> Bool {
        index < tokens.count && tokens[index].kind == .punctuation && marks.contains(tokens[index].text)
    }

    var count: Int { tokens.count }
}
