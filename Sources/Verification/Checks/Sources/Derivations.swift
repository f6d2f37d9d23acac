import DesignModel
import Diagnostics

/// What is computed is computed from entries that are there.
struct Derivations: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.ledger.entries.flatMap { entry -> [Diagnostic] in
            guard case .derived(_, let inputs) = entry.quantity.provenance else { return [] }
            return inputs.filter { exhibit.design.ledger[$0] == nil && exhibit.assessment.ledger[$0] == nil }.map {
                input in
                .finding(
                    .brokenDerivation, "'\(entry.name)' is computed from '\(input)', which is no entry of the ledger",
                    at: "ledger." + entry.name, fix: "Enter '\(input)', or name the entry that is meant")
            }
        }
    }
}
