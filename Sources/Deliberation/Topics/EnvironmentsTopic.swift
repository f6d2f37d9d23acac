import DesignModel
import Knowledge

/// Where a change is tried before people meet it.
enum EnvironmentsTopic {
    static let topic = "environments"

    static func decide(_ state: inout Deliberation) {
        let name = state.needs.name
        let figures = state.figures
        var short = Candidate("laptop_and_production", "a laptop, then production", state.shape)
        let promise = state.needs.ledger["quality.availability"]?.canonical ?? 0
        let paid = state.has(.payments)
        short.exclude(
            promise >= 0.995,
            "{quality.availability} leave no room for a fault that a rehearsal of \(name) would have shown")
        short.exclude(paid, "money moves in \(name): what touches it is rehearsed with test accounts first")
        short.exclude(
            figures.teamSize >= 4,
            "{team.size} people change \(name) at once and need one place where their changes meet")
        var staging = Candidate("with_staging", "a staging environment in between", state.shape)
        staging.shape.hosts += 2
        staging.remark = "one more environment to pay and to keep alike"
        staging.euros = figures.prices.instance + figures.prices.database(1, standby: false)
        if figures.teams >= 3 {
            let most = state.threshold(
                "limit.staging.teams", 2, .count, "teams that share one staging environment without waiting")
            staging.exclude(
                true, "{team.count} teams are more than the \(most) that share one staging of \(name) without waiting")
        }
        var previews = Candidate("staging_and_previews", "staging, and a preview for each change", state.shape)
        previews.shape.hosts += 4
        previews.shape.undoDays += 2
        previews.remark = "each change seen on its own, started and removed by the pipeline"
        previews.euros = 3 * figures.prices.instance + figures.prices.database(1, standby: false)
        state.settle(topic, "Where a change to \(name) is tried", [short, staging, previews]) { decision, state in
            switch decision.chosen {
            case "laptop_and_production":
                decision.reason =
                    "{team.size} people and {quality.availability}: a change to \(name) is tried on the laptop with everything it needs, and taken back when it fails"
            case "with_staging":
                decision.reason =
                    (short.exclusions.first).map { Prose($0.template) } ?? "a rehearsal of \(name) before each release"
            default:
                decision.reason =
                    "{team.count} teams try their changes to \(name) side by side; staging sees what was merged"
            }
            decision.undo = "environments of \(name) differ by one file of settings: delete one, or copy it"
        }
    }
}
