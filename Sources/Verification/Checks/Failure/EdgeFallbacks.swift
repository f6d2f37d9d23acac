import DesignModel
import Diagnostics

/// Somebody has thought of what the user gets instead.
struct EdgeFallbacks: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.waitingEdges.filter { $0.policy != nil && ($0.policy?.fallback?.template ?? "").isEmpty }.map { edge in
            .finding(
                .edgeWithoutFallback, "Edge '\(edge.id)' has no fallback; say what happens without '\(edge.to)'",
                at: edge.path + ".policy.fallback", fix: "Describe what the user gets when '\(edge.to)' fails")
        }
    }
}
