import DesignModel

extension SemanticQuestions {
    /// What is open about the people who watch and decide.
    static func duty(_ scene: Scene) -> [SemanticQuestion] {
        [nightDuty(scene), moderation(scene)].compactMap { $0 }
    }

    private static func nightDuty(_ scene: Scene) -> SemanticQuestion? {
        guard scene.needs.team.oncall == "business_hours" || scene.needs.team.oncall == "none" else { return nil }
        let strict = scene.needs.ledger.entries.first { entry in
            entry.name.hasPrefix("quality.") && entry.name.hasSuffix("availability")
                && entry.quantity.canonical >= 0.9989
        }
        let deadline = scene.needs.rules.first { rule in
            guard case .text(let text) = rule.value, text.count == 5, let hour = Int(text.prefix(2)) else {
                return false
            }
            return text.contains(":") && (hour < 8 || hour >= 20)
        }
        guard strict != nil || deadline != nil else { return nil }
        let reason = deadline.map { "\"\($0.quote)\"" } ?? "the promised availability"
        return SemanticQuestion(
            "night_duty", "Who acts at night when something stops, with a team that is not on call, against \(reason)?",
            why: "nobody of the team that runs \(scene.name) is awake then",
            [
                SemanticOption(
                    "nobody", "nobody: it has to recover by itself",
                    "adds a standby with automatic failover, restarts and a check before the deadline",
                    probability: 0.6, weight: 0.8),
                SemanticOption(
                    "rota", "an on-call rota is set up", "adds pages, a rota and a runbook", probability: 0.25,
                    weight: 0.7),
                SemanticOption(
                    "supplier", "a supplier watches at night", "adds a supplier with restricted access",
                    probability: 0.15, weight: 0.7),
            ])
    }

    private static func moderation(_ scene: Scene) -> SemanticQuestion? {
        guard scene.has(.moderation), !scene.isSettled("moderat", "report_time", "takedown") else { return nil }
        let media = scene.needs.entities.first(where: \.binary).map { Scene.words($0.name) }
        let thing = scene.flow(verbs: "report", "flag").map { Scene.words($0.entity) } ?? media ?? "post"
        return SemanticQuestion(
            "moderation", "Who looks at a reported \(thing), and how quickly: within minutes, hours, or the next day?",
            why: "until somebody looks, everybody sees the \(thing) or nobody does",
            [
                SemanticOption(
                    "hide_first", "it is hidden after a few reports until somebody looks",
                    "adds a counter, a hidden state and an appeal", probability: 0.5, weight: 0.6),
                SemanticOption(
                    "same_day", "a person looks the same day", "adds a work list and an alert on its age",
                    probability: 0.35, weight: 0.5),
                SemanticOption(
                    "minutes", "a person looks within minutes", "adds pages, and a rota to answer them",
                    probability: 0.15, weight: 0.8),
            ])
    }
}
