import DesignModel
import Diagnostics

/// A module holds tables of its own component.
struct ModuleTables: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.components.flatMap { component in
            component.modules.flatMap { module in
                module.tables.compactMap { id -> Diagnostic? in
                    guard let owner = exhibit.tables[id]?.table.owner, exhibit.components[owner] != nil,
                        owner != component.id, !exhibit.shareCode(owner, component.id)
                    else { return nil }
                    return .finding(
                        .moduleHoldsForeignTable, "Module '\(module.id)' holds '\(id)', which '\(owner)' owns",
                        at: "\(component.path).modules.\(module.id).tables", fix: "Move the table or the module")
                }
            }
        }
    }
}
