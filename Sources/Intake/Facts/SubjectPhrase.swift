import Knowledge

/// A run of words that name one thing, such as `tracking page`.
struct SubjectPhrase: Sendable {
    let tokens: ClosedRange<Int>
    let name: String
    /// The name with the words kept that only say how a thing is measured: `quiz_answer`.
    let storedName: String

    /// The noun phrases of some tokens that can be the subject of a figure, in order.
    static func all(in tokens: [Token], excluding taken: [ClosedRange<Int>]) -> [SubjectPhrase] {
        var isTaken = [Bool](repeating: false, count: tokens.count)
        for range in taken { for index in range { isTaken[index] = true } }
        var found: [SubjectPhrase] = []
        var start: Int?
        for index in 0...tokens.count {
            let names = index < tokens.count && !isTaken[index] && canName(index, tokens)
            if names {
                start = start ?? index
            } else if let first = start {
                add(first...(index - 1), tokens, &found)
                start = nil
            }
        }
        return found
    }

    /// A word behind a determiner names something even if it could be a verb elsewhere: "the load", "a post".
    private static func canName(_ index: Int, _ tokens: [Token]) -> Bool {
        let token = tokens[index]
        guard token.kind == .word else { return false }
        if isPassive(index, tokens) || token.lower == "losing" { return false }
        if GrammarWords.canName(token.lower) { return NumberReader.small(token.lower) == nil }
        if UnitWords.adverbs[token.lower] != nil, index + 1 < tokens.count, tokens[index + 1].kind == .word {
            return GrammarWords.canName(tokens[index + 1].lower)
        }
        guard GrammarWords.verbs.contains(token.lower), !keeping.contains(token.lower) || index > 0 else {
            return false
        }
        let before = index > 0 ? tokens[index - 1] : nil
        let next = index + 1 < tokens.count ? tokens[index + 1].lower : ""
        if let before, GrammarWords.determiners.contains(before.lower) {
            return before.lower != "that" || GrammarWords.auxiliaries.contains(next)
        }
        let opens =
            index == 0 || before?.isMark(":") == true || before?.isMark(",") == true || before?.isMark("|") == true
        return opens && index + 1 < tokens.count && !GrammarWords.determiners.contains(tokens[index + 1].lower)
            && !GrammarWords.auxiliaries.contains(tokens[index + 1].lower)
            && (index + 1 < tokens.count && tokens[index + 1].kind == .word
                && GrammarWords.canName(tokens[index + 1].lower) && NumberReader.small(tokens[index + 1].lower) == nil)
    }

    /// Verbs that open an order to keep or delete: "keep receipts 3 years".
    private static let keeping: Set<String> = ["keep", "retain", "store", "delete", "hold", "archive", "save", "wipe"]

    /// "shall be preserved", "is not shown": what is done, not a thing.
    private static func isPassive(_ index: Int, _ tokens: [Token]) -> Bool {
        guard tokens[index].lower.hasSuffix("ed") || tokens[index].lower.hasSuffix("en") else { return false }
        var before = index - 1
        while before > 0, GrammarWords.adverbs.contains(tokens[before].lower) { before -= 1 }
        return before >= 0
            && ["be", "is", "are", "was", "were", "been", "being", "get", "gets"].contains(tokens[before].lower)
            && VerbForms.read(tokens[index].lower) != nil
    }

    private static func add(_ range: ClosedRange<Int>, _ tokens: [Token], _ found: inout [SubjectPhrase]) {
        var words = range.map { tokens[$0].lower }
        if range.lowerBound == 2, words.count == 2, ["and", "or", "/"].contains(tokens[1].lower),
            tokens[0].kind == .word,
            Singular.isPlural(words[1]), !Singular.isPlural(tokens[0].lower)
        {
            words.removeFirst()
        }
        if range.lowerBound == 0, words.count > 2, VerbForms.read(words[0])?.forms.contains(.base) == true,
            SubjectWords.adjectives.contains(words[1]), Singular.isPlural(words[words.count - 1])
        {
            words.removeFirst()
        }
        if range.upperBound + 2 < tokens.count, tokens[range.upperBound + 1].lower == "on",
            tokens[range.upperBound + 2].lower == "demand", let head = words.last
        {
            words = ["on-demand", head]
        }
        if let name = SubjectName.of(words) {
            found.append(
                SubjectPhrase(
                    tokens: range, name: name, storedName: SubjectName.of(words, keepingMeasures: true) ?? name))
        }
    }
}
