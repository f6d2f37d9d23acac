import DesignModel
import Diagnostics

/// An alert can fire: its factor times the error budget is less than everything failing.
struct ReachableAlerts: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.objectives.flatMap { objective in
            objective.alerts.enumerated().compactMap { position, alert in
                guard let factor = alert.factor?.canonical, factor * (1 - objective.target.canonical) >= 1 else {
                    return nil
                }
                return .finding(
                    .alertNeverFires, "Alert of '\(objective.id)' needs more errors than there are requests",
                    at: "objectives.\(objective.id).alerts[\(position)].factor",
                    fix: "Lower the factor, or promise more than \(objective.target.bare)")
            }
        }
    }
}
