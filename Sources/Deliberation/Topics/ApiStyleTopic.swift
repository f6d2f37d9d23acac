import DesignModel
import Knowledge

/// How callers speak to the system.
enum ApiStyleTopic {
    static func decide(_ state: inout Deliberation) {
        let name = state.needs.name
        let rest = Candidate("rest", "REST over HTTP with JSON", state.shape)
        var graph = Candidate("graphql", "GraphQL", state.shape.adding("graphql"))
        graph.remark = "clients that choose their fields, and a query cost to limit"
        var remote = Candidate("grpc", "gRPC", state.shape.adding("grpc"))
        remote.remark = "small messages between services of one house"
        let browsers = state.needs.workload.flows.contains { $0.actor != "system" }
        remote.exclude(
            browsers,
            "\(callers(state)) come with browsers, phones and other people's systems, which speak HTTP and JSON")
        graph.exclude(
            !state.figures.signals.intake.isEmpty,
            "\(Phrase.things(state.figures.signals.intake)) are pushed by others, who post documents and do not query")
        let asked = state.known.intersection(["graphql", "grpc"]).sorted().first
        let mandate = asked.map { Mandate(id: $0, by: .brief, why: "the brief of \(name) names it") }
        state.settle(Topic.apiStyle, "How \(callers(state)) speak to \(name)", [rest, graph, remote], mandate: mandate)
        { decision, state in
            if decision.reason.template.isEmpty {
                decision.reason =
                    "\(callers(state)) get resources with addresses, methods and status codes that every client and cache understands"
            }
            decision.undo = "offer the other style beside it for a while: both call the same modules"
        }
    }

    private static func callers(_ state: Deliberation) -> String {
        var seen: [String] = []
        for flow in state.needs.workload.flows where flow.actor != "system" && !seen.contains(flow.actor) {
            seen.append(flow.actor)
        }
        return seen.isEmpty ? "callers" : Phrase.list(Array(seen.prefix(3)))
    }
}
