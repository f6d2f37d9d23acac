import DesignModel
import Diagnostics

/// A quantity that calls itself a ledger entry is one.
struct LedgerNames: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        QuantityWalk(exhibit.design).found.compactMap { placed in
            guard let name = placed.quantity.name, exhibit.design.ledger[name] == nil,
                exhibit.assessment.ledger[name] == nil
            else { return nil }
            return .finding(
                .unknownLedgerEntry, "'\(name)' is no entry of the ledger", at: placed.path,
                fix: "Enter '\(name)' in the ledger")
        }
    }
}
