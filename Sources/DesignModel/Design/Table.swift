/// A table of a relational store, or the like of it elsewhere.
public struct Table: Sendable, Hashable, Codable {
    public var id: TableID
    /// The entity of the brief it keeps, or nil for a supporting table (outbox, idempotency keys).
    public var entity: String?
    public var purpose: Prose = ""
    /// The one component that writes it.
    public var owner: ComponentID?
    public var module: ModuleID?
    public var columns: [Column] = []
    public var primaryKey: [String] = []
    public var uniques: [UniqueConstraint] = []
    public var checks: [CheckConstraint] = []
    public var exclusions: [ExclusionConstraint] = []
    public var foreignKeys: [ForeignKey] = []
    public var indexes: [Index] = []
    public var accessPatterns: [AccessPattern] = []
    public var partitioning: Partitioning?
    public var retention: Retention?
    /// The column that says whose row it is, where tenants share the table.
    public var tenantColumn: String?
    public var rows: Quantity?
    public var growth: Quantity?
    public var appendOnly = false
    /// The table whose former rows, or whose events, it keeps.
    public var historyOf: TableID?

    public init(id: TableID) { self.id = id }
}

/// A column with its type, its rules and how sensitive it is.
public struct Column: Sendable, Hashable, Codable {
    public var name: String
    /// PostgreSQL type: `bigint`, `text`, `timestamptz`, `numeric(12,2)` …
    public var type: String
    public var nullable = false
    public var fallback: String?
    public var identity = false
    public var generated: String?
    public var dataClass: String?
    public var note: String?

    public init(_ name: String, _ type: String, nullable: Bool = false) {
        self.name = name
        self.type = type
        self.nullable = nullable
    }
}

public struct UniqueConstraint: Sendable, Hashable, Codable {
    public var columns: [String] = []
    /// A partial unique rule: only rows that satisfy this.
    public var condition: String?
    public var purpose: String = ""
    public init(columns: [String] = []) { self.columns = columns }
}

public struct CheckConstraint: Sendable, Hashable, Codable {
    public var name: String
    public var expression: String = ""
    public init(name: String, expression: String = "") {
        self.name = name
        self.expression = expression
    }
}

/// Two rows may not overlap: `using gist (room with =, period with &&)`.
public struct ExclusionConstraint: Sendable, Hashable, Codable {
    public var name: String
    public var elements: String = ""
    public var condition: String?
    public init(name: String, elements: String = "") {
        self.name = name
        self.elements = elements
    }
}

public struct ForeignKey: Sendable, Hashable, Codable {
    public var columns: [String] = []
    public var table: TableID
    public var references: [String] = []
    /// `restrict`, `cascade`, `set null`, `no action`.
    public var onDelete: String = "restrict"
    public init(columns: [String] = [], table: TableID, references: [String] = []) {
        self.columns = columns
        self.table = table
        self.references = references
    }
}

/// An index and the operations that pay for it.
public struct Index: Sendable, Hashable, Codable {
    public var name: String
    /// Columns or expressions in order, with `desc` where it matters.
    public var columns: [String] = []
    public var method: String = "btree"
    public var unique = false
    public var condition: String?
    public var include: [String] = []
    public var serves: [OperationID] = []
    public init(name: String) { self.name = name }
}

/// One way in which an operation reads or writes a table.
public struct AccessPattern: Sendable, Hashable, Codable {
    public var id: String
    public var operation: OperationID?
    public var sql: String = ""
    public var rate: Quantity?
    public var rowsRead: Quantity?
    /// Whether a caller waits for it often enough that a sequential scan would be a defect.
    public var hot = true
    public init(id: String) { self.id = id }
}

public struct Partitioning: Sendable, Hashable, Codable {
    public enum Method: String, Sendable, Hashable, Codable, CaseIterable { case range, list, hash }
    public var method: Method = .range
    public var column: String = ""
    public var interval: String = "month"
    public init() {}
}
