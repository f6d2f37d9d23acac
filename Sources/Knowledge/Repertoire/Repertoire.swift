/// All that the designer can draw on: capabilities and the words that mean them, the parts things play, products and practices.
///
/// It is handed through the chain as one value. What comes with the program is `builtIn`; `adding` joins a user's own to it.
public final class Repertoire: Sendable {
    public let patterns: PatternShelf
    public let technologies: TechnologyShelf
    /// What a user has added, in the user's order.
    public let own: OwnKnowledge

    private init(_ patterns: PatternShelf, _ technologies: TechnologyShelf, _ own: OwnKnowledge) {
        self.patterns = patterns
        self.technologies = technologies
        self.own = own
    }

    public static let builtIn = Repertoire(.builtIn, .builtIn, OwnKnowledge())

    /// The same with somebody's own beside it; what carries the name of something built in takes its place.
    public func adding(_ own: OwnKnowledge) -> Repertoire {
        guard !own.isEmpty else { return self }
        return Repertoire(patterns.adding(own.patterns), technologies.adding(own.technologies), own)
    }
}

/// Patterns and products that a user wrote down, with the file and line each stands in.
public struct OwnKnowledge: Sendable {
    public var patterns: [OwnPattern] = []
    public var technologies: [OwnTechnology] = []

    public init() {}

    public var isEmpty: Bool { patterns.isEmpty && technologies.isEmpty }
}

/// A user's pattern, whole: its shape, the words that mean it, the parts its things play, and what experience says.
public struct OwnPattern: Sendable {
    public var pattern: Pattern
    public var signals: PatternSignals
    public var roles: [Role]
    public var notes: PatternNotes
    public var practice: Practice
    /// `.architect/knowledge/loyalty.yaml:3`.
    public var place: String
    /// What it rests on, with the month in which each was read.
    public var sources: [(source: String, date: String)] = []

    public init(
        _ pattern: Pattern, signals: PatternSignals, roles: [Role], notes: PatternNotes, practice: Practice,
        place: String
    ) {
        self.pattern = pattern
        self.signals = signals
        self.roles = roles
        self.notes = notes
        self.practice = practice
        self.place = place
    }
}

/// A user's product, with the place it stands in.
public struct OwnTechnology: Sendable {
    public var technology: Technology
    public var place: String

    public init(_ technology: Technology, place: String) {
        self.technology = technology
        self.place = place
    }
}
