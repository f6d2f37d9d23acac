/// A choice with its options, its reasons and what would bring another option back.
public struct Decision: Sendable, Hashable, Codable {
    /// Snake case: `style`, `primary_store`, `async_work` …; with a subject after a dot where it is per element.
    public var topic: String
    public var title: String
    public var chosen: String
    public var settledBy: Settlement
    public var options: [AssessedOption] = []
    /// One line of why.
    public var reason: Prose = ""
    public var rationale: [Prose] = []
    public var consequences: [Prose] = []
    public var flipPoints: [FlipPoint] = []
    /// How it is undone.
    public var undo: Prose = ""
    /// Ledger entries it rests on.
    public var evidence: [String] = []

    public init(topic: String, title: String, chosen: String, settledBy: Settlement = .criteria) {
        self.topic = topic
        self.title = title
        self.chosen = chosen
        self.settledBy = settledBy
    }
}

/// What settled a decision.
public enum Settlement: String, Sendable, Hashable, Codable, CaseIterable {
    /// The brief or an accepted record says so.
    case brief, record
    /// The house policy allows, prefers or forbids.
    case policy
    /// A person pinned it in the blueprint.
    case pinned
    /// Only one option was left by the hard constraints.
    case constraints
    /// The criteria, in order.
    case criteria
}

/// One option of a decision: out by a constraint, or weighed by the criteria.
public struct AssessedOption: Sendable, Hashable, Codable {
    public var id: String
    public var title: String
    public var exclusions: [Prose] = []
    public var criteria: Criteria?
    public var monthlyCost: Quantity?
    /// Why it lost, or what it would bring.
    public var remark: Prose = ""

    public init(id: String, title: String = "") {
        self.id = id
        self.title = title
    }

    public var isFeasible: Bool { exclusions.isEmpty }
}

/// The five criteria in their order, each computed from the design; lower is better, in the units named.
public struct Criteria: Sendable, Hashable, Codable {
    /// Processes a test of one use case boots.
    public var testability: Double
    /// Technologies a reader must know.
    public var readability: Double
    /// Technologies that are new to the team or the repository.
    public var consistency: Double
    /// Moving parts: deployables, stores, channels.
    public var simplicity: Double
    /// Person-days to leave the choice.
    public var reversibility: Double

    public init(
        testability: Double, readability: Double, consistency: Double, simplicity: Double, reversibility: Double
    ) {
        self.testability = testability
        self.readability = readability
        self.consistency = consistency
        self.simplicity = simplicity
        self.reversibility = reversibility
    }

    /// Name and value of each, in the order of judgement.
    public var inOrder: [(name: String, value: Double)] {
        [
            ("testability", testability), ("readability", readability), ("consistency", consistency),
            ("simplicity", simplicity), ("reversibility", reversibility),
        ]
    }
}

/// A measured value at which the decision turns out differently.
public struct FlipPoint: Sendable, Hashable, Codable {
    /// The ledger entry that would have to move.
    public var entry: String
    public var threshold: Quantity
    /// The option that takes over.
    public var becomes: String
    /// On which side of the threshold the other option takes over.
    public var side: Side = .from
    public var watch: Prose = ""

    public enum Side: String, Sendable, Hashable, Codable, CaseIterable {
        case above, from, below
        case downTo = "down_to"

        public var words: String { self == .downTo ? "down to" : rawValue }
    }

    public init(entry: String, threshold: Quantity, becomes: String) {
        self.entry = entry
        self.threshold = threshold
        self.becomes = becomes
    }

    /// `above 300/s`, `from 99.9 %`, `below EUR 400 a month`, `down to 5 min`.
    public var turning: String { "\(side.words) \(threshold.bare)" }
}
