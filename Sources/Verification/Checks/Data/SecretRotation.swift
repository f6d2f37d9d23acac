import DesignModel
import Diagnostics

/// Every secret is replaced from time to time.
struct SecretRotation: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.security.secrets.filter { $0.rotation == nil }.map { secret in
            .finding(
                .secretWithoutRotation, "Secret '\(secret.id)' is never replaced; set its rotation",
                at: "security.secrets.\(secret.id).rotation", fix: "Set 'rotation' of '\(secret.id)'")
        }
    }
}
