import DesignModel
import Diagnostics

/// The primary key and unique rules of a partitioned table contain the column it is divided by.
struct PartitionKeys: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.tablesByPath.filter { $0.store.kind == .relational }.compactMap { path, _, table in
            guard let column = table.partitioning?.column.plainColumn else { return nil }
            let keys = [table.primaryKey] + table.uniques.map(\.columns)
            guard keys.contains(where: { !$0.isEmpty && !$0.contains(column) }) else { return nil }
            return .finding(
                .partitionKeyOutsideKey,
                "Table '\(table.id)' is divided by '\(column)', and a key of it leaves that out",
                at: path + ".partitioning", fix: "Add '\(column)' to the keys of '\(table.id)'")
        }
    }
}
