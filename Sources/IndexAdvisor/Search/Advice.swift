/// The chosen indexes with what each is worth, and the bill with and without them.
public struct Advice: Sendable, Codable {
    public var workload: String
    public var level: EvidenceLevel
    public var indexes: [ChosenIndex]
    public var bill: Bill
    /// The bill with nothing but the indexes of constraints.
    public var without: Bill
    /// Queries that callers wait for and that still read a large table whole.
    public var hotScans: [String]
    public var candidates: Int
    public var whatIfs: Int

    enum CodingKeys: String, CodingKey {
        case workload, level, indexes, bill, without, candidates
        case hotScans = "hot_scans"
        case whatIfs = "what_ifs"
    }
}

/// An index with the reason for it.
public struct ChosenIndex: Sendable, Codable {
    public var name: String
    public var statement: String
    public var gigabytes: Double
    /// Units each second that the bill would rise by without it.
    public var worth: Double
    public var serves: [Service]
    public var reason: String

    enum CodingKeys: String, CodingKey {
        case name, gigabytes, worth, serves, reason
        case statement = "ddl"
    }

    /// A query that the index makes cheaper.
    public struct Service: Sendable, Codable {
        public var query: String
        public var rate: Double
        public var cost: Double
        public var costWithout: Double

        enum CodingKeys: String, CodingKey {
            case query, cost
            case rate = "rate_per_s"
            case costWithout = "cost_without"
        }
    }
}
