import DesignModel
import Knowledge

/// What is recorded of a request, and who keeps it; raised where more than one process or party touches it.
enum ObservabilityTopic {
    static let topic = "observability"

    static func decide(_ state: inout Deliberation) {
        guard state.choice(Topic.style) != "single_server" else { return }
        let name = state.needs.name
        let path = path(state)
        var plain = Candidate("metrics_and_logs", "metrics and structured logs with one request id", state.shape)
        plain.exclude(
            path.count >= 4 || state.shape.crossed > 0,
            "a slow answer of \(name) may come from \(Phrase.list(path)), and metrics alone do not tell which")
        var traces = Candidate("with_traces", "traces through every process beside metrics and logs", state.shape)
        traces.shape.hosts += 1
        traces.shape.undoDays += 1
        traces.remark = "one picture of a slow request, and a share of requests to sample"
        var suite = Candidate("vendor_suite", "a vendor's agent and screens", state.shape)
        suite.shape.hosts += 1
        suite.shape.undoDays += 8
        suite.remark = "nothing to run, priced by host and by volume"
        suite.euros = 15 * max(2, state.figures.instances + 1)
        if let place = state.needs.constraints.residency.first {
            suite.exclude(true, "what \(name) logs about people in \(place) may not leave it for a vendor elsewhere")
        }
        if let budget = state.figures.budget, let euros = suite.euros {
            suite.exclude(
                euros > budget / 10, "its rough {cost.observability.vendor_suite} is a good part of {budget.monthly}")
        }
        state.settle(topic, "What is seen of \(name) at work", [plain, traces, suite]) { decision, state in
            decision.reason =
                decision.chosen == "metrics_and_logs"
                ? "a request to \(name) passes \(Phrase.list(path)): metrics by operation and logs with one request id tell where it stopped"
                : "a request to \(name) passes \(Phrase.list(path)): a trace shows which of them was slow"
            decision.undo = "\(name) speaks an open protocol to whatever collects: point the exporter elsewhere"
        }
    }

    /// What a request and what follows from it pass, in order.
    private static func path(_ state: Deliberation) -> [String] {
        var path = ["the application", state.title(of: state.choice(Topic.primaryStore))]
        if ["workers_apart", "ingest_apart"].contains(state.choice(Topic.boundaries)) { path.append("the workers") }
        if state.shape.crossed > 0 { path.append("other services") }
        if let first = state.needs.constraints.integrations.first {
            path.append(first.prefix(1).uppercased() + first.dropFirst())
        }
        if state.needs.constraints.integrations.count > 2 { path.append("other people's systems") }
        return path
    }
}
