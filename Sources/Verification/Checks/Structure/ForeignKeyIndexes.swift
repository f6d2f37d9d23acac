import DesignModel
import Diagnostics

/// Some key or index begins with the columns of each foreign key.
struct ForeignKeyIndexes: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.tablesByPath.filter { $0.store.kind == .relational }.flatMap { path, _, table in
            table.foreignKeys.enumerated().filter { !isServed($0.element, table) }.map { position, key in
                .finding(
                    .foreignKeyWithoutIndex,
                    "Foreign key (\(key.columns.joined(separator: ", "))) of '\(table.id)' has no index",
                    at: "\(path).foreign_keys[\(position)]",
                    fix: "Add an index on (\(key.columns.joined(separator: ", ")))")
            }
        }
    }

    private func isServed(_ key: ForeignKey, _ table: Table) -> Bool {
        let candidates = [table.primaryKey] + table.uniques.map(\.columns) + table.indexes.map(\.columns)
        return candidates.contains { columns in
            let leading = columns.prefix(key.columns.count).compactMap(\.plainColumn)
            return Set(leading) == Set(key.columns)
        }
    }
}
