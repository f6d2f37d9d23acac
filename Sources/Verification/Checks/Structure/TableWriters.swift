import DesignModel
import Diagnostics

/// A table is written by the component that owns it, and by no other.
struct TableWriters: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.operations.flatMap { interface, operation in
            operation.writes.compactMap { name in
                guard let owner = exhibit.tables[name]?.table.owner, owner != interface.component,
                    !exhibit.shareCode(owner, interface.component)
                else { return nil }
                return .finding(
                    .tableWithTwoWriters,
                    "Table '\(name)' is written by '\(interface.component)' and belongs to '\(owner)'",
                    at: Exhibit.path(interface, operation) + ".writes",
                    fix: "Let '\(operation.id)' call '\(owner)', or move the table to '\(interface.component)'")
            }
        }
    }
}
