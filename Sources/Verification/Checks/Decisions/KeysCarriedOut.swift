import DesignModel
import Diagnostics

/// The keys of what is stored lie with whom the decision names, and the secret that this takes is there.
struct KeysCarriedOut: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        guard let chosen = exhibit.choice("encryption"), let holder = Self.holders[chosen] else { return [] }
        let security = exhibit.design.security
        guard security.keys == holder.name else {
            return [
                .notCarriedOut(
                    "encryption", chosen, "and the keys lie with \(security.keys ?? "nobody")", at: "security.keys",
                    fix: "Write keys: \(holder.name)")
            ]
        }
        guard let secret = holder.secret, !security.secrets.contains(where: { $0.id == secret }) else { return [] }
        return [
            .notCarriedOut(
                "encryption", chosen, "and no secret '\(secret)' is kept", at: "security.secrets",
                fix: "Add the secret '\(secret)' with its users and rotation")
        ]
    }

    private static let holders: [String: (name: String, secret: String?)] = [
        "store_encryption": ("host", nil), "own_keys": ("team", "storage-key"),
        "field_encryption": ("application", "field-key"), "end_to_end": ("devices", nil),
    ]
}
