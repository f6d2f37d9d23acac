/// A sentence cut into phrases: what a clause is made of.
enum Element: Sendable, Hashable {
    case phrase(NounPhrase)
    case verb(VerbGroup)
    case preposition(String)
    case particle(String)
    case coordinator(String)
    case subordinator(String)
    case relative(String)
    case negation
    case comma
    case colon
    case stop

    var phrase: NounPhrase? {
        if case .phrase(let phrase) = self { return phrase }
        return nil
    }

    var verb: VerbGroup? {
        if case .verb(let verb) = self { return verb }
        return nil
    }

    /// Whether it can join two things of the same kind.
    var joins: Bool {
        switch self {
        case .comma, .coordinator: true
        default: false
        }
    }
}
