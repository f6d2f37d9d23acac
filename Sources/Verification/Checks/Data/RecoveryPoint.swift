import DesignModel
import Diagnostics

/// No backup loses more than the promise allows.
struct RecoveryPoint: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        guard let promised = exhibit.design.ledger["quality.rpo_minutes"] else { return [] }
        return exhibit.design.stores.compactMap { store in
            guard !store.disposable, store.kind != .cache, let rpo = store.backup?.rpo,
                rpo.canonical > promised.canonical,
                rpo.unit.dimension == promised.unit.dimension, store.replication?.mode != .synchronous
            else { return nil }
            return .finding(
                .backupLosesTooMuch, "Backup of '\(store.id)' loses \(rpo.bare), and \(promised.bare) are promised",
                at: "stores.\(store.id).backup.rpo", fix: "Ship the log of '\(store.id)' more often, or add a standby")
        }
    }
}
