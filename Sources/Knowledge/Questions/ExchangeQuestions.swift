import DesignModel

extension SemanticQuestions {
    /// What is open between this system and others.
    static func exchange(_ scene: Scene) -> [SemanticQuestion] {
        [masterConflict(scene), migration(scene), limits(scene), unknownEvent(scene), handOver(scene)].compactMap { $0 }
    }

    private static func masterConflict(_ scene: Scene) -> SemanticQuestion? {
        guard let other = scene.outsiders.first,
            scene.says(
                "stays the master", "is the master", "remains the master", "source of truth", "system of record",
                "leading system")
        else { return nil }
        let thing = scene.noun(["appointment", "booking", "slot", "order", "record", "unit"], "record")
        return SemanticQuestion(
            Scene.slug(other) + "_conflict",
            "Who wins when the \(other.uppercased()) already has something else for the same \(thing), or rejects it?",
            why: "the person sees the \(thing) as settled before the \(other.uppercased()) answers",
            [
                SemanticOption(
                    "staff", "the \(thing) stands, staff resolve it", "adds a conflict state and a work list",
                    probability: 0.5, weight: 0.7),
                SemanticOption(
                    "other_wins", "the \(other.uppercased()) wins and the person is told",
                    "adds a cancelled-by-conflict state and a message", probability: 0.3, weight: 0.6),
                SemanticOption(
                    "ours_wins", "this system wins and sends it again", "adds an override flag to what is sent",
                    probability: 0.2, weight: 0.4),
            ])
    }

    private static func migration(_ scene: Scene) -> SemanticQuestion? {
        let leaves = scene.says(
            "will be withdrawn", "be retired", "will be finished", "will be switched off", "shall replace")
        guard scene.needs.kind == .migration || leaves, !scene.isSettled("migrat", "history"),
            !scene.says("not migrated", "be transferred to the new", "shall be migrated", "starts empty")
        else { return nil }
        let thing = moved(scene)
        return SemanticQuestion(
            "migration",
            "Does each open or existing \(thing) of the old system move over at the switch, or does the new one start empty?",
            why: "a \(thing) that is under way belongs to one of the two systems",
            [
                SemanticOption(
                    "move", "it moves over", "adds an import, a rehearsal and a fallback to the plan", probability: 0.6,
                    weight: 0.9),
                SemanticOption(
                    "run_out", "it runs out in the old system",
                    "adds a period in which both run, and a rule which answers", probability: 0.25, weight: 0.6),
                SemanticOption("empty", "the new one starts empty", "adds nothing", probability: 0.15, weight: 0.1),
            ])
    }

    /// What there is most of in the old system: a counted thing that people write, or else their accounts.
    private static func moved(_ scene: Scene) -> String {
        let written = Set(scene.needs.workload.flows.filter { $0.kind == .write }.map(\.entity))
        let counted = scene.needs.entities.first { $0.count != nil && written.contains($0.name) }
        if let counted { return Scene.words(counted.name) }
        if scene.needs.ledger["load.registered_users"] != nil { return "account with its records" }
        return scene.needs.workload.flows.first { $0.kind == .write }.map { Scene.words($0.entity) } ?? "record"
    }

    private static func limits(_ scene: Scene) -> SemanticQuestion? {
        guard let flow = scene.flow(verbs: "poll", "pull", "fetch", "crawl"), flow.kind == .job,
            !scene.says("request limit", "rate limit", "requests a minute", "calls a minute", "quota")
        else { return nil }
        let other = Scene.words(flow.entity)
        return SemanticQuestion(
            Scene.slug(other) + "_limits",
            "Which request limits does each polled \(other) set, and with which credentials does it authenticate us?",
            why: "a \(other) that blocks us goes blind for all of its items",
            [
                SemanticOption(
                    "known_limits", "documented limits, one key for each \(other)",
                    "adds a limit and a secret for each \(other)", probability: 0.6, weight: 0.5),
                SemanticOption(
                    "no_limits", "none are known", "adds a cautious limit that adapts to refusals", probability: 0.4,
                    weight: 0.4),
            ])
    }

    private static func unknownEvent(_ scene: Scene) -> SemanticQuestion? {
        guard scene.has(.webhooksIn),
            let flow = scene.needs.workload.flows.first(where: { isPushed($0) }),
            !scene.isSettled("unknown", "orphan")
        else { return nil }
        let event = Scene.words(flow.entity)
        let owner = scene.needs.entities.first {
            $0.count != nil && $0.name != flow.entity && !$0.name.lowercased().contains(flow.actor)
        }
        let thing = owner.map { Scene.words($0.name) } ?? "record"
        return SemanticQuestion(
            "unknown_event",
            "What becomes of an \(event) that maps to no known status or belongs to no known \(thing)?",
            why: "a \(flow.actor) may send it before the \(thing) is registered, or by mistake",
            [
                SemanticOption(
                    "keep", "keep it and match it when the \(thing) appears",
                    "adds a table of unmatched items and a matching job", probability: 0.6, weight: 0.6),
                SemanticOption(
                    "drop", "drop it after a look in the log", "adds a counter and an alert", probability: 0.4,
                    weight: 0.3),
            ])
    }

    private static func isPushed(_ flow: Flow) -> Bool {
        let looking = ["watch", "see", "receive", "read", "view", "follow", "get", "listen"]
        return flow.kind == .stream && flow.actor != "system" && !looking.contains(flow.verb.lowercased())
    }

    private static func handOver(_ scene: Scene) -> SemanticQuestion? {
        guard let flow = scene.flow(verbs: "hand over", "export", "pass"), flow.kind == .job else { return nil }
        let others = scene.outsiders
        guard
            let receiver = others.first(where: { scene.text.contains("handed to " + $0.lowercased()) })
                ?? others.first(where: { scene.text.contains(" to " + $0.lowercased()) })
        else { return nil }
        return SemanticQuestion(
            Scene.slug(receiver) + "_interface",
            "In which format and over which interface does \(receiver) take over \(Scene.words(flow.entity)): a file, an API, a table?",
            why: "the hand-over is only done when \(receiver) has confirmed it",
            [
                SemanticOption(
                    "file", "a file at an agreed place", "adds a bucket, a manifest and a check of its receipt",
                    probability: 0.6, weight: 0.5),
                SemanticOption(
                    "api", "calls to an API of \(receiver)", "adds an edge with retries and idempotency",
                    probability: 0.4, weight: 0.6),
            ])
    }
}
