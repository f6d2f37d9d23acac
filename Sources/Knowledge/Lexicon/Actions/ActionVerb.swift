import DesignModel

/// A verb that briefs use for something people, machines or the system itself do to what the system keeps.
public struct ActionVerb: Sendable, Hashable {
    /// Who does it where the sentence names nobody.
    public enum Agent: Sendable, Hashable {
        case person, staff, system, machine
    }

    /// The base form, with its particle where it has one: `put up`.
    public let base: String
    public let kind: OperationKind
    /// The thing that comes into being by doing it: a `Booking` by booking, a `Comment` by commenting.
    public let makes: String?
    /// What it is usually done to, best first, for sentences that leave the object out.
    public let objects: [String]
    /// Prepositions whose noun is the object: *look at* a listing, *bid on* a lot.
    public let prepositions: [String]
    /// Whether the base form is as often a noun: a *search*, an *order*.
    public let alsoNoun: Bool
    public let agent: Agent
    /// The word to report, where the brief's own is an idiom.
    public let says: String

    public init(
        _ base: String, _ kind: OperationKind, makes: String? = nil, objects: [String] = [],
        via prepositions: [String] = [], noun alsoNoun: Bool = false, by agent: Agent = .person, says: String? = nil
    ) {
        self.base = base
        self.kind = kind
        self.makes = makes
        self.objects = objects
        self.prepositions = prepositions
        self.alsoNoun = alsoNoun
        self.agent = agent
        self.says = says ?? base
    }

    /// The first word of the base form: `put` of `put up`.
    public var stem: String { String(base.prefix { $0 != " " }) }

    /// The word after the first, if there is one: `up` of `put up`.
    public var particle: String? {
        base.contains(" ") ? String(base.drop { $0 != " " }.dropFirst()) : nil
    }
}

extension ActionVerb {
    /// Every verb of the lexicon, theme by theme.
    static let all: [ActionVerb] =
        content + commerce + scheduling + conversation + administration + processing + exchange + learning + handling
        + casework + reckoning

    private static let byBase: [String: ActionVerb] = Dictionary(all.map { ($0.base, $0) }) { first, _ in first }

    private static let stems: Set<String> = Set(all.map(\.stem))

    /// The first words of all verbs of the lexicon.
    static var stemWords: Set<String> { stems }

    /// The verb with this base form.
    public static func named(_ base: String) -> ActionVerb? { byBase[base] }

    /// Whether some verb of the lexicon begins with this word.
    public static func isStem(_ word: String) -> Bool { stems.contains(word) }

    /// The words that may be the second part of a verb: `up`, `in`, `out` …
    public static let particles: Set<String> = Set(all.compactMap(\.particle))
}
