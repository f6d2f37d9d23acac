import Knowledge

/// A noun phrase: what a sentence is about, down to its head noun.
struct NounPhrase: Sendable, Hashable {
    /// A word of the name part: a modifier or the head, singular.
    struct Part: Sendable, Hashable {
        var base: String
        var isAdjective: Bool
        var isName = false
    }

    var determiner: String?
    /// `its` of *its own admin*, `patient` of *a patient's record*.
    var possessor: [String] = []
    var isCounted = false
    var isPlural = false
    var isPronoun = false
    var isName = false
    /// Modifiers and, last, the head.
    var parts: [Part]
    /// What stands after *of*: `daily totals` in *a list of daily totals*.
    var complement: [NounPhrase] = []
    /// What stands behind another preposition before the verb: `data team` in *a person in the data team may …*
    var behind: [NounPhrase] = []
    /// The tokens it covers, *of* and its complement left out.
    var tokens: ClosedRange<Int>
    /// The tokens in parentheses right after it.
    var aside: ClosedRange<Int>?

    /// The head noun, singular, or the pronoun.
    var head: String { parts.last?.base ?? "" }

    /// The nouns among the words before the head.
    var modifiers: [String] { parts.dropLast().filter { !$0.isAdjective && !$0.isName }.map(\.base) }

    var adjectives: [String] { parts.filter(\.isAdjective).map(\.base) }

    /// A bare singular behind other words, as in *420k of them on file*, says how and names nothing.
    var isAdverbial: Bool {
        determiner == nil && !isPlural && !isCounted && parts.count == 1 && possessor.isEmpty && tokens.lowerBound > 0
    }

    /// Whether it names people, an organisation or anybody.
    var isRole: Bool { RoleNouns.isRole(head) || RoleNouns.isAnybody(head) }

    /// The phrase it really speaks of: in *most of the readings* the readings, in *a list of orders* the orders.
    var subject: NounPhrase {
        guard let inner = complement.first,
            PlainNouns.isPart(head) || isPronoun || isCounted && parts.isEmpty || head == "each"
        else {
            return self
        }
        return inner.subject
    }
}

/// A verb with its helpers: *shall be complete and handed*, *want to find*, *can never have*.
struct VerbGroup: Sendable, Hashable {
    var base: String
    var particle: String?
    var form: VerbForms.Form
    var isPassive = false
    var isInfinitive = false
    var isNegated = false
    var isPerfect = false
    /// Whether *was* or *were* tells of what has been.
    var isPast = false
    /// Whether a helper stands before the verb: *is saved* against *saved*.
    var hasHelper = false
    var modal: String?
    var tokens: ClosedRange<Int>

    /// Something that ought to happen rather than something that is so.
    var isWanted: Bool { modal != nil || isInfinitive }

    /// The action the lexicon knows under this verb.
    var action: ActionVerb? {
        if let particle { return ActionVerb.named(base + " " + particle) }
        return ActionVerb.named(base)
    }
}
