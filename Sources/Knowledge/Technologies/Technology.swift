/// A product that a design may use: how it is tested, what it takes to leave it, and what one node of it sustains.
public struct Technology: Sendable {
    public let id: String
    public let title: String
    public let standIn: StandIn
    public let lockIn: LockIn
    /// Where it is offered as a service; empty means that it is run on any machine.
    public let providers: [String]
    /// What one primary or one cluster of the smallest sensible size sustains.
    public let limits: TechnologyLimits
    /// What to know before choosing it; nil for a product that the catalogue has not.
    public let profile: TechnologyProfile?
    /// The product whose driver, schema and container serve in its place; nil where it has its own.
    public let dialect: String?

    public init(
        _ id: String, _ title: String, _ standIn: StandIn, _ lockIn: LockIn, providers: [String] = [],
        limits: TechnologyLimits = TechnologyLimits(), _ profile: TechnologyProfile? = nil, dialect: String? = nil
    ) {
        self.id = id
        self.title = title
        self.standIn = standIn
        self.lockIn = lockIn
        self.providers = providers
        self.limits = limits
        self.profile = profile
        self.dialect = dialect
    }
}

/// What stands for a technology in a test.
public enum StandIn: Sendable {
    /// Runs inside the test's own process.
    case embedded
    /// A second process on the same machine.
    case process
    /// Several processes, or an emulator that behaves differently from the real one.
    case imitation

    /// Processes a test boots for it.
    public var processes: Double {
        switch self {
        case .embedded: 0
        case .process: 1
        case .imitation: 2
        }
    }
}

/// What leaving a technology means.
public enum LockIn: Sendable {
    /// A standard that others speak too: an export and an import.
    case standard
    /// A protocol with a few other implementations.
    case shared
    /// One vendor's own interface: its callers are written again.
    case proprietary

    /// Person-days to leave, a heuristic of this project of November 2026.
    public var days: Double {
        switch self {
        case .standard: 3
        case .shared: 8
        case .proprietary: 20
        }
    }
}

/// Sustained figures of one primary, each with its source; nil where the product spreads over nodes.
public struct TechnologyLimits: Sendable {
    /// Single-row commits a second.
    public let commits: PublishedFigure?
    /// Rows a second written in batches.
    public let rows: PublishedFigure?
    /// Indexed reads a second.
    public let reads: PublishedFigure?
    /// Messages a second, where it carries messages.
    public let messages: PublishedFigure?

    public init(
        commits: PublishedFigure? = nil, rows: PublishedFigure? = nil, reads: PublishedFigure? = nil,
        messages: PublishedFigure? = nil
    ) {
        self.commits = commits
        self.rows = rows
        self.reads = reads
        self.messages = messages
    }
}

/// A figure somebody published, with its source and date.
public struct PublishedFigure: Sendable {
    public let value: Double
    public let source: String
    public let date: String

    public init(_ value: Double, _ source: String, _ date: String) {
        self.value = value
        self.source = source
        self.date = date
    }
}
