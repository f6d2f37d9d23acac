import DesignModel
import Diagnostics

/// One layer of a path repeats, not every layer.
struct RetryLayers: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let repeating = exhibit.waitingEdges.filter { $0.attempts > 1 }
        return repeating.compactMap { lower in
            guard let upper = repeating.first(where: { $0.to == lower.from && meets($0, lower) }) else { return nil }
            return .finding(
                .retriesMultiply, "Edges '\(upper.id)' and '\(lower.id)' both repeat; their attempts multiply",
                at: lower.path + ".policy.retry", fix: "Repeat on '\(lower.id)' only; set one attempt on '\(upper.id)'")
        }
    }

    private func meets(_ upper: Edge, _ lower: Edge) -> Bool {
        upper.operations.isEmpty || lower.operations.isEmpty
            || !Set(upper.operations).isDisjoint(with: lower.operations)
    }
}
