import DesignModel
import Diagnostics

/// Whoever comes in from outside meets a limit, at the door or right behind it.
struct FrontDoorLimits: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        doors(exhibit).filter { $0.limits.isEmpty && !isLimitedBehind($0, exhibit) }.map { door in
            .finding(
                .frontDoorWithoutLimit, "Front door '\(door.id)' lets one caller take everything; add a rate limit",
                at: door.path + ".limits", fix: "Add a limit for each address, user or key to '\(door.id)'")
        }
    }

    private func doors(_ exhibit: Exhibit) -> [Component] {
        let actors = Set(exhibit.design.actors.map(\.id.rawValue))
        let entered = Set(exhibit.design.edges.filter { actors.contains($0.from) }.map(\.to))
        let offered = Set(
            exhibit.design.interfaces.filter { $0.audience != "internal" && $0.style != .commands }.map(
                \.component.rawValue))
        return exhibit.design.components.filter { component in
            guard component.kind.isOurs, component.kind.answersCallers else { return false }
            return entered.isEmpty ? offered.contains(component.id.rawValue) : entered.contains(component.id.rawValue)
        }
    }

    private func isLimitedBehind(_ door: Component, _ exhibit: Exhibit) -> Bool {
        let next = exhibit.edges(from: door.id.rawValue).compactMap { exhibit.components[ComponentID($0.to)] }
        return !next.isEmpty && next.allSatisfy { !$0.limits.isEmpty || !$0.kind.isOurs }
    }
}
