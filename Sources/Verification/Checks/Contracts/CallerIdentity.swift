import DesignModel
import Diagnostics

/// Whoever needs a permission has shown who it is.
struct CallerIdentity: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.interfaces.filter { interface in
            interface.authentication.isEmpty && interface.audience != "internal" && interface.style != .commands
                && interface.operations.contains { $0.permission != nil }
        }.map { interface in
            .finding(
                .permissionWithoutIdentity, "Interface '\(interface.id)' asks for permissions and for no identity",
                at: "interfaces.\(interface.id).authentication", fix: "Name how callers of '\(interface.id)' sign in")
        }
    }
}
