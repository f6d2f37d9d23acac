import DesignModel
import Knowledge

/// Finds the flow a fact speaks of: `search` is *search Listing*, `webhook` is *push Event*.
final class SubjectMatch: Sendable {
    let flows: [Flow]
    private let found = Memo<Wanted, Int?>()
    private let stems: [(verb: [String], entity: [String], actor: [String], roots: [String])]

    init(_ flows: [Flow]) {
        self.flows = flows
        stems = flows.map {
            (Words.stems($0.verb), Words.nouns($0.entity), Words.nouns($0.actor), Words.stems($0.entity))
        }
    }

    /// The position of the flow that fits best, or nil when none shares a word with the subject.
    func best(for subject: String, measure: String, preferring kind: OperationKind? = nil) -> Int? {
        found(Wanted(subject: subject, measure: measure, kind: kind), search)
    }

    private struct Wanted: Hashable {
        let subject: String
        let measure: String
        let kind: OperationKind?
    }

    private func search(_ sought: Wanted) -> Int? {
        let (subject, measure, kind) = (sought.subject, sought.measure, sought.kind)
        let wanted = Words.nouns(subject)
        var best: (position: Int, score: Int)?
        for position in flows.indices {
            var score = score(wanted, subject, position, measure)
            if score >= 10, flows[position].kind == kind { score += 200 }
            if score >= 10, score > (best?.score ?? 0) { best = (position, score) }
        }
        return best?.position
    }

    private func score(_ wanted: [String], _ subject: String, _ position: Int, _ measure: String) -> Int {
        let flow = flows[position]
        if flow.id == subject { return 1000 }
        var score = 0
        for stem in wanted { score += closeness(stem, position) }
        if stems[position].entity == wanted { score += 15 }
        guard score >= 10 else { return 0 }
        let isOutgoing = wanted.contains("outgo") || wanted.contains("outbound")
        if isOutgoing { return score + (flow.kind == .job ? 200 : 0) }
        return score + affinity(flow, measure)
    }

    private func closeness(_ noun: String, _ position: Int) -> Int {
        let (verb, entity, actor, roots) = stems[position]
        if entity.contains(noun) { return 20 }
        let root = Words.stem(noun)
        if verb.contains(root) { return 18 }
        let related = SubjectSynonyms.related(to: noun) + SubjectSynonyms.related(to: root)
        if let rank = related.firstIndex(where: { verb.contains($0) || entity.contains($0) }) {
            return max(10, 15 - rank)
        }
        if roots.contains(root), root != "read" { return 12 }
        if entity.contains(where: { shares($0, noun) }) { return 11 }
        return actor.contains(noun) ? 10 : 0
    }

    private func shares(_ left: String, _ right: String) -> Bool {
        left.count >= 4 && right.count >= 4 && (left.hasPrefix(right) || right.hasPrefix(left))
    }

    /// Rates and sizes speak of what callers send before they speak of our own jobs; so many posts a day are made, not looked
    /// at; freshness is of reads, delivery of streams.
    private func affinity(_ flow: Flow, _ measure: String) -> Int {
        switch measure {
        case "payload_bytes", "rpo_minutes", "burst_items":
            flow.kind == .write || flow.kind == .stream ? 104 : flow.kind == .job ? 0 : 100
        case "peak_rps", "mean_rps":
            flow.kind == .write || flow.kind == .stream ? 120 : flow.kind == .job ? 0 : 100
        case "delivery", "ordering": flow.kind == .stream || flow.kind == .job ? 4 : 0
        case "freshness_ms": flow.kind == .read || flow.kind == .search ? 103 : flow.kind == .job ? 0 : 100
        default: flow.kind == .job ? 0 : 100
        }
    }
}
