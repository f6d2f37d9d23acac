import Knowledge

/// Verb groups: helpers, negation and the verb that carries the meaning.
extension Chunker {
    mutating func takeVerb() {
        let start = position
        var group = VerbGroup(base: "", form: .base, tokens: words[start].index...words[start].index)
        while position < words.count, group.base.isEmpty { if !absorb(words[position], into: &group) { break } }
        absorbWish(&group)
        if position == start { position += 1 }
        if group.base.isEmpty { group.base = "be" }
        takeParticle(&group)
        group.tokens = words[start].index...words[position - 1].index
        elements.append(.verb(group))
    }

    /// Takes one word of the group; false when the group ends before it.
    private mutating func absorb(_ word: TaggedWord, into group: inout VerbGroup) -> Bool {
        switch word.wordClass {
        case .modal:
            group.modal = word.lower
            group.hasHelper = true
            if FunctionWords.negations.contains(word.lower) { group.isNegated = true }
        case .doing: if FunctionWords.negations.contains(word.lower) { group.isNegated = true }
        case .negation: group.isNegated = true
        case .infinitive:
            group.isInfinitive = true
            group.hasHelper = true
        case .be: return absorbBe(word, into: &group)
        case .have: return absorbHave(word, into: &group)
        case .verb(let form): take(word, form, into: &group)
        case .adverb: if !verbFollows(position + 1) { return false }
        default: return false
        }
        position += 1
        return true
    }

    private mutating func take(_ word: TaggedWord, _ form: VerbForms.Form, into group: inout VerbGroup) {
        group.base = word.base
        group.form = form
        if form == .participle, !group.isPassive, !group.isPerfect { group.isPassive = true }
    }

    /// `is` alone is a verb; before a participle it makes the passive.
    private mutating func absorbBe(_ word: TaggedWord, into group: inout VerbGroup) -> Bool {
        position += 1
        group.hasHelper = true
        if ["was", "were"].contains(word.lower) { group.isPast = true }
        if FunctionWords.negations.contains(word.lower) { group.isNegated = true }
        var next = position
        while next < words.count, words[next].wordClass == .adverb || words[next].wordClass == .negation { next += 1 }
        guard next < words.count else { group.base = "be"; return true }
        if case .verb(let form) = words[next].wordClass, form == .participle || form == .gerund {
            group.isPassive = form == .participle
            return true
        }
        if words[next].wordClass == .be || words[next].wordClass == .infinitive { return true }
        let isAble = ["able", "allowed", "required", "supposed", "expected", "free"].contains(words[next].lower)
        if isAble, next + 1 < words.count, words[next + 1].wordClass == .infinitive {
            group.modal = "can"
            position = next + 1
            return true
        }
        if words[position..<next].contains(where: { $0.wordClass == .negation }) { group.isNegated = true }
        group.base = "be"
        return true
    }

    private mutating func absorbHave(_ word: TaggedWord, into group: inout VerbGroup) -> Bool {
        position += 1
        group.hasHelper = true
        if FunctionWords.negations.contains(word.lower) { group.isNegated = true }
        guard position < words.count else { group.base = "have"; return true }
        switch words[position].wordClass {
        case .infinitive:
            group.modal = "must"
            position += 1
        case .be: group.isPerfect = true
        case .verb(.participle): group.isPerfect = true
        case .adverb where verbFollows(position + 1): group.isPerfect = true
        default: group.base = "have"
        }
        return true
    }

    private func verbFollows(_ index: Int) -> Bool {
        var next = index
        while next < words.count, words[next].wordClass == .adverb || words[next].wordClass == .negation { next += 1 }
        return next < words.count && Self.startsVerb(words[next].wordClass)
    }

    /// *want to find* is *find*, wished for.
    private mutating func absorbWish(_ group: inout VerbGroup) {
        let wishes: Set<String> = ["want", "need", "wish", "like", "have", "hope", "expect", "prefer", "get", "try"]
        guard wishes.contains(group.base), position < words.count, words[position].wordClass == .infinitive else {
            return
        }
        let negated = group.isNegated
        group = VerbGroup(base: "", form: .base, isNegated: negated, modal: group.modal ?? "want", tokens: group.tokens)
        position += 1
        while position < words.count, group.base.isEmpty { if !absorb(words[position], into: &group) { break } }
        group.isInfinitive = false
    }

    private mutating func takeParticle(_ group: inout VerbGroup) {
        guard position < words.count else { return }
        if ["sign", "log"].contains(group.base), ["in", "on", "off", "into"].contains(words[position].lower) {
            group.particle = words[position].lower
            position += 1
            return
        }
        guard ActionVerb.particles.contains(words[position].lower) else { return }
        guard ActionVerb.named(group.base + " " + words[position].lower) != nil else { return }
        if group.isPassive, words[position].lower == "in" || words[position].lower == "at" { return }
        group.particle = words[position].lower
        position += 1
    }
}
