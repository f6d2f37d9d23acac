import DesignModel

/// Recording rules and burn-rate alerts of one objective.
struct ObjectiveRules {
    let objective: Objective
    let measurement: Measurement
    let roster: Roster

    init(_ objective: Objective, _ roster: Roster) {
        self.objective = objective
        self.roster = roster
        measurement = Measurement(objective, roster)
    }

    /// Lone failures of a quiet hour wake nobody: this many must come together.
    static let fewest = 3

    var id: String { objective.id.rawValue }
    var target: String { objective.target.canonical.rounded(toPlaces: 9).formattedPlainly }
    var allowsNone: Bool { objective.target.canonical >= 1 }

    /// Alerts whose threshold can be reached: no more than all events can be bad.
    var alerts: [BurnAlert] {
        let budget = 1 - objective.target.canonical
        return objective.alerts.filter { ($0.factor?.canonical ?? 1) * budget < 1 }
    }

    private var ratioWindows: [String] {
        alerts.flatMap { [$0.shortWindow, $0.longWindow] }.compactMap { $0?.durationText }.uniqued
    }

    private var countWindows: [String] { alerts.compactMap { $0.longWindow?.durationText }.uniqued }

    var longest: String? {
        alerts.compactMap(\.longWindow).max { $0.canonical < $1.canonical }?.durationText
    }

    var recordings: [YAML] {
        let labels = YAML.words([("objective", id)])
        let ratios = (allowsNone ? longest.map { [$0] } ?? [] : ratioWindows).map { window -> YAML in
            .of(
                ("record", .text("slo:bad_ratio:rate\(window)")), ("expr", .text(measurement.ratio(window))),
                ("labels", labels))
        }
        let counts = countWindows.map { window -> YAML in
            .of(
                ("record", .text("slo:bad_events:increase\(window)")), ("expr", .text(measurement.failures(window))),
                ("labels", labels))
        }
        return ratios + counts
    }

    var rules: [AlertRule] { allowsNone ? loss : alerts.compactMap(burn) }

    private var subject: String { roster.title(objective.subject) }

    private func burn(_ alert: BurnAlert) -> AlertRule? {
        guard let factor = alert.factor, let long = alert.longWindow?.durationText,
            let short = alert.shortWindow?.durationText
        else { return nil }
        let match = "{objective=\"\(id)\"}"
        let threshold = "\(factor.value.formattedPlainly) * (1 - \(target))"
        var rule = AlertRule(
            Names.camel(id) + "Burn" + long,
            [
                "slo:bad_ratio:rate\(long)\(match) > \(threshold)",
                "and slo:bad_ratio:rate\(short)\(match) > \(threshold)",
                "and slo:bad_events:increase\(long)\(match) >= \(Self.fewest)",
            ], alert.urgency,
            "\(subject): \(objective.indicator.rawValue) spends its budget at \(factor.value.formattedPlainly) times the pace, over \(long)",
            section: id)
        rule.resultLabels = [("objective", id)]
        return rule
    }

    /// Where nothing may go wrong there is no budget to burn: the first loss is the alert.
    private var loss: [AlertRule] {
        guard let alert = objective.alerts.first, let long = alert.longWindow?.durationText else { return [] }
        var rule = AlertRule(
            Names.camel(id) + "Lost", ["slo:bad_events:increase\(long){objective=\"\(id)\"} > 0"], alert.urgency,
            "\(subject): something confirmed is not there any more", section: id)
        rule.resultLabels = [("objective", id)]
        return [rule]
    }

    /// A promise that nobody measures cannot be broken loudly: silence is an alert of its own.
    var silence: AlertRule? {
        guard let longest, !objective.alerts.isEmpty else { return nil }
        var rule = AlertRule(
            Names.camel(id) + "Unmeasured", ["absent(slo:bad_ratio:rate\(longest){objective=\"\(id)\"})"], .ticket,
            "\(subject): nothing has measured \(objective.indicator.rawValue) for \(longest)", section: id)
        rule.hold = "30m"
        rule.resultLabels = [("objective", id)]
        return rule
    }
}

extension [String] {
    /// Each once, in order of first appearance.
    var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
