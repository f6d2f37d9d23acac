import DesignModel
import Diagnostics

/// Every secret has a user.
struct SecretUsers: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.security.secrets.filter(\.usedBy.isEmpty).map { secret in
            .finding(
                .secretUnused, "Secret '\(secret.id)' is used by nobody", at: "security.secrets.\(secret.id)",
                fix: "Say who uses it, or destroy it")
        }
    }
}
