import DesignModel
import Knowledge

/// Products beyond those that a topic names itself: a user's own, and those that the house policy prefers.
extension Deliberation {
    /// The ids of more products of an area, each once.
    func products(of area: TechnologyArea, beside named: [String]) -> [String] {
        let own = technologies.own(in: area).map(\.id)
        let preferred = (needs.policy?.preferred ?? []).map(\.technology).filter {
            technologies.technology($0)?.area == area
        }
        var seen = Set(named)
        return (own + preferred).filter { seen.insert($0).inserted }
    }

    /// A product as an option, out where the brief forbids it or where its provider is not the brief's.
    func candidate(product id: String, _ shape: Shape) -> Candidate {
        let technology = technology(id)
        var candidate = Candidate(id, technology.title, shape.adding(id))
        candidate.exclude(needs.constraints.forbidden.contains(id), "the brief rules out \(technology.title)")
        if let provider = technology.providers.first, needs.constraints.cloud?.lowercased() != provider {
            candidate.exclude(
                true, "\(technology.title) is offered by \(provider) only, and \(needs.name) runs elsewhere")
        }
        if technologies.own.contains(where: { $0.id == id }), let profile = technology.profile {
            candidate.remark = Prose(Self.told(profile.guarantees))
        }
        return candidate
    }

    /// A chosen product of the user's own is told with what it sustains and under which terms.
    mutating func tellTerms(of decision: inout Decision) {
        let terms = terms(ofOwn: decision.chosen)
        guard let first = terms.first else { return }
        decision.reason.template += "; " + first.template
        decision.consequences += terms.dropFirst()
    }

    /// What a chosen product of the user's own sustains, with the source of each figure, and where it ends.
    mutating func terms(ofOwn id: String) -> [Prose] {
        guard let mine = technologies.own.first(where: { $0.id == id }) else { return [] }
        let technology = technology(id)
        let figures: [(String, PublishedFigure?, String)] = [
            ("commits", technology.limits.commits, "commits"), ("rows", technology.limits.rows, "rows in batches"),
            ("reads", technology.limits.reads, "indexed reads"), ("messages", technology.limits.messages, "messages"),
        ]
        let said = figures.compactMap { name, figure, words -> String? in
            guard let figure else { return nil }
            let cited = cite("limit.\(id).\(name)", figure, .perSecond, "\(words) a second of \(mine.title)")
            return "\(cited) of \(words)"
        }
        var terms: [Prose] = []
        if !said.isEmpty { terms.append(Prose("one \(mine.title) of \(needs.name) sustains \(Phrase.list(said))")) }
        guard let profile = mine.profile else { return terms }
        let licence = profile.licence
        let named = "`\(licence.name)` (\(licence.kind.rawValue); `\(licence.source), \(licence.date)`)"
        terms.append(Prose("\(mine.title) is used by \(needs.name) under \(named)"))
        terms.append(Prose("the way out of \(mine.title) for \(needs.name): \(Self.told(profile.exit))"))
        return terms
    }

    /// A user's words as they stand; words with figures of their own are set apart as a quotation.
    static func told(_ text: String) -> String {
        text.contains { $0.isNumber || "{}".contains($0) } ? "`\(text)`" : text
    }

    func title(of id: String) -> String { technologies.known(id).title }
}
