import DesignModel

/// An alert with the proof that it can fire and can keep quiet.
struct AlertRule {
    var name: String
    /// Lines of PromQL.
    var expression: [String]
    var hold: String?
    var urgency: BurnAlert.Urgency
    var summary: String
    /// The section of the runbook.
    var section: String
    /// Labels beside the severity that the alert carries.
    var labels: [(String, String)] = []
    /// Series under which it fires after an hour, and series under which it does not.
    var fires: [(String, String)] = []
    var rests: [(String, String)] = []
    /// Labels of the result of the expression.
    var resultLabels: [(String, String)] = []

    init(_ name: String, _ expression: [String], _ urgency: BurnAlert.Urgency, _ summary: String, section: String) {
        self.name = name
        self.expression = expression
        self.urgency = urgency
        self.summary = summary
        self.section = section
    }

    var rule: YAML {
        .of(
            ("alert", .text(name)),
            ("expr", expression.count == 1 ? .text(expression[0]) : .block(expression.joined(separator: "\n"))),
            ("for", hold.map(YAML.text)), ("labels", .words([("severity", urgency.rawValue)] + labels)),
            ("annotations", annotations))
    }

    var annotations: YAML {
        .words([("summary", summary), ("runbook_url", "runbook.md#\(section)")])
    }

    /// What promtool expects to see when it fires.
    var expectation: YAML {
        .of(
            ("exp_labels", .words([("severity", urgency.rawValue)] + labels + resultLabels)),
            ("exp_annotations", annotations))
    }
}
