import Diagnostics

/// What a real engine said about a data design: with which engine and seed, on how many rows, and what it found.
public struct DataProof: Sendable, Codable {
    public var system: String
    public var engine: String
    public var settings: [String: String] = [:]
    public var seed: UInt64
    public var stores: [StoreProof] = []
    public var findings: [Diagnostic] = []
    /// What was not verified, each with its reason (promise P10).
    public var unverified: [String] = []

    enum CodingKeys: String, CodingKey {
        case system, engine, settings, seed, stores, findings
        case unverified = "not_verified"
    }
}

/// One relational store as it stood in the private cluster.
public struct StoreProof: Sendable, Codable {
    public var store: String
    public var tables: [FilledTable] = []
    public var patterns: [PatternProof] = []
    public var indexes: [IndexProof] = []
    public var attacks: [AttackProof] = []
    public var promises: [PromiseProof] = []
    public var restore: RestoreProof?
}

/// A table with the rows it was given and the rows for which its plans were made.
public struct FilledTable: Sendable, Codable {
    public var table: String
    public var sampled: Int
    public var planned: Double
    /// Whether the design says how many rows there will be; otherwise a million are assumed.
    public var isSized: Bool

    enum CodingKeys: String, CodingKey {
        case table, sampled, planned
        case isSized = "sized_by_the_design"
    }
}

/// An access pattern as the engine planned it at full scale and ran it on the sample.
public struct PatternProof: Sendable, Codable {
    public var table: String
    public var pattern: String
    public var hot: Bool
    public var cost: Double?
    public var indexes: [String] = []
    public var wholeTables: [String] = []
    /// Pages touched on the sample; the same on every run.
    public var blocks: Int?
    /// Fastest and slowest run on the sample, milliseconds on this machine.
    public var milliseconds: [Double] = []

    enum CodingKeys: String, CodingKey {
        case table, pattern, hot, cost, indexes, blocks, milliseconds
        case wholeTables = "reads_whole"
    }
}

/// An index and what uses it.
public struct IndexProof: Sendable, Codable {
    public var table: String
    public var index: String
    public var usedBy: [String]

    enum CodingKeys: String, CodingKey {
        case table, index
        case usedBy = "used_by"
    }
}

/// Two sessions that try to break a rule at the same moment, with the rule and without it.
public struct AttackProof: Sendable, Codable {
    public var table: String
    public var rule: String
    /// How many of the two got through; one keeps the rule.
    public var through: Int
    /// How many get through when the rule is taken away: two show that the attack is a real one.
    public var throughWithoutRule: Int?

    enum CodingKeys: String, CodingKey {
        case table, rule, through
        case throughWithoutRule = "through_without_the_rule"
    }
}

/// Something the design promises about its rows, tried on the sample and taken back.
public struct PromiseProof: Sendable, Codable {
    public var table: String
    /// `retention`, `erasure`, `tenants are apart`.
    public var promise: String
    public var shown: String
}

/// A dump of the sample, restored into an empty database.
public struct RestoreProof: Sendable, Codable {
    public var seconds: Double
    public var bytes: Double
    public var rowsEqual: Bool

    enum CodingKeys: String, CodingKey {
        case seconds, bytes
        case rowsEqual = "rows_equal"
    }
}
