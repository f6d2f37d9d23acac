import DesignModel
import Diagnostics

/// Repeats have a budget, or there are none.
struct EdgeRetryBudgets: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.waitingEdges.filter { edge in
            guard let policy = edge.policy else { return false }
            guard let retry = policy.retry else { return true }
            if let attempts = retry.attempts?.canonical, attempts <= 1 { return false }
            return retry.budget == nil
        }.map { edge in
            .finding(
                .edgeWithoutRetryBudget, "Edge '\(edge.id)' repeats calls to '\(edge.to)' without a budget",
                at: edge.path + ".policy.retry",
                fix: "Set a retry budget on '\(edge.id)', or one attempt and the reason")
        }
    }
}
