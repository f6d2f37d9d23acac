import DesignModel

/// The values that a table's checks name for a column, such as the states of `status in ('open', 'done')`.
struct LiteralsOfChecks {
    private let allowed: [String: [String]]

    init(_ table: Table) {
        var allowed: [String: [String]] = [:]
        for check in table.checks {
            guard let (column, values) = Self.list(check.expression) else { continue }
            allowed[column] = values
        }
        self.allowed = allowed
    }

    func values(for column: Column) -> [String]? { allowed[column.name] }

    /// `column in ('a', 'b')` or `column = any (array['a', 'b'])`, and nothing else.
    private static func list(_ expression: String) -> (String, [String])? {
        let words = expression.split(separator: " ", maxSplits: 2).map(String.init)
        guard words.count >= 2, words[1].lowercased().hasPrefix("in") || words[1] == "=" else { return nil }
        guard words[0].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return nil }
        let values = quoted(expression)
        return values.isEmpty ? nil : (words[0], values)
    }

    static func quoted(_ text: String) -> [String] {
        text.split(separator: "'", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map {
            String($0.element)
        }
    }
}
