import Knowledge

/// What a word does in its sentence, as far as a shallow reading can tell.
enum WordClass: Sendable, Hashable {
    case determiner, possessive, pronoun, number, noun, adjective, adverb, preposition, particle
    case coordinator, subordinator, relative, infinitive, modal, be, have, doing, negation
    case verb(VerbForms.Form)
    case comma, colon, stop, open, close, skipped

    /// Whether a noun phrase may begin here.
    var opensPhrase: Bool {
        switch self {
        case .determiner, .possessive, .pronoun, .number, .noun, .adjective: true
        default: false
        }
    }

    /// Whether a noun follows such a word, never a finite verb.
    var expectsNoun: Bool {
        switch self {
        case .determiner, .possessive, .adjective, .preposition: true
        default: false
        }
    }

    var isVerb: Bool {
        if case .verb = self { return true }
        return false
    }
}

/// A token with its class; `base` is the verb's base or the noun's singular.
struct TaggedWord: Sendable, Hashable {
    var lower: String
    var base: String
    var wordClass: WordClass
    /// Position in the sentence's tokens.
    var index: Int
    /// A capital letter in the middle of a sentence: a name.
    var isName: Bool
}
