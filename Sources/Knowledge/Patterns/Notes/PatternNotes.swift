/// What experience says of a capability beside its tables: what must hold, how it fails, what it forces, how it is proven.
public struct PatternNotes: Sendable, Hashable, Codable {
    /// What is true after every operation, whatever happens in between.
    public var holds: [String] = []
    public var consistency: [String] = []
    /// How often it is read and written, and when it is busiest.
    public var load: [String] = []
    public var growth: [String] = []
    /// A failure and its standard answer, parted by an arrow.
    public var failures: [String] = []
    /// Decisions that cannot be put off, by the topic where the designer has one.
    public var decisions: [String] = []
    /// Tests that prove it.
    public var tests: [String] = []
    /// What people usually get wrong.
    public var pitfalls: [String] = []
    public var sources: [String] = []

    public init() {}

    /// The notes of a capability, written one a line as `label: sentence`; a label may come again.
    ///
    ///     holds: a seat is sold once
    ///     fails: the buyer never comes back -> the hold ends by itself
    init(_ notation: String) {
        for line in notation.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let said = String(line[line.index(after: colon)...].trimmingPrefix { $0 == " " })
            guard let part = Self.part(line[..<colon].trimmingPrefix { $0 == " " }) else { continue }
            self[keyPath: part].append(said.replacing(" -> ", with: " → "))
        }
    }

    private static func part(_ label: Substring) -> WritableKeyPath<PatternNotes, [String]>? {
        switch label {
        case "holds": \.holds
        case "consistency": \.consistency
        case "load": \.load
        case "grows": \.growth
        case "fails": \.failures
        case "forces": \.decisions
        case "proof": \.tests
        case "wrong": \.pitfalls
        case "source": \.sources
        default: nil
        }
    }

    /// The notes of a capability; read when somebody looks them up, never by the designer.
    public static func of(_ id: PatternID) -> PatternNotes? { all[id] }

    static let all: [PatternID: PatternNotes] = {
        let groups = [people, money, trade, time, conversation, content, motion, control, machines]
        return groups.reduce(into: [:]) { all, group in
            for (id, notation) in group { all[id] = PatternNotes(notation) }
        }
    }()
}
