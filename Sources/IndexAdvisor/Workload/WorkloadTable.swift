/// A table at the size it will have, with how often its rows change.
public struct WorkloadTable: Sendable, Codable {
    public var name: String
    public var rows: Double
    public var columns: [WorkloadColumn]
    public var primaryKey: [String]
    public var unique: [UniqueKey]
    public var writes: WriteLoad
    public var partition: PartitionPlan?

    enum CodingKeys: String, CodingKey {
        case name, rows, columns, unique, writes, partition
        case primaryKey = "primary_key"
    }

    public init(name: String, rows: Double, columns: [WorkloadColumn], primaryKey: [String]) {
        self.name = name
        self.rows = rows
        self.columns = columns
        self.primaryKey = primaryKey
        unique = []
        writes = WriteLoad()
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(String.self, forKey: .name)
        rows = try container.decode(Double.self, forKey: .rows)
        columns = try container.decode([WorkloadColumn].self, forKey: .columns)
        primaryKey = try container.decodeIfPresent([String].self, forKey: .primaryKey) ?? []
        unique = try container.decodeIfPresent([UniqueKey].self, forKey: .unique) ?? []
        writes = try container.decodeIfPresent(WriteLoad.self, forKey: .writes) ?? WriteLoad()
        partition = try container.decodeIfPresent(PartitionPlan.self, forKey: .partition)
    }

    public func column(_ name: String) -> WorkloadColumn? { columns.first { $0.name == name } }
}

/// Columns that no two rows share, perhaps only among the rows that satisfy a condition.
public struct UniqueKey: Sendable, Codable {
    public var columns: [String]
    public var condition: String?

    enum CodingKeys: String, CodingKey {
        case columns
        case condition = "where"
    }

    public init(columns: [String], condition: String? = nil) {
        self.columns = columns
        self.condition = condition
    }
}

/// Rows written each second.
public struct WriteLoad: Sendable, Codable {
    public var inserts = 0.0
    public var deletes = 0.0
    public var updates: [Update] = []

    public struct Update: Sendable, Codable {
        public var columns: [String]
        public var rate: Double

        enum CodingKeys: String, CodingKey {
            case columns
            case rate = "per_s"
        }

        public init(columns: [String], rate: Double) {
            self.columns = columns
            self.rate = rate
        }
    }

    enum CodingKeys: String, CodingKey {
        case updates
        case inserts = "insert_per_s"
        case deletes = "delete_per_s"
    }

    public init() {}

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        inserts = try container.decodeIfPresent(Double.self, forKey: .inserts) ?? 0
        deletes = try container.decodeIfPresent(Double.self, forKey: .deletes) ?? 0
        updates = try container.decodeIfPresent([Update].self, forKey: .updates) ?? []
    }
}

/// Equal ranges of one column, each a table of its own.
public struct PartitionPlan: Sendable, Codable {
    public var column: String
    public var from: String
    public var to: String
    public var count: Int
}
