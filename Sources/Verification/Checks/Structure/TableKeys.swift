import DesignModel
import Diagnostics

/// Every table of a relational store has a primary key.
struct TableKeys: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.tablesByPath.filter { $0.table.primaryKey.isEmpty && $0.store.kind.hasKeys }.map { path, _, table in
            .finding(
                .tableWithoutKey, "Table '\(table.id)' has no primary key; name one", at: path,
                fix: "Add 'primary_key' to '\(table.id)'")
        }
    }
}

extension StoreKind {
    fileprivate var hasKeys: Bool { self == .relational || self == .embedded || self == .document }
}
