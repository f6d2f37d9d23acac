import DesignModel
import Diagnostics

/// The short window of an alert is shorter than the long one.
struct AlertWindows: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.objectives.flatMap { objective in
            objective.alerts.enumerated().compactMap { at, alert -> Diagnostic? in
                guard let long = alert.longWindow, let short = alert.shortWindow, short.canonical >= long.canonical
                else { return nil }
                return .finding(
                    .windowsReversed, "An alert of '\(objective.id)' looks at \(short.bare) within \(long.bare)",
                    at: "objectives.\(objective.id).alerts[\(at)].short_window",
                    fix: "Make the short window about a twelfth of the long one")
            }
        }
    }
}
