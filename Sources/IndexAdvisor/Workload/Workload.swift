/// Tables with their statistics and writes, and the queries that run on them: what an index set is chosen for.
public struct Workload: Sendable, Codable {
    public var name: String
    public var settings: [String: Setting]?
    public var tables: [WorkloadTable]
    public var queries: [WorkloadQuery]

    public init(name: String, tables: [WorkloadTable] = [], queries: [WorkloadQuery] = []) {
        self.name = name
        self.tables = tables
        self.queries = queries
    }

    public func table(_ name: String) -> WorkloadTable? { tables.first { $0.name == name } }
}

/// A planner setting, written as a number or as a text with a unit.
public enum Setting: Sendable, Codable {
    case number(Double)
    case text(String)

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let truth = try? container.decode(Bool.self) {
            self = .text(truth ? "on" : "off")
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        }
    }

    /// As PostgreSQL reads it in `set name = '…'`.
    public var words: String {
        switch self {
        case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
        case .text(let text): text
        }
    }
}
