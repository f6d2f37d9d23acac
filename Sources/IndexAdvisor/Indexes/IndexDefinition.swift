/// An index as it could be created: table, columns in order, condition, method.
public struct IndexDefinition: Sendable, Hashable, Codable, Comparable {
    public var table: String
    public var columns: [String]
    public var condition: String?
    public var unique: Bool
    public var method: String
    public var include: [String]

    public init(
        _ table: String, _ columns: [String], where condition: String? = nil, unique: Bool = false,
        method: String = "btree", include: [String] = []
    ) {
        self.table = table
        self.columns = columns
        self.condition = condition
        self.unique = unique
        self.method = method
        self.include = include
    }

    /// `create index on orders using btree (customer_id, created_at) where …`, named when a name is given.
    public func statement(named name: String? = nil) -> String {
        var text = "CREATE \(unique ? "UNIQUE " : "")INDEX \(name.map { $0 + " " } ?? "")ON \(table)"
        text += " USING \(method) (\(columns.joined(separator: ", ")))"
        if !include.isEmpty { text += " INCLUDE (\(include.joined(separator: ", ")))" }
        if let condition { text += " WHERE \(condition)" }
        return text
    }

    public static func < (left: IndexDefinition, right: IndexDefinition) -> Bool {
        (left.table, left.method, left.columns.joined(separator: ","), left.condition ?? "")
            < (right.table, right.method, right.columns.joined(separator: ","), right.condition ?? "")
    }

    /// The columns whose change makes an entry stale: keys, included columns and those of the condition.
    func touched(by columns: [String]) -> Bool {
        columns.contains { self.columns.contains($0) || include.contains($0) || conditionWords.contains($0) }
    }

    /// Whether a query of these words could use it: it names the table, a column of it and all that its condition asks for.
    func canServe(_ words: Set<String>) -> Bool {
        guard words.contains(table), columns.contains(where: { words.contains($0.firstWord) || $0.contains("(") })
        else {
            return false
        }
        let columnsOfCondition = condition.flatMap(SelectParser.condition)?.columns.map(\.name) ?? []
        return columnsOfCondition.allSatisfy(words.contains)
    }

    private var conditionWords: Set<String> {
        Set(SQLLexer.tokens(condition ?? "").compactMap { if case .word(let word) = $0 { word } else { nil } })
    }
}

extension WorkloadTable {
    /// The indexes that keep its keys unique; they are there whatever else is chosen.
    var constraintIndexes: [IndexDefinition] {
        let primary = primaryKey.isEmpty ? [] : [IndexDefinition(name, primaryKey, unique: true)]
        return primary + unique.map { IndexDefinition(name, $0.columns, where: $0.condition, unique: true) }
    }
}
