import DesignModel
import Knowledge

/// Whether anything is kept twice for speed.
enum CacheTopic {
    static func decide(_ state: inout Deliberation) {
        let store = state.choice(Topic.primaryStore)
        let name = state.needs.name
        let reads = state.figures.peak - min(state.figures.writes, state.figures.peak)
        var none = Candidate("none", "no cache", state.shape)
        var http = Candidate(
            "http_and_cdn", "HTTP validators and a content delivery network", state.shape.adding("cdn"))
        http.remark = "public pages answered near their readers"
        var process = Candidate("in_process", "a small cache in each process", state.shape)
        process.shape.hosts += 1
        process.remark = "hot rows without a round trip, each process a little out of date"
        var redis = Candidate("redis", "Redis", state.shape.adding("redis"))
        redis.remark = "one shared copy, and one more thing that can be wrong or down"
        let others = state.products(of: .cache, beside: ["redis"]).map { state.candidate(product: $0, state.shape) }
        if let limit = state.technology(store).limits.reads, reads > limit.value * 0.5 {
            let most = state.cite(
                "limit.\(store).reads", limit, .perSecond, "indexed reads a second of one \(store) primary")
            none.exclude(true, "reads within {\(state.figures.peakName)} come near the \(most) of one primary")
            process.exclude(
                reads > limit.value,
                "reads within {\(state.figures.peakName)} are above the \(most) even if each process kept its hottest rows"
            )
        }
        if let why = privateReads(state) { http.exclude(true, why) }
        let asked = state.needs.constraints.cache?.lowercased()
        let mandate = asked.flatMap {
            ["redis", "in_process", "http_and_cdn"].contains($0)
                ? Mandate(
                    id: $0, by: .brief,
                    why: "it runs beside \(name) already and stays; nothing that may not be lost goes into it") : nil
        }
        state.settle(Topic.cache, "What \(name) keeps twice", [none, http, process, redis] + others, mandate: mandate) {
            decision, state in
            if decision.reason.template.isEmpty {
                decision.reason =
                    decision.chosen == "none"
                    ? "{\(state.figures.peakName)} at the peak are read by index straight from the store: no copy that could be stale"
                    : "reads within {\(state.figures.peakName)} are more than one primary should carry"
            }
            decision.undo = "the cache holds only what can be read again: switch it off and watch the store"
        }
    }

    private static func privateReads(_ state: Deliberation) -> Prose? {
        let health = state.needs.constraints.compliance.first { ["HIPAA", "HDS"].contains($0.uppercased()) }
        return health.map { "\($0) data must not lie in a shared cache outside the house" }
    }
}
