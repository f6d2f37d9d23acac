/// Capabilities by id: how each is recognised, what it brings, the parts its things play, and its practice.
public struct PatternShelf: Sendable {
    /// The parts that things play, in order; a user's own come after the built-in ones.
    public let roles: [Role]
    let signals: [PreparedSignals]
    let implications: [PatternID: [PatternID]]
    private let patterns: [PatternID: Pattern]
    private let practices: [PatternID: Practice]
    private let notes: [PatternID: PatternNotes]
    private let rolesByID: [String: Role]

    public static let builtIn = PatternShelf(
        roles: Role.all, signals: PatternSignals.all.map(PreparedSignals.init),
        implications: Dictionary(uniqueKeysWithValues: PatternSignals.all.map { ($0.id, $0.signals.implies) }),
        patterns: Dictionary(uniqueKeysWithValues: PatternLibrary.all.map { ($0.id, $0) }),
        practices: Dictionary(PracticeBook.all.map { ($0.pattern, $0) }) { first, _ in first }, notes: [:])

    private init(
        roles: [Role], signals: [PreparedSignals], implications: [PatternID: [PatternID]],
        patterns: [PatternID: Pattern], practices: [PatternID: Practice], notes: [PatternID: PatternNotes]
    ) {
        self.roles = roles
        self.signals = signals
        self.implications = implications
        self.patterns = patterns
        self.practices = practices
        self.notes = notes
        rolesByID = Dictionary(roles.map { ($0.id, $0) }) { first, _ in first }
    }

    public func pattern(_ id: PatternID) -> Pattern? { patterns[id] }

    public func practice(_ id: PatternID) -> Practice? { practices[id] }

    /// What experience says of a capability; read when somebody looks it up, never by the designer.
    public func notes(_ id: PatternID) -> PatternNotes? { notes[id] ?? PatternNotes.of(id) }

    public func role(_ id: String) -> Role? { rolesByID[id] }

    func adding(_ own: [OwnPattern]) -> PatternShelf {
        let ids = Set(own.map(\.pattern.id))
        var (patterns, practices, notes, implications) = (patterns, practices, notes, implications)
        for mine in own {
            patterns[mine.pattern.id] = mine.pattern
            practices[mine.pattern.id] = mine.practice
            notes[mine.pattern.id] = mine.notes
            implications[mine.pattern.id] = mine.signals.implies
        }
        let mine = own.map { PreparedSignals((id: $0.pattern.id, signals: $0.signals)) }
        return PatternShelf(
            roles: roles + own.flatMap(\.roles), signals: signals.filter { !ids.contains($0.id) } + mine,
            implications: implications, patterns: patterns, practices: practices, notes: notes)
    }
}
