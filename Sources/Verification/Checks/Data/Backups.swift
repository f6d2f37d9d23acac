import DesignModel
import Diagnostics

/// What cannot be rebuilt is backed up.
struct Backups: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.stores.filter { $0.backup == nil && !$0.disposable && $0.kind != .cache }.map { store in
            .finding(
                .storeWithoutBackup, "Store '\(store.id)' has no backup; add one, or say that it is disposable",
                at: "stores.\(store.id).backup", fix: "Add 'backup' to '\(store.id)'")
        }
    }
}
