import DesignModel

/// Inserts that patterns write name their own columns; what else the table asks for joins them as further parameters.
enum InsertCompletion {
    static func complete(_ table: inout Table) {
        for at in table.accessPatterns.indices {
            if let sql = completed(table.accessPatterns[at].sql, table) { table.accessPatterns[at].sql = sql }
        }
    }

    /// nil for a statement that is no plain `insert into t (…) values (…)` or lacks nothing.
    private static func completed(_ sql: String, _ table: Table) -> String? {
        let opening = "insert into \(table.id) ("
        guard sql.hasPrefix(opening), let list = sql.dropFirst(opening.count).halves(around: ") values (") else {
            return nil
        }
        let named = list.before.parts(at: ",").map { $0.filter { $0 != " " } }
        let missing = table.columns.filter { isRequired($0) && !named.contains($0.name) }.map(\.name)
        guard !missing.isEmpty, let end = closing(list.behind) else { return nil }
        let last = parameters(sql).max() ?? 0
        let values = missing.indices.map { "$\(last + 1 + $0)" }
        let columns = ([String(list.before)] + missing).joined(separator: ", ")
        let filled = ([String(list.behind[..<end])] + values).joined(separator: ", ")
        return "\(opening)\(columns)) values (\(filled)\(list.behind[end...])"
    }

    private static func isRequired(_ column: Column) -> Bool {
        !column.nullable && !column.identity && column.generated == nil && column.fallback == nil
    }

    /// Where the list of values ends; values may call functions.
    private static func closing(_ text: Substring) -> Substring.Index? {
        var depth = 0
        for at in text.indices {
            if text[at] == "(" { depth += 1 }
            if text[at] == ")" {
                if depth == 0 { return at }
                depth -= 1
            }
        }
        return nil
    }

    private static func parameters(_ sql: String) -> [Int] {
        sql.parts(at: "$").dropFirst().compactMap { Int($0.prefix { $0.isNumber }) }
    }
}
