/// A place where data lives, with its durability, backup and contents.
public struct Store: Sendable, Hashable, Codable {
    public var id: StoreID
    public var kind: StoreKind
    public var title: String = ""
    /// Product in lower case: `postgresql`, `s3` …
    public var technology: String
    /// The product whose driver, schema, metrics and container serve in its place; nil where it has its own.
    public var dialect: String?
    public var holds: Prose = ""
    public var tables: [Table] = []
    public var buckets: [Bucket] = []
    public var replication: Replication?
    public var backup: BackupPlan?
    public var encryptedAtRest = true
    public var maxConnections: Quantity?
    /// Size of the primary; a standby has the same.
    public var cpu: Quantity?
    public var memory: Quantity?
    /// Whether everything in it can be rebuilt from elsewhere.
    public var disposable = false
    /// For caches: how long an entry may be wrong, and what ends it.
    public var invalidation: Prose?
    public var timeToLive: Quantity?
    public var evictsWhenFull = false
    public var sites: [SiteID] = []

    public init(id: StoreID, kind: StoreKind = .relational, technology: String = "postgresql") {
        self.id = id
        self.kind = kind
        self.technology = technology
    }

    /// The product as which others meet it.
    public var engine: String { dialect ?? technology }
}

/// The family a store belongs to.
public enum StoreKind: String, Sendable, Hashable, Codable, CaseIterable {
    case relational, document, keyValue = "key_value", wideColumn = "wide_column", timeSeries = "time_series"
    case columnar, search, graph, object, cache, embedded, log
}

/// Copies of a store beside the primary.
public struct Replication: Sendable, Hashable, Codable {
    public enum Mode: String, Sendable, Hashable, Codable, CaseIterable { case none, asynchronous, synchronous }
    public var mode: Mode = .none
    public var replicas: Quantity?
    public var failover: Quantity?
    /// Whether the copies stand in other failure domains.
    public var acrossZones = false

    public init() {}
}

/// How a store comes back after a loss.
public struct BackupPlan: Sendable, Hashable, Codable {
    public var method: String = ""
    public var every: Quantity?
    public var keep: Quantity?
    public var rpo: Quantity?
    public var rto: Quantity?
    public var restoreEstimate: Quantity?
    public var drill: Prose = ""
    public var offsite = true

    public init() {}
}

/// A group of objects in an object store.
public struct Bucket: Sendable, Hashable, Codable {
    public var id: String
    public var holds: String = ""
    public var objectSize: Quantity?
    public var growth: Quantity?
    public var versioned = false
    public var publicRead = false
    public var retention: Retention?

    public init(id: String) { self.id = id }
}

/// How long something is kept and how it goes.
public struct Retention: Sendable, Hashable, Codable {
    /// nil means forever or for the account's life; `rule` says which.
    public var keep: Quantity?
    /// What the time counts from: `creation` of the row, or `account_closed`, the day its person leaves.
    public var since = "creation"
    public var rule: Prose = ""
    /// `drop_partition`, `delete_job`, `anonymise`, `lifecycle_rule`, `never` …
    public var method: String = "delete_job"

    public init() {}

    /// The age at which something goes; nil where age does not decide.
    public var lifetime: Quantity? { since == "creation" ? keep : nil }
}
