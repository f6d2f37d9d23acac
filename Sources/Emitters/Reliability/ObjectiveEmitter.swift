import DesignModel

/// `reliability/slo.yaml`: the promises in the OpenSLO format, each with the queries that measure it.
enum ObjectiveEmitter {
    static func text(_ roster: Roster) -> String {
        let documents = roster.design.objectives.map { document($0, roster) }
        return YAMLWriter.text(
            documents: documents, head: "\(roster.design.system.name): service level objectives (OpenSLO v1).")
    }

    private static func document(_ objective: Objective, _ roster: Roster) -> YAML {
        let measurement = Measurement(objective, roster)
        let component = roster.component(of: objective.subject)?.id.rawValue ?? objective.subject
        let window = objective.window?.canonical ?? 2_592_000_000
        return .of(
            ("apiVersion", "openslo/v1"), ("kind", "SLO"), ("metadata", .of(("name", .text(objective.id.rawValue)))),
            (
                "spec",
                .of(
                    ("description", .text(objective.measuredBy)), ("service", .text(component)),
                    (
                        "indicator",
                        .of(
                            (
                                "metadata",
                                .of(("name", .text(objective.id.rawValue + "-" + objective.indicator.rawValue)))
                            ),
                            (
                                "spec",
                                .of(
                                    (
                                        "ratioMetric",
                                        .of(
                                            ("counter", true), ("bad", source(measurement.badSeries)),
                                            ("total", source(measurement.totalSeries)))
                                    ))
                            ))
                    ),
                    (
                        "timeWindow",
                        .list([
                            .of(
                                ("duration", .text("\((window / 86_400_000).rounded().wholePart ?? 30)d")),
                                ("isRolling", true))
                        ])
                    ),
                    ("budgetingMethod", "Occurrences"),
                    (
                        "objectives",
                        .list([
                            .of(
                                ("displayName", .text(promise(objective))),
                                ("target", .number(objective.target.canonical.rounded(toPlaces: 9))))
                        ])
                    )
                )
            ))
    }

    static func promise(_ objective: Objective) -> String {
        let within = objective.threshold.map { " within \($0.bare)" } ?? ""
        return "\(objective.indicator.rawValue) \(objective.target.bare)\(within)"
    }

    private static func source(_ query: String) -> YAML {
        .of(("metricSource", .of(("type", "Prometheus"), ("spec", .of(("query", .text(query)))))))
    }
}

extension Measurement {
    var totalSeries: String { "sum(\(total))" }

    var badSeries: String {
        switch self {
        case .within: "sum(\(total)) - sum(\(part))"
        default: "sum(\(part))"
        }
    }
}
