import DesignModel
import Diagnostics

/// An operation is open to anyone only when it reads and its interface is public.
struct OperationPermissions: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.operations.filter { interface, operation in
            operation.permission == nil && interface.audience != "internal"
                && (interface.audience != "public" || changes(operation)) && !isEntrance(operation)
        }.map { interface, operation in
            .finding(
                .operationWithoutPermission, "Operation '\(operation.id)' is open to anyone; name a permission",
                at: Exhibit.path(interface, operation), fix: "Set 'permission' of '\(operation.id)'")
        }
    }

    private func changes(_ operation: Operation) -> Bool { operation.kind == .write || operation.kind == .job }

    /// Signing in and registering happen before anybody can have a permission.
    private func isEntrance(_ operation: Operation) -> Bool {
        let words = operation.id.rawValue.split { $0 == "-" || $0 == "_" }.map(String.init)
        return !Set(words).isDisjoint(with: Self.entrances)
    }

    private static let entrances: Set<String> = [
        "login", "signin", "signup", "register", "session", "token", "otp", "sign",
    ]
}
