/// A query of an operation with its rate, its literals and how it reaches each table.
public struct WorkloadQuery: Sendable, Codable {
    public var id: String
    public var rate: Double
    /// Whether a caller waits for it, so that reading a whole table would be a defect.
    public var hot: Bool
    public var limitMilliseconds: Double?
    public var sql: String
    public var access: [Access]

    enum CodingKeys: String, CodingKey {
        case id, hot, sql, access
        case rate = "rate_per_s"
        case limitMilliseconds = "max_ms"
    }

    public init(_ id: String, rate: Double, hot: Bool = true, sql: String, access: [Access] = []) {
        self.id = id
        self.rate = rate
        self.hot = hot
        self.sql = sql
        self.access = access
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        rate = try container.decode(Double.self, forKey: .rate)
        hot = try container.decodeIfPresent(Bool.self, forKey: .hot) ?? true
        limitMilliseconds = try container.decodeIfPresent(Double.self, forKey: .limitMilliseconds)
        sql = try container.decode(String.self, forKey: .sql)
        access = try container.decodeIfPresent([Access].self, forKey: .access) ?? []
    }
}

/// How a query reaches one table: by equality, by range, in an order, among the rows of a condition.
public struct Access: Sendable, Hashable, Codable {
    public var table: String
    public var equal: [String] = []
    public var range: [String] = []
    public var order: [String] = []
    public var partial: String?

    enum CodingKeys: String, CodingKey {
        case table, range, order, partial
        case equal = "eq"
    }

    public init(table: String) { self.table = table }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        table = try container.decode(String.self, forKey: .table)
        equal = try container.decodeIfPresent([String].self, forKey: .equal) ?? []
        range = try container.decodeIfPresent([String].self, forKey: .range) ?? []
        order = try container.decodeIfPresent([String].self, forKey: .order) ?? []
        partial = try container.decodeIfPresent(String.self, forKey: .partial)
    }
}
