import DesignModel
import Diagnostics

/// Whoever may do something is found out in the way that was decided, and everybody who may has a permission.
struct AuthorizationCarriedOut: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        guard let chosen = exhibit.choice("authorization") else { return [] }
        let model = exhibit.design.security.authorization
        guard model == chosen else {
            return [
                .notCarriedOut(
                    "authorization", chosen, "and the security model looks up \(model ?? "nothing")",
                    at: "security.authorization", fix: "Write authorization: \(chosen)")
            ]
        }
        guard chosen == "roles", exhibit.design.actors.allSatisfy(\.permissions.isEmpty) else { return [] }
        return [
            .notCarriedOut(
                "authorization", chosen, "and no actor has a permission", at: "actors",
                fix: "Give each actor the permissions of its role")
        ]
    }
}
