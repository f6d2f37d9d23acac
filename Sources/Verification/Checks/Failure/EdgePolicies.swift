import DesignModel
import Diagnostics

/// Whoever waits for another element says what happens when it does not answer.
struct EdgePolicies: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.waitingEdges.filter { $0.policy == nil }.map { edge in
            .finding(
                .edgeWithoutPolicy, "Edge '\(edge.id)' waits for '\(edge.to)' without a policy",
                at: edge.path + ".policy",
                fix: "Give '\(edge.id)' a timeout, a retry budget, a breaker and a fallback")
        }
    }
}
