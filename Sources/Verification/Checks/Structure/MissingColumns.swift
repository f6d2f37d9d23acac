import DesignModel
import Diagnostics

/// Keys, indexes and rules name columns that the table has.
struct MissingColumns: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.tablesByPath.filter { !$0.table.columns.isEmpty }.flatMap { path, _, table in
            let names = Set(table.columns.map(\.name))
            return uses(table).flatMap { use in
                use.columns.filter { !names.contains($0) }.map { missing($0, use.path, path, table, names) }
            }
        }
    }

    private func uses(_ table: Table) -> [(path: String, columns: [String])] {
        var uses: [(String, [String])] = [("primary_key", table.primaryKey)]
        for index in table.indexes {
            uses.append(("indexes.\(index.name)", (index.columns + index.include).compactMap(\.plainColumn)))
        }
        for (position, unique) in table.uniques.enumerated() {
            uses.append(("uniques[\(position)]", unique.columns.compactMap(\.plainColumn)))
        }
        if let column = table.partitioning?.column.plainColumn { uses.append(("partitioning.column", [column])) }
        if let column = table.tenantColumn { uses.append(("tenant_column", [column])) }
        return uses
    }

    private func missing(_ column: String, _ use: String, _ path: String, _ table: Table, _ names: Set<String>)
        -> Diagnostic
    {
        let meant = DidYouMean.suggestion(for: column, among: names.sorted())
        return .finding(
            .missingColumn, "Column '\(column)' is not in table '\(table.id)'", at: "\(path).\(use)",
            fix: meant.map { "Write '\($0)'" } ?? "Add the column '\(column)' to '\(table.id)'")
    }
}

extension String {
    /// The column an index entry begins with; nil for an expression, which the database itself has to judge.
    var plainColumn: String? {
        let words = split(separator: " ")
        guard let first = words.first, !first.contains("("), !first.contains(":"), !first.isEmpty else { return nil }
        return String(first)
    }
}
