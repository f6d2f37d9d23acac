import DesignModel
import Diagnostics

/// Somebody is told when a promise burns.
struct ObjectiveAlerts: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.objectives.filter(\.alerts.isEmpty).map { objective in
            .finding(
                .objectiveWithoutAlert, "Objective '\(objective.id)' burns unseen; add an alert",
                at: "objectives.\(objective.id).alerts", fix: "Add a burn alert to '\(objective.id)'")
        }
    }
}
