import DesignModel
import Diagnostics

/// Somebody among an operation's actors has the permission that it asks for.
struct GrantedPermissions: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let granted = Dictionary(exhibit.design.actors.map { ($0.id, Set($0.permissions)) }) { $0.union($1) }
        return exhibit.operations.compactMap { interface, operation in
            let known = operation.actors.compactMap { granted[$0] }
            guard let permission = operation.permission, !known.isEmpty, known.contains(where: { !$0.isEmpty }),
                !known.contains(where: { $0.contains(permission) })
            else { return nil }
            return .finding(
                .permissionNobodyHas, "Permission '\(permission)' is held by no actor of '\(operation.id)'",
                at: Exhibit.path(interface, operation) + ".permission",
                fix: "Grant '\(permission)' to \(operation.actors.map(\.rawValue).joined(separator: " or "))")
        }
    }
}
