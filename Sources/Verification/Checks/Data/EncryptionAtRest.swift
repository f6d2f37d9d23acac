import DesignModel
import Diagnostics

/// Disks and objects are encrypted.
struct EncryptionAtRest: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.stores.filter { !$0.encryptedAtRest }.map { store in
            .finding(
                .storeNotEncrypted, "Store '\(store.id)' keeps its data in clear; encrypt it",
                at: "stores.\(store.id).encrypted_at_rest", fix: "Set 'encrypted_at_rest' of '\(store.id)' to true")
        }
    }
}
