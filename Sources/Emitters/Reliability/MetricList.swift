import DesignModel

/// The series that the rules of a design read, with the bounds that its histograms need.
enum MetricList {
    static func rows(_ rules: RulesEmitter, _ design: Design) -> [String] {
        var bounds: [String: [Double]] = [:]
        var kept = false
        for objective in rules.objectives {
            switch objective.measurement {
            case .within(let histogram, _, let bound):
                bounds[histogram, default: []].append(Double(bound) ?? 1)
            case .outcome(let counter, _, _): bounds[counter, default: []] += []
            case .kept: kept = true
            }
        }
        var rows: [String] = []
        for (name, labels, what) in histograms where bounds[name] != nil {
            let said = Set(bounds[name] ?? []).sorted().map(\.formattedPlainly).joined(separator: ", ")
            rows.append("| `\(name)` | \(labels) | \(what)\(said.isEmpty ? "" : "; buckets at \(said) s")")
        }
        if kept {
            rows.append(
                "| `\(Metric.confirmed)`, `\(Metric.missing)` | component, operation | What was confirmed, and what a comparison missed"
            )
        }
        if !design.channels.isEmpty {
            rows.append(
                "| `queue_depth`, `queue_oldest_age_seconds`, `queue_dead_letters_total` | channel | What waits, since when, and what was given up"
            )
        }
        if design.components.contains(where: { $0.schedule != nil }) {
            rows.append("| `job_last_success_timestamp_seconds` | component | When a scheduled run last ended well")
        }
        if design.edges.contains(where: { $0.policy?.breaker != nil }) {
            rows.append("| `circuit_breaker_open` | from, to | 1 while a caller does without a dependency")
        }
        if design.stores.contains(where: { $0.backup?.every != nil }) {
            rows.append(
                "| `backup_last_success_timestamp_seconds` | store | When a backup was last complete and readable")
        }
        return rows.map { $0 + " |" }
    }

    private static let histograms = [
        (Metric.requests, "component, operation, http_response_status_code", "Requests as OpenTelemetry measures them"),
        (Metric.work, "component, operation, result", "From the moment something was due or arrived to its result"),
    ]
}
