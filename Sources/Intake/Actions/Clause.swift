/// Who does what to what, as one clause says it.
struct Clause: Sendable, Hashable {
    /// A noun behind a preposition.
    struct Adjunct: Sendable, Hashable {
        var preposition: String
        var phrase: NounPhrase
    }

    /// Nobody in an order, nor in a purpose (*a place to post pictures*).
    var subjects: [NounPhrase]
    var verb: VerbGroup
    var objects: [NounPhrase] = []
    /// To whom: *hand us a parcel*.
    var recipient: NounPhrase?
    var adjuncts: [Adjunct] = []
    /// `when`, `until`, `after` … for a clause that hangs from another.
    var subordinator: String?
    /// What stands before the colon that introduces the clause.
    var topic: NounPhrase?
    /// Whether it belongs to *who* or *which*.
    var isRelative = false
    /// Whether a participle alone makes it: *every answer saved*.
    var isReduced = false
    /// The verb it completes: `let` in *let people sell*, `refuse` in *refuse to share*.
    var governor: String?

    /// The noun behind one of these prepositions, the first there is.
    func adjunct(_ prepositions: [String]) -> NounPhrase? {
        adjuncts.first { prepositions.contains($0.preposition) }?.phrase
    }

    /// The tokens from the first to the last word of the clause.
    var tokens: ClosedRange<Int> {
        var range = verb.tokens
        for phrase in subjects + objects + adjuncts.map(\.phrase)
        where abs(phrase.tokens.lowerBound - range.lowerBound) < 60 {
            range = min(range.lowerBound, phrase.tokens.lowerBound)...max(range.upperBound, phrase.tokens.upperBound)
        }
        return range
    }
}
