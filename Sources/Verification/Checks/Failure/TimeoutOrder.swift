import DesignModel
import Diagnostics

/// A callee has given up, with all its tries, before its caller does.
struct TimeoutOrder: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.waitingEdges.compactMap { edge in
            guard let own = edge.policy?.timeout?.canonical, !isOwnWork(edge, exhibit) else { return nil }
            let callers = exhibit.waitingEdges.filter { $0.to == edge.from && shares($0, edge) }
            let patience = callers.compactMap { $0.policy?.timeout?.canonical }.min()
            guard let patience, own * edge.attempts > patience else { return nil }
            return .finding(
                .timeoutLongerThanCallers, "Edge '\(edge.id)' may try longer than the callers of '\(edge.from)' wait",
                at: edge.path + ".policy.timeout", fix: "Shorten the timeout of '\(edge.id)', or try fewer times")
        }
    }

    /// A call to a third party that names no operation, by somebody who also works off a queue: nobody waits for it.
    private func isOwnWork(_ edge: Edge, _ exhibit: Exhibit) -> Bool {
        edge.operations.isEmpty && exhibit.components[ComponentID(edge.to)]?.kind == .thirdParty
            && exhibit.consumes(edge.from)
    }

    private func shares(_ caller: Edge, _ callee: Edge) -> Bool {
        caller.operations.isEmpty || callee.operations.isEmpty
            || !Set(caller.operations).isDisjoint(with: callee.operations)
    }
}
