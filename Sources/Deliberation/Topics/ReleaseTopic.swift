import DesignModel
import Knowledge

/// How a new version and a changed schema reach production while people work.
enum ReleaseTopic {
    static let topic = "release"

    static func decide(_ state: inout Deliberation) {
        let name = state.needs.name
        let isOnMachines = ["single_vm", "two_vms"].contains(state.choice(Topic.deployment))
        let callers = Phrase.list(Array(state.people.prefix(2)))
        let who = callers.isEmpty ? "callers" : callers
        var beside = Candidate("start_beside", "the new version starts beside the old one and takes over", state.shape)
        if !isOnMachines { beside.shape.hosts += 1 }
        beside.remark = "back in seconds, and both must fit for a moment"
        var rolling = Candidate("rolling", "copies replaced one after the other", state.shape)
        rolling.exclude(
            isOnMachines, "the machines of \(name) are started by hand or script: no platform replaces them one by one")
        rolling.remark = "two versions at work for minutes, on one schema"
        var canary = Candidate("canary", "a small share of requests first, then the rest", state.shape)
        canary.shape.hosts += 2
        canary.shape.undoDays += 2
        canary.remark = "a fault meets few, and somebody has to look"
        if state.figures.peak < 50 {
            let least = state.threshold(
                "limit.canary.requests", 50, .perSecond,
                "requests of which a small share still shows a fault in minutes")
            canary.exclude(
                true,
                "a share of {\(state.figures.peakName)} shows no fault within minutes: below \(least) it is too few")
        }
        if state.figures.teams >= 5 {
            let most = state.threshold(
                "limit.release.teams", 4, .count, "teams whose releases one rollout can still follow")
            for why in [
                "{team.count} teams release on the same day, more than \(most): a fault must show before it reaches all"
            ] as [Prose] {
                beside.exclude(true, why)
                if canary.exclusions.isEmpty { rolling.exclude(true, why) }
            }
        }
        var stop = Candidate("stop_and_start", "stop, change, start", state.shape)
        stop.exclude(true, "\(who) of \(name) would be turned away at each release")
        state.settle(topic, "How a change reaches \(who) of \(name)", [beside, rolling, canary, stop]) {
            decision, state in
            decision.reason = reason(decision.chosen, state, who)
            decision.undo =
                "the image and the schema of \(name) stay as they are: only the pipeline's last step changes"
        }
    }

    private static func reason(_ chosen: String, _ state: Deliberation, _ who: String) -> Prose {
        let name = state.needs.name
        let large = state.needs.entities.compactMap(\.count).max { $0.value < $1.value }
        let rows = large.flatMap { count in count.value > 1_000_000 ? count.name : nil }
        let schema =
            rows.map { "columns are added, filled in pieces over {\($0)} rows, and removed a release later" }
            ?? "columns are added first and removed a release later"
        switch chosen {
        case "start_beside": return "\(name) starts anew beside itself while \(who) work on; \(schema)"
        case "canary":
            return "a fault shows on a small share of {\(state.figures.peakName)} before all \(who) meet it; \(schema)"
        default:
            return "the platform replaces copies of \(name) one by one, each when the one before answers; \(schema)"
        }
    }
}
