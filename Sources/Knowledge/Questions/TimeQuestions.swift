import DesignModel

extension SemanticQuestions {
    /// What is open about appointments, deadlines and late data.
    static func time(_ scene: Scene) -> [SemanticQuestion] {
        [
            cancellation(scene), timeZone(scene), lateData(scene), lateAlarm(scene), missingSamples(scene),
            peakGrowth(scene),
        ]
        .compactMap { $0 }
    }

    private static func cancellation(_ scene: Scene) -> SemanticQuestion? {
        guard scene.has(.booking), !scene.isSettled("cancel"),
            let flow = scene.flow(verbs: "cancel", "move", "reschedule")
        else { return nil }
        let thing = Scene.words(flow.entity)
        return SemanticQuestion(
            "cancellation", "How late before its time may a \(flow.actor) still cancel or move a \(thing)?",
            why: "a late cancellation leaves a gap that nobody fills",
            [
                SemanticOption(
                    "any_time", "until it begins", "adds no rule, and gaps at short notice", probability: 0.4,
                    weight: 0.2),
                SemanticOption(
                    "notice", "until some hours before",
                    "adds a notice period, an error and a rule for staff who may override it", probability: 0.6,
                    weight: 0.5),
            ])
    }

    private static func timeZone(_ scene: Scene) -> SemanticQuestion? {
        let regions = scene.needs.constraints.regions
        let wide = regions.contains { Geography.manyZones.contains($0) && $0 != "EU" && $0 != "ES" && $0 != "PT" }
        guard scene.has(anyOf: .booking, .scheduling), wide || Set(regions).count > 2 else { return nil }
        let named = scene.noun(["appointment", "slot", "booking", "event", "session", "shift"])
        guard named != nil || scene.needs.entities.isEmpty else { return nil }
        let thing = named ?? "time"
        let places = regions.isEmpty ? "several places" : regions.joined(separator: " and ")
        return SemanticQuestion(
            "time_zone",
            "Which time zone is a \(thing) shown and stored in: the local time of its place, or of the person who looks?",
            why: "\(places) lie in more than one zone, and clocks change on different days",
            [
                SemanticOption(
                    "place", "the local time of its place",
                    "adds a zone column to the place, and instants in all tables", probability: 0.7, weight: 0.4),
                SemanticOption(
                    "viewer", "the local time of who looks", "adds a zone to each account and to each reminder",
                    probability: 0.3, weight: 0.5),
            ])
    }

    private static func lateData(_ scene: Scene) -> SemanticQuestion? {
        let arrives =
            scene.isSettled("late", "lateness") || scene.says(" late ", "arrive late", "late readings", "days late")
        let isLate = arrives && scene.has(anyOf: .deviceIngestion, .timeSeries, .fileIngestion, .tracking)
        guard isLate, let handOver = scene.flow(verbs: "hand over", "export", "pass", "settle"),
            handOver.kind == .job
        else { return nil }
        let receiver =
            scene.needs.constraints.integrations.first { scene.text.contains("handed to " + $0) }
            ?? scene.needs.constraints.integrations.first { scene.text.contains("to " + $0) }
            ?? Scene.words(handOver.entity)
        let item =
            scene.needs.workload.flows.first { $0.kind == .job && $0.verb != handOver.verb }.map {
                Scene.words($0.entity)
            } ?? "record"
        return SemanticQuestion(
            "late_after_" + Scene.slug(receiver),
            "What happens to a late or corrected \(item) after \(receiver) has been handed its data?",
            why: "\(receiver) has worked with the earlier value by then",
            [
                SemanticOption(
                    "correction", "a correction is sent in the next run", "adds a correction file and a version column",
                    probability: 0.6, weight: 0.7),
                SemanticOption(
                    "keep", "it is kept here and not sent",
                    "adds a mark for values that differ from what was handed over", probability: 0.25, weight: 0.4),
                SemanticOption(
                    "rerun", "the run of that day is repeated", "adds a replay of a day's hand-over", probability: 0.15,
                    weight: 0.9),
            ])
    }

    private static func lateAlarm(_ scene: Scene) -> SemanticQuestion? {
        guard let alarm = scene.flow(entities: "alarm", "alert"), scene.has(anyOf: .deviceIngestion, .timeSeries),
            !scene.isSettled("late_alarm")
        else { return nil }
        return SemanticQuestion(
            "late_alarm", "Does an \(Scene.words(alarm.entity)) that is found only in late data still wake somebody?",
            why: "what was measured hours ago cannot be mended any more",
            [
                SemanticOption(
                    "record", "it is recorded and shown, nobody is woken",
                    "adds an age limit to the rule that notifies", probability: 0.6, weight: 0.4),
                SemanticOption(
                    "wake", "it notifies like any other", "adds nothing, and alarms at night about the past",
                    probability: 0.4, weight: 0.3),
            ])
    }

    private static func missingSamples(_ scene: Scene) -> SemanticQuestion? {
        guard scene.has(.deviceIngestion), let report = scene.flow(entities: "report", "certificate", "statement"),
            report.kind != .write
        else { return nil }
        return SemanticQuestion(
            "missing_samples", "What does a \(Scene.words(report.entity)) show when samples are missing?",
            why: "a gap can mean a broken sender or a lost connection",
            [
                SemanticOption("gap", "a marked gap", "adds gaps as rows of their own", probability: 0.7, weight: 0.4),
                SemanticOption(
                    "estimate", "an estimate, marked as such", "adds a job that fills gaps, and a kind column",
                    probability: 0.3, weight: 0.7),
            ])
    }

    private static func peakGrowth(_ scene: Scene) -> SemanticQuestion? {
        guard let window = scene.needs.workload.peakWindow?.lowercased(),
            let growth = scene.needs.ledger["load.growth_per_year"],
            !isAssumed(growth),
            scene.needs.ledger.entries.contains(where: { $0.name.hasSuffix("peak_rps") && isStated($0.quantity) })
        else { return nil }
        let months = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "christmas", "black friday", "easter",
        ]
        guard let month = months.first(where: { window.contains($0) }) else { return nil }
        let figure =
            scene.needs.facts.first { $0.key.measure == "peak_rps" && $0.key.family == "load" }?.quote ?? "the peak"
        return SemanticQuestion(
            Scene.slug(month) + "_peak",
            "Does \"\(figure)\" already include the growth of the coming year, or was it measured last \(month.prefix(1).uppercased() + month.dropFirst())?",
            why: "the first season after launch decides the size",
            [
                SemanticOption(
                    "measured", "measured: growth comes on top",
                    "raises the peak that instances, queue and database are sized for", probability: 0.6, weight: 0.6),
                SemanticOption(
                    "included", "it includes the growth", "keeps the size of the first season", probability: 0.4,
                    weight: 0.3),
            ])
    }

    private static func isAssumed(_ quantity: Quantity) -> Bool {
        if case .assumed = quantity.provenance { true } else { false }
    }

    private static func isStated(_ quantity: Quantity) -> Bool {
        if case .stated = quantity.provenance { true } else { false }
    }
}
