import DesignModel
import Diagnostics

/// Copies follow the load where that was decided, and stay where it was not.
struct CapacityCarriedOut: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        guard let chosen = exhibit.choice("capacity"), chosen == "fixed" else { return [] }
        return exhibit.design.components.compactMap { component in
            guard component.kind == .service, let scaling = component.scaling, let least = scaling.minimum?.canonical,
                let most = scaling.maximum?.canonical, most > least
            else { return nil }
            return .notCarriedOut(
                "capacity", chosen,
                "and '\(component.id)' has from \(least.formattedPlainly) to \(most.formattedPlainly) copies",
                at: component.path + ".scaling", fix: "Give minimum and maximum one value")
        }
    }
}
