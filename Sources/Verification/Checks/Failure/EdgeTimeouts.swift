import DesignModel
import Diagnostics

/// No caller waits without limit, and no background process either: a call to an outside system holds whoever makes it.
struct EdgeTimeouts: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let answered = exhibit.waitingEdges.filter { $0.policy != nil }
        return (answered + exhibit.backgroundCalls).filter { $0.policy?.timeout == nil }.map { edge in
            .finding(
                .edgeWithoutTimeout, "Edge '\(edge.id)' waits for '\(edge.to)' without limit; add a timeout",
                at: edge.path + ".policy.timeout", fix: "Set 'timeout' of '\(edge.id)'")
        }
    }
}
