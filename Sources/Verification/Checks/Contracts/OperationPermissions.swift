import DesignModel
import Diagnostics

/// An operation is open to anyone only when it reads and its interface is public.
struct OperationPermissions: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.operations.filter { interface, operation in
            operation.permission == nil && interface.audience != "internal" && !isSigned(interface)
                && (interface.audience != "public" || changes(operation)) && !isEntrance(operation)
        }.map { interface, operation in
            .finding(
                .operationWithoutPermission, "Operation '\(operation.id)' is open to anyone; name a permission",
                at: Exhibit.path(interface, operation), fix: "Set 'permission' of '\(operation.id)'")
        }
    }

    /// A webhook whose sender proves itself needs no further permission.
    private func isSigned(_ interface: Interface) -> Bool {
        interface.style == .webhook && !interface.authentication.isEmpty
    }

    private func changes(_ operation: Operation) -> Bool { operation.kind == .write || operation.kind == .job }

    /// Signing in happens before anybody can have a permission.
    private func isEntrance(_ operation: Operation) -> Bool {
        let name = operation.id.rawValue.lowercased().split { $0 == "-" || $0 == "_" }.joined(separator: "-")
        return Self.entrances.contains { name.contains($0) }
    }

    private static let entrances = [
        "login", "log-in", "sign-in", "signin", "sign-up", "signup", "create-account", "register-account",
        "register-user", "create-session", "request-link", "redeem-link", "request-code", "redeem-code",
    ]
}
