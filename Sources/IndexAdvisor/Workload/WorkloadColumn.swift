/// A column with what is known about its values before a single row exists.
public struct WorkloadColumn: Sendable, Codable {
    public var name: String
    public var type: String
    /// nil when every row has its own value.
    public var distinct: Double?
    public var distribution: Distribution
    public var declaredWidth: Int?
    public var nullFraction: Double
    /// How far the order of rows on disk follows the order of values, -1 to 1.
    public var declaredCorrelation: Double?

    enum CodingKeys: String, CodingKey {
        case name, type, width, correlation
        case distinct = "n_distinct"
        case distribution = "dist"
        case nullFraction = "null_frac"
    }

    public init(
        _ name: String, _ type: String, distinct: Double?, _ distribution: Distribution, nullFraction: Double = 0,
        width: Int? = nil, correlation: Double? = nil
    ) {
        self.name = name
        self.type = type
        self.distinct = distinct
        self.distribution = distribution
        self.nullFraction = nullFraction
        declaredWidth = width
        declaredCorrelation = correlation
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(String.self, forKey: .name)
        type = try container.decode(String.self, forKey: .type)
        distinct = try? container.decode(Double.self, forKey: .distinct)
        distribution = try container.decodeIfPresent(Distribution.self, forKey: .distribution) ?? .opaque
        declaredWidth = try container.decodeIfPresent(Int.self, forKey: .width)
        nullFraction = try container.decodeIfPresent(Double.self, forKey: .nullFraction) ?? 0
        declaredCorrelation = try container.decodeIfPresent(Double.self, forKey: .correlation)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encode(type, forKey: .type)
        if let distinct {
            try container.encode(distinct, forKey: .distinct)
        } else {
            try container.encode("unique", forKey: .distinct)
        }
        try container.encode(distribution, forKey: .distribution)
        try container.encodeIfPresent(declaredWidth, forKey: .width)
        try container.encode(nullFraction, forKey: .nullFraction)
        try container.encodeIfPresent(declaredCorrelation, forKey: .correlation)
    }

    /// Correlation, where a counter follows the order in which its rows arrived.
    public var correlation: Double {
        if let declaredCorrelation { return declaredCorrelation }
        if case .serial = distribution { return 1 }
        return 0
    }
}

/// The bytes that values of a type take on disk.
enum TypeWidth {
    private static let fixed: [String: Int] = [
        "bigint": 8, "int": 4, "integer": 4, "smallint": 2, "float8": 8, "double precision": 8, "real": 4,
        "timestamptz": 8, "timestamp": 8, "uuid": 16, "boolean": 1, "date": 4,
    ]

    static func of(_ type: String) -> Int? { fixed[type] }

    /// Whether values carry a length of their own in front.
    static func varies(_ type: String) -> Bool { ["text", "jsonb", "citext", "json", "bytea"].contains(type) }
}
