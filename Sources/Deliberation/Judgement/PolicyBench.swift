import DesignModel
import Knowledge

/// What the house policy says about the candidates of a topic.
extension Deliberation {
    /// The candidates with what the policy rules out among them.
    func ruled(_ candidates: [Candidate]) -> [Candidate] {
        guard let policy = needs.policy else { return candidates }
        return candidates.map { candidate in
            var candidate = candidate
            candidate.exclusions += objections(to: candidate, policy)
            return candidate
        }
    }

    func isRuledOut(_ candidate: Candidate) -> Bool {
        needs.policy.map { !objections(to: candidate, $0).isEmpty } ?? false
    }

    /// The best candidate that brings a preferred product of the kind that the winner brings; nil when that is the winner.
    func preferred(over winner: Int, _ candidates: [Candidate], _ criteria: [Criteria], _ feasible: [Bool]) -> Int? {
        guard let policy = needs.policy, !policy.preferred.isEmpty else { return nil }
        let areas = Set(products(of: candidates[winner]).compactMap(\.area))
        let wanted = Set(policy.preferred.map(\.technology))
        guard !products(of: candidates[winner]).contains(where: { wanted.contains($0.id) }) else { return nil }
        let open = candidates.indices.map { position in
            feasible[position]
                && products(of: candidates[position]).contains { product in
                    wanted.contains(product.id) && product.area.map(areas.contains) ?? false
                }
        }
        return Judge.best(zip(criteria, open).map { ($0, $1) })
    }

    /// Why the policy put this candidate first.
    func preference(for candidate: Candidate) -> Prose? {
        guard let policy = needs.policy else { return nil }
        let ids = products(of: candidate).map(\.id)
        guard let rule = policy.preferred.first(where: { ids.contains($0.technology) }) else { return nil }
        return Prose(
            "the house policy prefers \(title(of: rule.technology))\(Self.quoted(rule, policy)), and \(needs.name) leaves it room"
        )
    }

    /// The product with the house's own limits in the place of the published ones.
    func technology(_ id: String) -> Technology {
        let known = technologies.known(id)
        guard let policy = needs.policy, !policy.limits.isEmpty else { return known }
        return known.limited { name in
            policy.limit(id + "." + name).map { PublishedFigure($0.value, $0.source, $0.date) }
        }
    }

    private func objections(to candidate: Candidate, _ policy: HousePolicy) -> [Prose] {
        products(of: candidate).compactMap { product in
            if let rule = policy.forbidden.first(where: { $0.technology == product.id }) {
                return Prose("the house policy forbids \(product.title)\(Self.quoted(rule, policy))")
            }
            let peers = policy.allowed.filter { peer in
                product.area != nil && technologies.technology(peer.technology)?.area == product.area
            }
            guard !peers.isEmpty, !peers.contains(where: { $0.technology == product.id }) else { return nil }
            let titles = peers.map { title(of: $0.technology) }
            return Prose("the house policy allows \(Phrase.list(titles)) and not \(product.title) (`\(policy.file)`)")
        }
    }

    /// Products that the candidate would bring to the design, beside those decided already.
    private func products(of candidate: Candidate) -> [Technology] {
        let brought = candidate.shape.technologies.filter { !shape.technologies.contains($0) }
        let named = brought.contains(candidate.id) ? brought : brought + [candidate.id]
        return named.compactMap(technologies.technology)
    }

    /// The reason in the policy's own words, with its line.
    private static func quoted(_ rule: PolicyRule, _ policy: HousePolicy) -> String {
        let place = "\(policy.file):\(rule.line)"
        return rule.reason.isEmpty ? " (`\(place)`)" : ": `\(rule.reason)` (`\(place)`)"
    }
}
