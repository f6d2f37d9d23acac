import DesignModel
import Diagnostics

/// A restore is done before the promise ends.
struct RecoveryTime: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.stores.compactMap { store in
            guard let plan = store.backup, let estimate = plan.restoreEstimate,
                let target = plan.rto ?? exhibit.design.ledger["quality.rto_minutes"],
                estimate.unit.dimension == target.unit.dimension, estimate.canonical > target.canonical,
                !switchesInTime(store, target)
            else { return nil }
            return .finding(
                .restoreTooSlow, "Restore of '\(store.id)' takes \(estimate.bare), and \(target.bare) are promised",
                at: "stores.\(store.id).backup.restore_estimate", fix: "Add a standby to '\(store.id)', or split it")
        }
    }

    /// Whether a standby takes over before the promise ends; a restore is then the second line.
    private func switchesInTime(_ store: Store, _ target: Quantity) -> Bool {
        guard let copies = store.replication, copies.mode != .none else { return false }
        return (copies.failover?.canonical ?? 0) <= target.canonical
    }
}
