/// A capability that many backends share, with what it always brings along: tables, rules, operations, and how long things live.
///
/// Texts name things by role in square brackets (`[booking]_id`, `/[slots]`), and the designer puts the brief's own entity there.
public struct Pattern: Sendable {
    public var id: PatternID
    public var title: String
    /// The part of a deployable that owns its tables.
    public var module: String
    public var tables: [TableShape]
    public var operations: [OperationShape]
    public var buckets: [BucketShape]
    /// What it promises by the engine's means, in one sentence each.
    public var invariants: [String]
    /// Where the shape comes from, with the date it was read.
    public var sources: [String]

    public init(
        _ id: PatternID, _ title: String, module: String, tables: [TableShape] = [], operations: [OperationShape] = [],
        buckets: [BucketShape] = [], invariants: [String] = [], sources: [String] = []
    ) {
        self.id = id
        self.title = title
        self.module = module
        self.tables = tables
        self.operations = operations
        self.buckets = buckets
        self.invariants = invariants
        self.sources = sources
    }
}

/// Whether a pattern brings a thing itself, or only adds to it where the brief or another pattern has it.
public enum Presence: Sendable, Hashable {
    case always, whenPresent
}

/// A group of objects in an object store that a pattern brings.
public struct BucketShape: Sendable {
    public var id: String
    public var holds: String
    public var versioned: Bool
    public var publicRead: Bool
    /// The role whose growth and size the objects follow.
    public var role: String
    public var rule: String

    public init(
        _ id: String, holds: String, role: String, versioned: Bool = false, publicRead: Bool = false, rule: String
    ) {
        self.id = id
        self.holds = holds
        self.role = role
        self.versioned = versioned
        self.publicRead = publicRead
        self.rule = rule
    }
}
