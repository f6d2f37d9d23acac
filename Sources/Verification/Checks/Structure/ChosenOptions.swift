import DesignModel
import Diagnostics

/// A decision chooses one of its options, and none that its constraints exclude.
struct ChosenOptions: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.decisions.compactMap { decision in
            guard !decision.options.isEmpty else { return nil }
            guard let option = decision.options.first(where: { $0.id == decision.chosen }) else {
                return finding(decision, "Option '\(decision.chosen)' is not among the options of \(decision.topic)")
            }
            guard !option.isFeasible, decision.settledBy != .brief, decision.settledBy != .pinned else { return nil }
            return finding(decision, "Option '\(decision.chosen)' of \(decision.topic) is chosen though excluded")
        }
    }

    private func finding(_ decision: Decision, _ summary: String) -> Diagnostic {
        let possible = decision.options.filter(\.isFeasible).map(\.id).joined(separator: ", ")
        return .finding(
            .excludedOptionChosen, summary, at: "decisions.\(decision.topic).chosen",
            fix: "Choose one of: \(possible)")
    }
}
