import DesignModel
import Diagnostics

/// The least number of instances is not above the most.
struct ScalingRange: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.components.compactMap { component in
            guard let low = component.scaling?.minimum, let high = component.scaling?.maximum,
                low.canonical > high.canonical
            else { return nil }
            return .finding(
                .scalingReversed, "'\(component.id)' has at least \(low.bare) and at most \(high.bare) instances",
                at: component.path + ".scaling.minimum", fix: "Exchange the two bounds")
        }
    }
}
