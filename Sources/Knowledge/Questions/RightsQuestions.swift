import DesignModel

extension SemanticQuestions {
    /// What is open about who may, who left, and what is put right afterwards.
    static func rights(_ scene: Scene) -> [SemanticQuestion] {
        [
            emergency(scene), leaver(scene), guests(scene), deputy(scene), correction(scene), badRows(scene),
            alarm(scene),
        ]
        .compactMap { $0 }
    }

    private static func emergency(_ scene: Scene) -> SemanticQuestion? {
        let isClinical = scene.has(.healthRecords) || scene.says("clinical", "unblind", "blinded", "ward", "blood")
        let isStrict = scene.says(
            "may only", "only the", "nobody else", "must not see", "never see", "only by", "anyone but", "only to")
        guard isClinical, isStrict,
            !scene.says("break-glass", "break glass", "emergency access", "override")
        else { return nil }
        let thing = scene.noun(["record", "assignment", "treatment", "result", "unit", "chart"], "record")
        return SemanticQuestion(
            "emergency_access", "Who may see or override a closed \(thing) in an emergency, and who hears of it?",
            why: "a rule without a way out is broken with somebody else's account",
            [
                SemanticOption(
                    "reason", "named roles, with a reason, and it is reported at once",
                    "adds an emergency permission, a reason column, an alert and a review list", probability: 0.6,
                    weight: 0.8),
                SemanticOption(
                    "two", "two persons together", "adds a second confirmation with a time limit", probability: 0.2,
                    weight: 0.7),
                SemanticOption("nobody", "nobody", "adds nothing", probability: 0.2, weight: 0.1),
            ])
    }

    private static func leaver(_ scene: Scene) -> SemanticQuestion? {
        let between = scene.flow(verbs: "request", "borrow", "lend", "offer", "swap", "reserve", "claim", "book")
        guard let between, between.actor != "system", scene.needs.constraints.tenancy != "multi",
            ["member", "neighbour", "volunteer", "gardener", "tenant", "resident"].contains(where: {
                between.actor.contains($0)
            }),
            !scene.says(
                "leaves", "leave the", "closes the account", "closes their account", "account is closed", "moves away")
        else { return nil }
        let thing = Scene.words(between.entity)
        return SemanticQuestion(
            "leaver",
            "When a \(between.actor) leaves, what becomes of each \(thing) they have promised or asked for and that is still open?",
            why: "others have agreed something with that person",
            [
                SemanticOption(
                    "closed", "it is closed, and the others are told", "adds a closing step and messages to the others",
                    probability: 0.6, weight: 0.5),
                SemanticOption(
                    "finished", "it runs to its end first", "adds a leaving state until nothing is open",
                    probability: 0.4, weight: 0.5),
            ])
    }

    private static func guests(_ scene: Scene) -> SemanticQuestion? {
        let names = ["subcontractor", "agency worker", "franchisee", "partner firm", "external auditor"]
        guard let guest = names.first(where: { scene.says($0) }),
            !scene.needs.workload.flows.contains(where: { $0.actor.contains(guest.split(separator: " ").last ?? "") })
        else { return nil }
        return SemanticQuestion(
            Scene.slug(guest) + "s",
            "What may a \(guest) see and do in \(scene.name): their own work, everything, or nothing?",
            why: "people of another firm are another border of trust",
            [
                SemanticOption(
                    "own", "what was given to them, and nothing else",
                    "adds a role, a row filter by firm and a test that looks for leaks", probability: 0.55, weight: 0.9),
                SemanticOption(
                    "none", "nothing: staff do it for them", "adds no role", probability: 0.3, weight: 0.2),
                SemanticOption(
                    "all", "the same as staff", "adds accounts with an end date", probability: 0.15, weight: 0.3),
            ])
    }

    private static func deputy(_ scene: Scene) -> SemanticQuestion? {
        guard let flow = scene.flow(verbs: "approve", "sign off", "release", "authorise", "authorize"),
            flow.actor != "system", flow.kind == .write,
            scene.says(
                "require approval", "requires approval", "must approve", "has to approve", "needs approval", "four eyes"
            ),
            !scene.says("deputy", "deputies", "on holiday", "absen", "stand-in", "escalat")
        else { return nil }
        let thing = Scene.words(flow.entity)
        return SemanticQuestion(
            "approver_absent", "Who acts when the \(flow.actor) who has to \(flow.verb) a \(thing) is away?",
            why: "until then the \(thing) waits and somebody with it",
            [
                SemanticOption(
                    "deputy", "a deputy they have named", "adds deputies with dates, and both names in the log",
                    probability: 0.5, weight: 0.6),
                SemanticOption(
                    "group", "anybody with the same role", "adds a shared work list", probability: 0.35, weight: 0.3),
                SemanticOption(
                    "escalate", "whoever stands above, after some days", "adds a deadline and a job that escalates",
                    probability: 0.15, weight: 0.7),
            ])
    }

    private static func correction(_ scene: Scene) -> SemanticQuestion? {
        guard scene.has(anyOf: .invoicing, .ledger), !scene.isSettled("correct", "credit"),
            !scene.says("correct", "credit note", "reversal", "amend", "void"),
            let thing = scene.noun(["invoice", "statement", "bill", "receipt"])
        else { return nil }
        return SemanticQuestion(
            "correction", "How is a wrong \(thing) put right after it has gone out?",
            why: "books may not change in silence, and somebody has acted on the first one",
            [
                SemanticOption(
                    "reversed", "it is reversed and a new one issued",
                    "adds a reversal that names the first, and numbers without gaps", probability: 0.75, weight: 0.7),
                SemanticOption(
                    "edited", "it is edited, with its history", "adds versions and who changed what", probability: 0.25,
                    weight: 0.5),
            ])
    }

    private static func badRows(_ scene: Scene) -> SemanticQuestion? {
        let file = scene.needs.workload.flows.first { flow in
            let isFile = ["file", "feed", "csv", "spreadsheet", "batch", "import"].contains {
                flow.entity.lowercased().contains($0)
            }
            return isFile && (flow.kind == .stream || flow.kind == .write || flow.kind == .job)
        }
        guard let file, scene.has(.fileIngestion),
            !scene.says("rejected", "bad row", "bad line", "faulty", "invalid row", "error file", "refuse the file")
        else { return nil }
        let thing = Scene.words(file.entity)
        return SemanticQuestion(
            "bad_rows",
            "What happens to a \(thing) of which some rows are wrong: all of it waits, or the good rows go in?",
            why: "somebody downstream counts on the whole",
            [
                SemanticOption(
                    "good_go_in", "the good rows go in, the others are reported",
                    "adds a table of refused rows with reasons, and a way to send them again", probability: 0.6,
                    weight: 0.6),
                SemanticOption(
                    "all_or_none", "all of it or nothing", "adds a check before anything is written, and an alert",
                    probability: 0.4, weight: 0.5),
            ])
    }

    private static func alarm(_ scene: Scene) -> SemanticQuestion? {
        guard scene.has(anyOf: .deviceIngestion, .timeSeries),
            let flow = scene.flow(entities: "alarm", "alert", "alarms"),
            !scene.needs.rules.contains(where: { rule in
                ["threshold", "temperature", "limit_celsius", "alarm", "degrees"].contains { rule.slug.contains($0) }
            }), !scene.says("above ", "below ", "exceeds", "outside the range", "threshold")
        else { return nil }
        return SemanticQuestion(
            "alarm_threshold",
            "From which value, and after how long, does an \(Scene.words(flow.entity)) go off, and who may change that?",
            why: "one reading may be a fault; an hour may be too late",
            [
                SemanticOption(
                    "per_device", "a limit and a time for each device", "adds limits per device, with who set them",
                    probability: 0.6, weight: 0.6),
                SemanticOption(
                    "one_rule", "one rule for all", "adds one setting and its history", probability: 0.4, weight: 0.3),
            ])
    }
}
