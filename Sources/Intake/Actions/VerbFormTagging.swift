import Knowledge

/// The forms of verbs that only their place tells from nouns and adjectives: gerunds, participles, verbs nobody listed.
extension WordTagger {
    func gerund(at index: Int) -> WordClass? {
        let next = index + 1
        switch previous {
        case .be: return .verb(.gerund)
        case .preposition, .subordinator:
            let lead = previousWord?.lower ?? ""
            let leads = ["after", "before", "by", "without", "while", "when", "for", "of"].contains(lead)
            if lead == "for" || lead == "of" || !leads { return opensPhrase(next) ? .verb(.gerund) : nil }
            return isPlainWord(next) && !NounForms.isPlural(lower(next)) ? nil : .verb(.gerund)
        case nil, .comma, .coordinator: return opensPhrase(next) ? .verb(.gerund) : nil
        case .noun: return opensPhrase(next) ? .verb(.gerund) : nil
        default: return nil
        }
    }

    func pastForm(_ reading: VerbForms.Reading, at index: Int) -> WordClass? {
        let next = index + 1
        let participle = reading.forms.contains(.participle)
        switch previous {
        case .be, .have: return participle ? .verb(.participle) : nil
        case .determiner where !isPlainWord(next), .possessive where !isPlainWord(next): return nil
        case .determiner, .possessive, .adjective, .number, .preposition, nil, .colon, .stop:
            guard participle else { return nil }
            return isPlainWord(next) ? .adjective : .verb(.participle)
        case .pronoun: return .verb(.past)
        case .noun:
            let acts =
                RoleNouns.isPerson(previousWord?.base ?? "") || previousWord?.isName == true
                || ["me", "us", "him", "them"].contains(lower(next))
            return .verb(participle && (hasFinite || !acts) ? .participle : .past)
        case .coordinator, .comma:
            if lastVerb == .past, reading.forms.contains(.past) { return .verb(.past) }
            return participle ? (isPlainWord(next) && !hasFinite ? .adjective : .verb(.participle)) : .verb(.past)
        case .verb where isPlainWord(next): return participle ? .adjective : .verb(.past)
        case .modal where reading.forms.contains(.base): return .verb(.base)
        default: return participle ? .verb(.participle) : .verb(.past)
        }
    }

    /// `procured` behind a noun is what was done to it; a `bed` is not.
    private func looksLikeParticiple(_ word: String) -> Bool {
        word.hasSuffix("ed") && word.utf8.count > 5 && !word.hasSuffix("eed")
    }

    /// A verb nobody listed shows itself by its place: after a modal, after *to*, after *is* with *-ed*.
    func unknownVerb(_ word: TaggedWord, at index: Int) -> WordClass? {
        let next = index + 1
        switch previous {
        case .modal, .doing:
            let isAside = FunctionWords.adverbs.contains(word.lower) || word.lower.hasSuffix("ly")
            return isAside || Adjectives.contains(word.lower) ? nil : .verb(.base)
        case .infinitive where opensPhrase(next): return .verb(.base)
        case .be where word.lower.hasSuffix("ed") && word.lower.utf8.count > 3: return .verb(.participle)
        case .noun where looksLikeParticiple(word.lower) && !isPlainWord(next): return .verb(.participle)
        case .noun, .pronoun, .relative:
            guard word.lower.hasSuffix("s"), !word.lower.hasSuffix("ss"), !hasFinite, opensPhrase(next) else {
                return nil
            }
            let base = previousWord?.base ?? ""
            let acts = RoleNouns.isRole(base) || RoleNouns.isMachine(base) || RoleNouns.isSystem(base)
            return acts || previous != .noun ? .verb(.third) : nil
        default: return nil
        }
    }
}
