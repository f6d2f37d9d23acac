import DesignModel
import Diagnostics

/// Every interface offers something.
struct InterfaceContents: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.interfaces.filter(\.operations.isEmpty).map { interface in
            .finding(
                .interfaceWithoutOperations, "Interface '\(interface.id)' offers nothing",
                at: "interfaces.\(interface.id)", fix: "Give it operations, or leave it out")
        }
    }
}
