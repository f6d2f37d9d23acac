import Knowledge

/// The closed classes: which of its offices a small word holds here.
extension WordTagger {
    func smallWord(_ word: String, at index: Int) -> WordClass? {
        switch word {
        case "up", "to", "at", "least", "most", "more", "less", "fewer", "than", "over", "around":
            if qualifiesNumber(at: index) { return .adverb }
            return word == "to" ? toClass(at: index) : word == "than" ? .subordinator : closedClass(word, at: index)
        case "that": return thatClass(at: index)
        case "like": return previous == .pronoun || previous == .modal || previous == .infinitive ? nil : .preposition
        case "goes": return .verb(.third)
        case "forth": return .adverb
        case "one", "ones": return opensPhrase(index + 1) || isPlainWord(index + 1) ? .number : .pronoun
        case "it's", "that's", "there's", "i'm", "we're", "you're", "they're", "he's", "she's": return .be
        case "i'd", "we'd", "you'd", "they'd": return .modal
        case "i'll", "we'll", "you'll", "they'll", "it'll": return .modal
        case "i've", "we've", "you've", "they've": return .have
        case "there": return .adverb
        case "what", "how": return .subordinator
        case "get", "gets":
            let next = VerbForms.read(lower(index + 1))?.forms ?? []
            if next.contains(.participle), !next.contains(.base), !opensPhrase(index + 2) { return .be }
        case "whoever", "whatever": return .pronoun
        case "so" where previousWord?.lower == "or": return .adverb
        case "so", "as": return .subordinator
        case "once" where ["a", "an", "per", "every", "each", "in"].contains(lower(index + 1)): return .adverb
        case "then" where previous == .noun || previous == .pronoun: return .adverb
        default: break
        }
        return closedClass(word, at: index)
    }

    /// `up to` in *up to 4,000 claims* belongs to the number; in *up to 30 seconds* it says when.
    private func qualifiesNumber(at index: Int) -> Bool {
        let (first, second) = (lower(index), lower(index + 1))
        let pairs: Set<String> = ["up to", "at least", "at most", "more than", "less than", "fewer than"]
        var number = index
        if pairs.contains(first + " " + second) {
            number = index + 2
        } else if index > 0, pairs.contains(lower(index - 1) + " " + first) || first == "over" || first == "around" {
            number = index + 1
        }
        guard number > index, isNumber(number) || WrittenNumbers.contains(lower(number)) else { return false }
        return isPlainWord(number + 1) && !PlainNouns.isUnit(NounForms.singular(lower(number + 1)))
            && UnitWords.times[lower(number + 1)] == nil
    }

    private func closedClass(_ word: String, at index: Int) -> WordClass? {
        if FunctionWords.relatives.contains(word) {
            return previous == nil || previous == .stop ? .pronoun : .relative
        }
        if FunctionWords.modals.contains(word) { return .modal }
        if FunctionWords.forms.contains(word) { return .be }
        if FunctionWords.having.contains(word) { return .have }
        if FunctionWords.doing.contains(word) { return .doing }
        if FunctionWords.negations.contains(word) { return .negation }
        if FunctionWords.coordinators.contains(word) { return .coordinator }
        if FunctionWords.possessives.contains(word) { return .possessive }
        return phraseWord(word, at: index)
    }

    private func phraseWord(_ word: String, at index: Int) -> WordClass? {
        if FunctionWords.determiners.contains(word) {
            if ["a", "an", "the"].contains(word) { return .determiner }
            let standsAlone = !opensPhrase(index + 1) && !isPlainWord(index + 1) && lower(index + 1) != "of"
            let acts = VerbForms.read(lower(index + 1)).map { $0.forms != [.base] && opensPhrase(index + 2) } ?? false
            return standsAlone || acts && ["each", "all", "both", "some", "most", "many", "few", "none"].contains(word)
                ? .pronoun : .determiner
        }
        if FunctionWords.subjectPronouns.contains(word) || FunctionWords.objectPronouns.contains(word) {
            return .pronoun
        }
        if FunctionWords.subordinators.contains(word) {
            if ["after", "before", "until", "since"].contains(word), !clauseFollows(index + 1) { return .preposition }
            return isNumber(index + 1) && FunctionWords.prepositions.contains(word)
                || isNumber(index + 1) && word == "until"
                ? .preposition : .subordinator
        }
        if word == "back" { return .particle }
        if ActionVerb.particles.contains(word), word != "at", !opensPhrase(index + 1), !isPlainWord(index + 1) {
            return .particle
        }
        if ActionVerb.particles.contains(word), !FunctionWords.prepositions.contains(word) { return .particle }
        if FunctionWords.prepositions.contains(word) { return .preposition }
        return nil
    }

    /// Whether a verb stands before the next mark: *after the show ends* against *after a storm*.
    private func clauseFollows(_ start: Int) -> Bool {
        var index = start
        while index < count, index < start + 8, !isMark(index, ",.;:)(–—") {
            let word = lower(index)
            if FunctionWords.forms.contains(word) || FunctionWords.modals.contains(word) || VerbForms.read(word) != nil
                || FunctionWords.having.contains(word) || FunctionWords.doing.contains(word)
            {
                return true
            }
            index += 1
        }
        return false
    }

    private func thatClass(at index: Int) -> WordClass {
        switch previous {
        case .noun, .close, .comma: return .relative
        case .verb: return opensPhrase(index + 1) ? .subordinator : .determiner
        default: return isPlainWord(index + 1) || opensPhrase(index + 1) ? .determiner : .pronoun
        }
    }

    /// `to` before a verb is the infinitive's, before a noun a preposition.
    private func toClass(at index: Int) -> WordClass {
        let next = lower(index + 1)
        if next == "be" || next == "have" || next == "do" { return .infinitive }
        if let reading = VerbForms.read(next), reading.forms.contains(.base) {
            let isNounToo = ActionVerb.named(next)?.alsoNoun ?? false
            return isNounToo && isMark(index + 2, ",.;)") && words.contains { $0.lower == "from" }
                ? .preposition : .infinitive
        }
        let opensObject =
            !isCapitalised(index + 1) && opensPhrase(index + 2) && isPlainWord(index + 1) && !NounForms.isPlural(next)
        return opensObject && !Adjectives.contains(next) && !RoleNouns.isRole(next) ? .infinitive : .preposition
    }
}

extension FunctionWords {
    /// Whether a word belongs to a closed class.
    static func isSmall(_ word: String) -> Bool { small.contains(word) }

    private static let small: Set<String> = [
        determiners, possessives, subjectPronouns, objectPronouns, relatives, modals, forms, having, doing, negations,
        coordinators, subordinators, prepositions, adverbs, ["to"],
    ].reduce(into: []) { $0.formUnion($1) }
}

/// Numbers in words, as far as noun phrases need them.
enum WrittenNumbers {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    private static let words: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty",
        "seventy", "eighty",
        "ninety", "hundred", "thousand", "million", "billion", "dozen",
    ]
}
