import DesignModel
import Knowledge

/// What answers searches.
enum SearchTopic {
    static func decide(_ state: inout Deliberation) {
        let searches = state.figures.signals.searches
        let name = state.needs.name
        let store = state.choice(Topic.primaryStore)
        let own = ["postgresql", "timescaledb"].contains(store) ? "postgresql" : store
        var none = Candidate("none", "no search", state.shape)
        none.exclude(!searches.isEmpty, "people \(Phrase.flows(searches)) in \(name)")
        var inside = Candidate(own, "indexes of \(state.title(of: store)) itself", state.shape)
        inside.shape.undoDays += 1
        inside.remark = "results that are never behind the data"
        var engine = Candidate("opensearch", "OpenSearch", state.shape.adding("opensearch"))
        engine.shape.channels += 1
        engine.remark = "ranking, typing errors and facets, fed by a change feed that can lag"
        engine.exclude(searches.isEmpty, "nobody searches in \(name)")
        let others = state.products(of: .search, beside: ["opensearch", own]).map { id in
            var other = state.candidate(product: id, state.shape)
            other.shape.channels += 1
            other.exclude(searches.isEmpty, "nobody searches in \(name)")
            return other
        }
        if let (entry, count) = items(state, searches), count > 50_000_000 {
            let most = state.threshold(
                "limit.search.items", 50_000_000, .count,
                "rows beyond which full-text search in the store itself becomes slow")
            inside.exclude(true, "{\(entry)} are more than the \(most) that the store's own text index searches well")
        }
        let asked = state.needs.constraints.search?.lowercased()
        let mandate = asked.flatMap {
            $0 == "opensearch" || $0 == "elasticsearch"
                ? Mandate(id: "opensearch", by: .brief, why: "the brief of \(name) names it") : nil
        }
        state.settle(
            Topic.search, "What answers searches in \(name)", [none, inside, engine] + others, mandate: mandate
        ) {
            decision, state in
            if decision.chosen == "none" {
                decision.reason = "every read of \(name) knows what it looks for: no free text, no filters"
                decision.undo = "add a text index to the table that is searched first"
                return
            }
            if decision.reason.template.isEmpty {
                decision.reason =
                    "searches for \(Phrase.things(searches)) read the same rows that were just written; an index beside them is never behind"
            }
            decision.undo = "feed an engine from the outbox and switch the one query over"
        }
    }

    private static func items(_ state: Deliberation, _ searches: [Flow]) -> (String, Double)? {
        for flow in searches {
            guard let need = state.needs.entities.first(where: { $0.name == flow.entity }), let count = need.count,
                let name = count.name
            else { continue }
            return (name, count.value)
        }
        return nil
    }
}
