import DesignModel
import Diagnostics

/// Every table that keeps an entity has one owner.
struct TableOwners: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.tablesByPath.filter { $0.table.owner == nil && $0.table.entity != nil }.map { path, _, table in
            .finding(
                .tableWithoutOwner, "Table '\(table.id)' belongs to no component; name its owner", at: path,
                fix: "Set 'owner' of '\(table.id)' to the component that writes it")
        }
    }
}
