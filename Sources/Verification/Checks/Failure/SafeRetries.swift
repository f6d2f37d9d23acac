import DesignModel
import Diagnostics

/// Only what may happen twice is tried twice.
struct SafeRetries: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.waitingEdges.filter { isUnsafe($0, exhibit) }.map { edge in
            .finding(
                .retryOfUnsafeCall, "Edge '\(edge.id)' repeats calls that '\(edge.to)' may carry out twice",
                at: edge.path + ".policy.retry", fix: "Send an idempotency key and say so, or set one attempt")
        }
    }

    private func isUnsafe(_ edge: Edge, _ exhibit: Exhibit) -> Bool {
        guard edge.attempts > 1, edge.policy?.retry?.safeBecause.isEmpty ?? true,
            let target = exhibit.components[ComponentID(edge.to)]
        else { return false }
        if target.kind == .thirdParty { return true }
        return exhibit.operations.contains { interface, operation in
            interface.component == target.id && operation.kind == .write && operation.idempotency == .none
                && (edge.operations.isEmpty || edge.operations.contains(operation.id))
        }
    }
}
