import DesignModel
import Diagnostics

/// Every component of ours is covered by an objective: its own, an operation's, its channel's, or that of what it passes on to.
struct ComponentObjectives: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let subjects = Set(exhibit.design.objectives.map(\.subject))
        return exhibit.design.components.filter { $0.kind.isOurs && !isCovered($0, subjects, exhibit) }.map {
            component in
            .finding(
                .componentWithoutObjective, "Component '\(component.id)' has no objective; say how well it must work",
                at: component.path, fix: "Add an objective with the subject '\(component.id)'")
        }
    }

    private func isCovered(_ component: Component, _ subjects: Set<String>, _ exhibit: Exhibit) -> Bool {
        if subjects.contains(component.id.rawValue) { return true }
        let offered = exhibit.operations.filter { $0.interface.component == component.id }.map(\.operation.id.rawValue)
        let own = offered + component.demands.map(\.operation.rawValue) + [component.intake?.channel?.rawValue ?? ""]
        if !subjects.isDisjoint(with: own) { return true }
        guard component.kind == .edgeProxy || component.kind == .connectionTier else { return false }
        return exhibit.edges(from: component.id.rawValue).contains { edge in
            exhibit.components[ComponentID(edge.to)].map {
                $0.kind.isOurs && isCovered($0, subjects, exhibit, after: component)
            }
                ?? false
        }
    }

    /// The component behind a proxy, judged without coming back to the proxy.
    private func isCovered(_ next: Component, _ subjects: Set<String>, _ exhibit: Exhibit, after: Component) -> Bool {
        let offered = exhibit.operations.filter { $0.interface.component == next.id }.map(\.operation.id.rawValue)
        return subjects.contains(next.id.rawValue) || !subjects.isDisjoint(with: offered)
    }
}
