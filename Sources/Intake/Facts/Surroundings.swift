import Knowledge

/// What stands around a sentence and lends it meaning: the row, the label, the item above, the headings.
struct Surroundings: Sendable {
    /// Cues by how far away they speak; a row's label is nearer than a heading.
    private var distances: [Cue: Int] = [:]
    /// The flow or entity that the row's label, the block's label or the list's introduction names.
    private(set) var subject: String?
    /// The same with the words that say how it is measured: `payment_record`.
    private(set) var storedSubject: String?
    /// The tokens of the row's label.
    private(set) var label: [Token]?
    /// The header of the cell's column, in lower case.
    private(set) var columnHeader: String?
    /// Whether it stands under a heading such as *The problem*, where a pitch tells of the world as it is.
    private(set) var isStory = false
    /// Whether the heading speaks of how things are today.
    private(set) var isBackground = false
    private static let backgrounds: Set<String> = [
        "background", "why", "today", "problem", "current", "history", "hurts",
    ]
    private static let stories: Set<String> = ["problem", "market", "opportunity", "competition", "competitors"]
    /// Whether the sentence before says that doings are logged.
    private(set) var tracesWho = false
    /// The words around, nearest first.
    private(set) var texts: [String] = []

    /// Nothing around, as for a line of front matter.
    init() {}

    init(of sentence: BriefSentence, in document: BriefDocument) {
        let block = document.block(of: sentence)
        for mate in document.rowMates(of: sentence)
        where (mate.column ?? 0) < (sentence.column ?? 0) && !Self.isReference(mate.tokens) {
            add(mate.tokens, distance: 5)
            label = label ?? mate.tokens
        }
        if let header = document.columnHeader(of: sentence) {
            add(header, distance: 8, names: false)
            columnHeader = header.lowercased()
        }
        if let label = block.label,
            label.lowercased().split(whereSeparator: { !$0.isLetter }).contains(where: {
                Self.backgrounds.contains(String($0))
            })
        {
            isBackground = true
        }
        if let label = block.label { add(label, distance: 7, names: !label.hasSuffix("?")) }
        addPrevious(of: sentence, block, document)
        if let parent = block.parent { addParent(document.blocks[parent], document) }
        if let heading = block.headingPath.last, block.headingPath.count > 1 {
            add(heading, distance: 11, names: false)
            let words = heading.lowercased().split { !$0.isLetter }
            isBackground = words.contains { Self.backgrounds.contains(String($0)) }
            isStory = words.count <= 3 && words.last.map { Self.stories.contains(String($0)) } ?? false
        }
    }

    func distance(of cue: Cue) -> Int? { distances[cue] }

    /// A reference such as `T1` or `3.2` names nothing.
    private static func isReference(_ tokens: [Token]) -> Bool {
        tokens.count <= 3 && tokens.contains { $0.text.contains(where: \.isNumber) }
            && (tokens.map { $0.text.count }.reduce(0, +)) <= 5
    }

    /// The sentence before, in the same block, may have said what is spoken of.
    private mutating func addPrevious(of sentence: BriefSentence, _ block: BriefBlock, _ document: BriefDocument) {
        guard sentence.column == nil, sentence.index > block.sentences.lowerBound else { return }
        let words = SentenceWords(document.sentences[sentence.index - 1].tokens).words
        tracesWho = words.contains { SecurityWords.traces.contains($0) || $0 == "audit" }
        if CueWords.book.allMatches(in: words).contains(where: { $0.meaning == .retention }) {
            distances[.retention] = min(distances[.retention] ?? .max, 8)
        }
    }

    /// An outer item or a paragraph that introduces the list.
    private mutating func addParent(_ parent: BriefBlock, _ document: BriefDocument) {
        guard let last = document.sentences[parent.sentences].last, last.tokens.count <= 24 else { return }
        add(last.tokens, distance: 9)
    }

    private mutating func add(_ text: String, distance: Int, names: Bool = true) {
        let source = text.split(separator: " ").map { $0.lowercased() }
        add(words: source, distance, text)
        let plain = source.map { $0.filter { $0.isLetter || $0 == "-" } }
        guard names, subject == nil,
            plain.allSatisfy({ !GrammarWords.pronouns.contains($0) && !GrammarWords.conjunctions.contains($0) })
        else { return }
        subject = SubjectName.of(plain.filter { GrammarWords.canName($0) })
    }

    private mutating func add(_ tokens: [Token], distance: Int) {
        add(words: SentenceWords(tokens).words, distance, tokens.map(\.lower).joined(separator: " "))
        guard subject == nil else { return }
        let opens =
            tokens.count > 2 && tokens[0].lower.hasSuffix("ing") && GrammarWords.determiners.contains(tokens[1].lower)
        let head = Self.head(of: opens ? Array(tokens.dropFirst()) : tokens)
        let candidates = SubjectPhrase.all(in: head, excluding: [])
        let isRest = head.contains { ["other", "else", "remaining", "rest"].contains($0.lower) }
        subject = isRest ? "" : Self.compound(tokens) ?? Self.named(by: head) ?? candidates.first?.name
        storedSubject = subject == candidates.first?.name ? candidates.first?.storedName : subject
    }

    /// What a label is about stands before its circumstances: "Card payments on a good day", "Data loss after a crash".
    private static func head(of tokens: [Token]) -> [Token] {
        let circumstances: Set<String> = [
            "on", "outside", "after", "during", "at", "in", "within", "per", "through", ",",
        ]
        guard var end = tokens.firstIndex(where: { circumstances.contains($0.lower) }), end > 0 else { return tokens }
        if tokens[end].isMark(","), SubjectPhrase.all(in: Array(tokens[..<end]), excluding: []).isEmpty {
            return tokens
        }
        if end > 1, VerbForms.read(tokens[end - 1].lower)?.forms.contains(.participle) == true { end -= 1 }
        let head = Array(tokens[..<end])
        let names = head.contains { $0.kind == .word && GrammarWords.canName($0.lower) }
        return names ? head : tokens
    }

    /// "Queries from the app" are app queries.
    private static func compound(_ tokens: [Token]) -> String? {
        guard let first = tokens.first, ["queries", "calls", "query"].contains(first.lower), tokens.count >= 3,
            ["from", "of", "by", "in"].contains(tokens[1].lower), let last = tokens.last, last.kind == .word,
            tokens.dropFirst(2).dropLast().allSatisfy({ GrammarWords.determiners.contains($0.lower) })
        else { return nil }
        return SubjectName.of([last.lower, first.lower])
    }

    /// Whether the row's or the list's own label says some phrase.
    func says(_ phrases: PhraseBook<Bool>) -> Bool {
        texts.prefix(1).contains { phrases.occurs(in: $0.split(separator: " ").map(String.init)) }
    }

    /// `Availability of event path` is about the event path.
    private static func named(by tokens: [Token]) -> String? {
        guard let of = tokens.firstIndex(where: { ["of", "for"].contains($0.lower) }), of > 0 else { return nil }
        let rest = Array(tokens[(of + 1)...])
        guard let first = rest.first, !GrammarWords.pronouns.contains(first.lower) else { return "" }
        return SubjectPhrase.all(in: rest, excluding: []).first?.name
    }

    private mutating func add(words: [String], _ distance: Int, _ text: String) {
        texts.append(text)
        let parts = words.flatMap {
            $0.split(separator: "-").map { $0.filter { $0.isLetter || $0.isNumber || $0 == "/" } }
        }
        for match in CueWords.book.allMatches(in: parts) where Self.carries(match.meaning) {
            distances[match.meaning] = min(distances[match.meaning] ?? .max, distance)
        }
    }

    /// Some cues only mean something in the sentence itself.
    private static func carries(_ cue: Cue) -> Bool {
        switch cue {
        case .latency, .freshness, .loss, .recovery, .retention, .availability, .peak, .mean, .concurrent, .running,
            .budget, .oneOff,
            .live, .engineers, .growth, .deletion, .operations:
            true
        default: false
        }
    }
}
