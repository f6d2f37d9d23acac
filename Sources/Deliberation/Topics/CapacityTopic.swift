import DesignModel
import Knowledge

/// How capacity follows the load.
enum CapacityTopic {
    static let topic = "capacity"

    static func decide(_ state: inout Deliberation) {
        let figures = state.figures
        let name = state.needs.name
        let factor = state.needs.ledger["load.peak_factor"]?.canonical ?? 4
        let window = state.needs.workload.peakWindow
        let rare = isRare(window, factor)
        var fixed = Candidate("fixed", "the same size all year", state.shape)
        fixed.euros = figures.prices.instance * max(1, figures.instances)
        var scheduled = Candidate("scheduled", "raised before known dates and lowered after", state.shape)
        scheduled.shape.hosts += 1
        scheduled.remark = "warm before the crowd comes"
        scheduled.euros = figures.prices.instance * max(1, figures.instances / max(1, factor / 4))
        var reactive = Candidate("reactive", "raised when the load is seen", state.shape)
        reactive.shape.hosts += 2
        reactive.remark = "follows what nobody foresaw, minutes late"
        if rare {
            let most = state.threshold(
                "limit.peak.factor", 10, .ratio, "peak over mean beyond which a size for the peak stands idle all year")
            fixed.exclude(
                figures.instances > 1,
                "{load.peak_factor} between the peak and an ordinary day is above \(most): a size for the peak would stand idle"
            )
            reactive.exclude(true, "the crowd comes within minutes and new processes would come too late")
        } else {
            scheduled.exclude(window == nil, "nobody names an hour or date of the peak of \(name)")
        }
        if let budget = figures.budget, let euros = fixed.euros, euros > budget / 2, !rare {
            fixed.exclude(true, "a size for {\(figures.peakName)} all year takes more than half of {budget.monthly}")
        } else if figures.instances > 10, !rare {
            let most = state.threshold(
                "limit.fixed.instances", 10, .count, "instances beyond which idle ones cost more than scaling rules")
            fixed.exclude(
                true, "{\(figures.peakName)} at the peak need more than \(most) instances, most of them idle at night")
        }
        state.settle(topic, "How the size of \(name) follows its load", [fixed, scheduled, reactive]) {
            decision, state in
            switch decision.chosen {
            case "fixed":
                decision.reason =
                    "{\(state.figures.peakName)} at the peak fit the size that stands all year: nothing has to react"
            case "scheduled":
                decision.reason =
                    "the peak of \(name) has a date: capacity is raised the evening before, checked, and lowered when it is over"
            default:
                decision.reason = "{\(state.figures.peakName)} at the peak and quiet nights: instances follow the load"
            }
            decision.undo = "the number of instances is one figure in the environment's configuration"
        }
    }

    /// A few known days a year, or a peak far above the ordinary.
    static func isRare(_ window: String?, _ factor: Double) -> Bool {
        guard let text = window?.lowercased() else { return factor > 20 }
        let marks = [
            "year", "exam", "sale", "launch", "season", "november", "december", "christmas", "festival", "election",
            "accident", "black friday", "on sale",
        ]
        return factor > 10 && marks.contains { text.contains($0) } || factor > 20
    }
}
