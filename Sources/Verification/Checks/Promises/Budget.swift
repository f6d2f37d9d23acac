import DesignModel
import Diagnostics

/// The expected bill stays within the budget.
struct Budget: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        guard let budget = exhibit.design.ledger["budget.monthly"],
            let cost = exhibit.assessment.ledger["cost.monthly"],
            let expected = cost.converted(to: budget.unit), expected > budget.value
        else { return [] }
        let least = exhibit.assessment.ledger["cost.monthly.low"]?.converted(to: budget.unit) ?? expected
        return [
            .finding(
                .costAboveBudget, "Cost of \(cost.bare) is above the budget of \(budget.bare)",
                at: "ledger.budget.monthly", fix: largest(exhibit), severity: least > budget.value ? .error : .warning)
        ]
    }

    private func largest(_ exhibit: Exhibit) -> String {
        guard let line = exhibit.assessment.costs.max(by: { $0.monthly.value < $1.monthly.value }) else {
            return "Choose smaller sizes"
        }
        let place = line.element.isEmpty ? "" : " of \(line.element)"
        return "Begin with the largest line: \(line.item)\(place), \(line.monthly.bare)"
    }
}
