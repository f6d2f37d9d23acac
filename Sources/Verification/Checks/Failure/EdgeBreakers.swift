import DesignModel
import Diagnostics

/// A dependency that is down is left alone for a while.
struct EdgeBreakers: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.waitingEdges.filter { $0.policy != nil && $0.policy?.breaker == nil }.map { edge in
            .finding(
                .edgeWithoutBreaker, "Edge '\(edge.id)' has no breaker; calls go on while '\(edge.to)' is down",
                at: edge.path + ".policy.breaker", fix: "Add a breaker to '\(edge.id)'")
        }
    }
}
