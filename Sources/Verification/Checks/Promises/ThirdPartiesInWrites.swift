import DesignModel
import Diagnostics

/// A write that must be consistent does not wait for somebody else's system.
struct ThirdPartiesInWrites: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.operations.filter { $0.operation.kind == .write && $0.operation.consistency == "strong" }
            .flatMap { interface, operation in
                waits(operation, interface.component.rawValue, exhibit, []).map { edge in
                    .finding(
                        .thirdPartyInWritePath, "Operation '\(operation.id)' waits for '\(edge.to)' before it commits",
                        at: edge.path, fix: "Commit first; call '\(edge.to)' from a worker through the outbox")
                }
            }
    }

    /// Edges to third parties that are taken while the operation's caller waits.
    private func waits(_ operation: Operation, _ element: String, _ exhibit: Exhibit, _ seen: Set<String>) -> [Edge] {
        guard !seen.contains(element) else { return [] }
        let taken = exhibit.edges(from: element).filter { edge in
            edge.mode == .synchronous && (edge.operations.isEmpty || edge.operations.contains(operation.id))
        }
        return taken.flatMap { edge -> [Edge] in
            guard let target = exhibit.components[ComponentID(edge.to)] else { return [] }
            if target.kind == .thirdParty { return edge.operations.isEmpty && exhibit.consumes(element) ? [] : [edge] }
            return waits(operation, edge.to, exhibit, seen.union([element]))
        }
    }
}
