import DesignModel
import Diagnostics

/// At the peak nobody is busier than four fifths.
struct Overload: Check {
    private static let limit = 0.8

    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.assessment.components.filter { $0.utilisation.value > Self.limit }.map { load in
            let unstable = load.utilisation.value >= 1
            let fact = unstable ? "never catches up at the peak" : "has no room left at the peak"
            return .finding(
                .componentOverloaded, "Component '\(load.component)' \(fact): \(load.utilisation.bare) busy",
                at: "components.\(load.component).scaling", fix: "Raise the most instances of '\(load.component)'",
                severity: unstable ? .error : .warning)
        }
    }
}
