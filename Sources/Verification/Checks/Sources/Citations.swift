import DesignModel
import Diagnostics

/// Prose cites entries that are there.
struct Citations: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let names = exhibit.design.ledger.entries.map(\.name)
        return ProseWalk(exhibit.design).found.flatMap { placed in
            placed.prose.citations.filter { exhibit.design.ledger[$0] == nil && exhibit.assessment.ledger[$0] == nil }
                .map { name in
                    let meant = DidYouMean.suggestion(for: name, among: names)
                    return .finding(
                        .unknownCitation, "'{\(name)}' cites nothing in the ledger", at: placed.path,
                        fix: meant.map { "Cite '{\($0)}'" } ?? "Enter '\(name)' in the ledger")
                }
        }
    }
}
