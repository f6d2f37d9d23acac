import DesignModel

extension SemanticQuestions {
    /// What is open about work that goes on while something else is away.
    static func continuity(_ scene: Scene) -> [SemanticQuestion] {
        [dependencyDown(scene), offline(scene), syncConflict(scene)].compactMap { $0 }
    }

    /// Systems that a person waits for while their own request is checked.
    private static func dependencyDown(_ scene: Scene) -> SemanticQuestion? {
        let goesOn = scene.says(
            "carry on", "while it is down", "when it is down", "if it is down", "if it does not answer",
            "goes on without", "works without", "not depend on")
        guard !goesOn, let (other, flow) = waitedFor(scene) else { return nil }
        let who = flow.actor == "system" ? scene.person : flow.actor
        let slug = Scene.slug(other.hasPrefix("the ") ? String(other.dropFirst(4)) : other)
        return SemanticQuestion(
            slug + "_down", "What may a \(who) still do while \(other) does not answer?",
            why: "the \(who) waits, and \(other) is run by somebody else",
            [
                SemanticOption(
                    "later", "finish, and the check is made up for later",
                    "adds a pending state, a job that asks again and a message about the result", probability: 0.5,
                    weight: 0.7),
                SemanticOption(
                    "refused", "nothing: they are told when to come back",
                    "adds an error that says when to try again", probability: 0.3, weight: 0.3),
                SemanticOption(
                    "last_known", "go on with what \(other) said last",
                    "adds a copy of its answers with their age", probability: 0.2, weight: 0.6),
            ])
    }

    private static func waitedFor(_ scene: Scene) -> (String, Flow)? {
        let asking = [
            "check", "verif", "look", "valid", "confirm", "query", "compare", "match", "authoris", "authoriz",
            "consult",
        ]
        for other in scene.outsiders {
            let name = other.lowercased()
            let hit = scene.needs.workload.flows.first { flow in
                let isAsked = asking.contains { flow.verb.lowercased().hasPrefix($0) }
                return flow.kind != .stream && isAsked && flow.quote.lowercased().contains(name)
            }
            if let hit { return (other == name && !name.contains(".") ? "the " + other : other, hit) }
        }
        let registers = ["register", "registry", "directory", "survey", "agency"]
        let hit = scene.needs.workload.flows.first { flow in
            asking.contains { flow.verb.lowercased().hasPrefix($0) } && flow.kind != .stream
                && registers.contains { flow.entity.lowercased().hasSuffix($0) }
        }
        return hit.map { ("the " + Scene.words($0.entity), $0) }
    }

    private static let devices = [
        "tablet", "handheld", "hand scanner", "drivers' app", "driver app", "in the field", "in the cellar",
        "on the doorstep", "at the gate", "in the van", "on the road",
    ]

    private static func isSaidOffline(_ scene: Scene) -> Bool {
        scene.says(
            "offline", "no signal", "without signal", "no connection", "without a connection", "no network coverage",
            "without reception", "no reception", "sync afterwards", "last known list", "coverage returns")
    }

    private static func offline(_ scene: Scene) -> SemanticQuestion? {
        let flow = scene.flow(
            verbs: "scan", "check in", "check out", "deliver", "pick up", "record", "count", "inspect", "collect",
            "load")
        guard let device = devices.first(where: { scene.says($0) }), let flow, flow.actor != "system",
            !isSaidOffline(scene)
        else { return nil }
        let (who, thing) = (flow.actor, Scene.words(flow.entity))
        return SemanticQuestion(
            "offline",
            "What does a \(who) do where there is no connection: go on and send each \(thing) later?",
            why: "the brief speaks of \"\(device)\", and networks end where the work does not",
            [
                SemanticOption(
                    "sync", "go on, and the device sends later",
                    "adds identifiers made on the device, its own clock and a rule for conflicts", probability: 0.55,
                    weight: 0.9),
                SemanticOption(
                    "wait", "wait: there is always a connection", "adds a message that nothing was saved",
                    probability: 0.3, weight: 0.2),
                SemanticOption(
                    "paper", "write it on paper", "adds a form to enter it afterwards, with the true time",
                    probability: 0.15, weight: 0.4),
            ])
    }

    private static func syncConflict(_ scene: Scene) -> SemanticQuestion? {
        guard isSaidOffline(scene), !scene.isSettled("conflict", "sync"),
            !scene.says("last write wins", "latest wins", "conflict")
        else { return nil }
        let verbs = ["check", "record", "enter", "fill", "save", "capture", "correct", "confirm", "register"]
        let written = scene.needs.workload.flows.filter { $0.kind == .write && $0.actor != "system" }
        let flow = written.first { flow in verbs.contains { flow.verb.lowercased().hasPrefix($0) } } ?? written.first
        guard let flow else { return nil }
        let thing = Scene.words(flow.entity)
        return SemanticQuestion(
            "sync_conflict",
            "What wins when two devices have changed the same \(thing) before either had a connection?",
            why: "both changes were right where they were made",
            [
                SemanticOption(
                    "staff", "neither: somebody looks at both", "adds a conflict state and a work list",
                    probability: 0.4, weight: 0.7),
                SemanticOption(
                    "first", "the one that was made first", "adds the device's clock and its error to each \(thing)",
                    probability: 0.3, weight: 0.5),
                SemanticOption(
                    "fields", "both, field by field", "adds a version to each field that people change",
                    probability: 0.3, weight: 0.6),
            ])
    }
}
