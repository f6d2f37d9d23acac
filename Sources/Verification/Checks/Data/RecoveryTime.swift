import DesignModel
import Diagnostics

/// A restore is done before the promise ends.
struct RecoveryTime: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.stores.compactMap { store in
            guard let plan = store.backup, let estimate = plan.restoreEstimate,
                let target = plan.rto ?? exhibit.design.ledger["quality.rto_minutes"],
                estimate.unit.dimension == target.unit.dimension, estimate.canonical > target.canonical
            else { return nil }
            return .finding(
                .restoreTooSlow, "Restore of '\(store.id)' takes \(estimate.bare), and \(target.bare) are promised",
                at: "stores.\(store.id).backup.restore_estimate", fix: "Add a standby to '\(store.id)', or split it")
        }
    }
}
