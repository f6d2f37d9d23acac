import DesignModel
import Diagnostics

/// No caller waits without limit.
struct EdgeTimeouts: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.waitingEdges.filter { $0.policy != nil && $0.policy?.timeout == nil }.map { edge in
            .finding(
                .edgeWithoutTimeout, "Edge '\(edge.id)' waits for '\(edge.to)' without limit; add a timeout",
                at: edge.path + ".policy.timeout", fix: "Set 'timeout' of '\(edge.id)'")
        }
    }
}
