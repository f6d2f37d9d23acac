import DesignModel
import Knowledge

/// How the interface may change under those who call it; raised where software of others does.
enum ApiEvolutionTopic {
    static let topic = "api_evolution"

    static func decide(_ state: inout Deliberation) {
        let intake = state.figures.signals.intake
        let isPublic = state.has(.publicAPI)
        let sends = !intake.isEmpty || state.has(.webhooksIn, .deviceIngestion)
        guard isPublic || sends || state.has(.webhooksOut) else { return }
        let name = state.needs.name
        let things = intake.isEmpty ? state.thing() : Phrase.things(intake)
        var additive = Candidate("additive_only", "one version, to which things are only added", state.shape)
        additive.remark = "nothing to keep twice, and no mistake can be taken back"
        additive.exclude(
            isPublic,
            "others build on the interface of \(name), and a mistake in it must be correctable without breaking them")
        var path = Candidate("path_version", "a major version in the path, additions within it", state.shape)
        path.shape.undoDays += 1
        path.remark = "two versions side by side while callers move"
        var dated = Candidate("dated_versions", "a dated version for each caller", state.shape)
        dated.shape.hosts += 2
        dated.shape.undoDays += 10
        dated.remark = "each caller moves on its own day, and every old shape stays in the code"
        dated.exclude(state.figures.teamSize < 15, "{team.size} people would carry each old shape of \(things) along")
        let named = Array(Set(intake.map(\.actor)).sorted().prefix(2))
        let senders = named.isEmpty ? "others" : Phrase.list(named)
        let many = sends
        additive.exclude(
            many && senders != "system" && !isPublic,
            "\(senders) send \(things) with software that changes on days of its own")
        state.settle(topic, "How the interface of \(name) changes under its callers", [additive, path, dated]) {
            decision, _ in
            switch decision.chosen {
            case "additive_only":
                decision.reason =
                    "those who receive \(things) from \(name) ignore what they do not know: additions need no version"
            case "dated_versions":
                decision.reason =
                    "callers of \(name) change on days of their own, and the team is large enough to keep old shapes of \(things)"
            default:
                decision.reason =
                    "\(many ? "\(senders) send" : "others read") \(things) with software that \(name) does not release: a major version stands in the path, and the old one answers until nobody calls it"
            }
            decision.undo =
                "both versions of \(name) call one module: the older is a mapping that is deleted when its log falls silent"
        }
    }
}
