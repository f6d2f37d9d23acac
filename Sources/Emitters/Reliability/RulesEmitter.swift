import DesignModel

/// `reliability/rules.yaml` and its proof `rules.test.yaml`, for Prometheus.
struct RulesEmitter {
    let objectives: [ObjectiveRules]
    let operating: [AlertRule]

    init(_ roster: Roster) {
        objectives = roster.design.objectives.map { ObjectiveRules($0, roster) }.filter { !$0.objective.alerts.isEmpty }
        operating = OperatingRules(roster: roster).all
    }

    var isEmpty: Bool { objectives.isEmpty && operating.isEmpty }

    var rules: String {
        // What an alert reads is recorded just before it, in the same group.
        let promises = objectives.map { objective in
            (objective.id, objective.recordings + (objective.rules + [objective.silence].compactMap { $0 }).map(\.rule))
        }
        let groups = promises + [("operation", operating.map(\.rule))]
        let head = """
            Judge with: promtool check rules rules.yaml; prove with: promtool test rules rules.test.yaml.
            A burn alert needs both windows above its pace and at least \(ObjectiveRules.fewest) bad events, so that one lone failure
            of a quiet hour wakes nobody. Counters start at zero when a process starts.
            """
        return YAMLWriter.text(
            .of(
                (
                    "groups",
                    .list(
                        groups.filter { !$0.1.isEmpty }.map { name, rules in
                            .of(("name", .text(name)), ("rules", .list(rules)))
                        })
                )), head: head)
    }

    var tests: String {
        let groups = (promiseProofs + silenceProofs + operatingProofs).filter { !$0.isEmpty }
        return YAMLWriter.text(
            .of(
                ("rule_files", .texts(["rules.yaml"])), ("evaluation_interval", "30m"), ("tests", .list(groups))),
            head: "Every alert fires when it should and rests when all is well.")
    }

    private var promiseProofs: [YAML] {
        let rules = objectives.flatMap(\.rules)
        let failing = Self.once(objectives.flatMap(\.measurement.failing))
        let holding = Self.once(objectives.flatMap { $0.measurement.holding(bounds(of: $0.measurement.histogram)) })
        return [
            group("nothing works", failing, rules, true), group("everything works", holding, rules, false),
        ] + lonely.map { group("\($0.id) meets two lone failures", $0.measurement.lone, $0.rules, false) }
    }

    private func bounds(of histogram: String?) -> [String] {
        objectives.compactMap(\.measurement.bucket).filter { $0.histogram == histogram }.map(\.bound).uniqued
    }

    /// One objective of each kind shows that a quiet hour wakes nobody.
    private var lonely: [ObjectiveRules] {
        var seen: Set<Indicator> = []
        return objectives.filter { !$0.allowsNone && seen.insert($0.objective.indicator).inserted }
    }

    private var silenceProofs: [YAML] {
        let silences = objectives.compactMap(\.silence)
        return silences.isEmpty ? [] : [group("nothing is measured", [], silences, true)]
    }

    /// All at once where no series has to be two things; too few instances and none at all cannot be shown together.
    private var operatingProofs: [YAML] {
        let testable = operating.filter { !$0.fires.isEmpty }
        guard !testable.isEmpty else { return [] }
        let thin = testable.filter { $0.name.hasSuffix("BelowMinimum") }
        let others = testable.filter { !$0.name.hasSuffix("BelowMinimum") }
        return [
            group("all is well", Self.once(testable.flatMap(\.rests)), testable, false),
            group("all goes wrong", Self.once(others.flatMap(\.fires)), others, true),
            group("one instance is left", Self.once(thin.flatMap(\.fires)), thin, true),
        ]
    }

    /// A series may be named by two alerts; the first says how it runs.
    private static func once(_ series: [(String, String)]) -> [(String, String)] {
        var seen: Set<String> = []
        return series.filter { seen.insert($0.0).inserted }
    }

    private func group(_ name: String, _ series: [(String, String)], _ rules: [AlertRule], _ fires: Bool) -> YAML {
        guard !rules.isEmpty else { return .map([]) }
        return .of(
            ("name", .text(name)), ("interval", "1m"),
            ("input_series", .list(series.map { .of(("series", .text($0.0)), ("values", .text($0.1))) })),
            (
                "alert_rule_test",
                .list(
                    rules.map { rule in
                        .of(
                            ("eval_time", "1h"), ("alertname", .text(rule.name)),
                            ("exp_alerts", .list(fires ? [rule.filledExpectation] : [])))
                    })
            ))
    }
}

extension AlertRule {
    /// The expectation with templates filled in.
    fileprivate var filledExpectation: YAML {
        guard summary.contains("{{") else { return expectation }
        var filled = self
        for (name, value) in resultLabels {
            filled.summary = filled.summary.replacing("{{ $labels.\(name) }}", with: value)
        }
        return filled.expectation
    }
}
