import DesignModel
import Knowledge

/// The deliberation under way: what is needed, what was decided so far, and the shape that follows from it.
struct Deliberation {
    let needs: Requirements
    let figures: Figures
    let known: Set<String>
    let technologies: TechnologyShelf
    var shape = Shape()
    private(set) var log = DecisionLog()
    private let pins: [String: String]
    private let explains: Bool

    /// Decides with words, or only what is chosen.
    init(
        _ needs: Requirements, pins: [String: String] = [:], _ technologies: TechnologyShelf = .builtIn,
        explains: Bool = true
    ) {
        self.needs = needs
        self.technologies = technologies
        self.explains = explains
        self.pins = pins
        figures = Figures(needs)
        known = Self.known(needs)
    }

    func choice(_ topic: String) -> String { log.choice(topic) }

    /// Judges the candidates and enters the decision; the shape becomes that of the winner.
    mutating func settle(
        _ topic: String, _ title: String, _ candidates: [Candidate], mandate: Mandate? = nil,
        finish: (inout Decision, Deliberation) -> Void
    ) {
        if let pin = pins[topic], mandate?.by != .pinned { return settle(topic, title, candidates, pin, finish) }
        let candidates = ruled(candidates)
        let criteria = candidates.map { $0.shape.criteria(known: known, technologies) }
        let feasible = candidates.map(\.exclusions.isEmpty)
        let mandated = mandate.flatMap { mandate in
            candidates.firstIndex { $0.id == mandate.id && !isRuledOut($0) }
        }
        let free = Judge.best(zip(criteria, feasible).map { ($0, $1) })
        let favourite = mandated == nil ? free.flatMap { preferred(over: $0, candidates, criteria, feasible) } : nil
        let winner = mandated ?? favourite ?? free ?? leastExcluded(candidates)
        guard candidates.indices.contains(winner) else { return }
        shape = candidates[winner].shape
        var decision = Decision(topic: topic, title: title, chosen: candidates[winner].id)
        guard explains else { return log.decisions.append(decision) }
        decision.settledBy = mandated != nil ? mandate?.by ?? .brief : settlement(feasible, free)
        decision.options = zip(candidates, criteria).map { assessed($0, $1, topic) }
        if free == nil, mandated == nil { concede(&decision, winner) }
        if mandated != nil { object(&decision, winner) }
        if mandated != nil, let mandate { decision.reason = mandate.why }
        if favourite != nil, let why = preference(for: candidates[winner]) {
            decision.settledBy = .policy
            decision.reason = why
        }
        explain(&decision, winner, criteria, feasible)
        finish(&decision, self)
        tellTerms(of: &decision)
        decision.reason = Phrase.sentence(decision.reason)
        decision.undo = Phrase.sentence(decision.undo)
        decision.consequences = decision.consequences.map(Phrase.sentence)
        decision.evidence = evidence(decision)
        log.decisions.append(decision)
    }

    /// Settles what a person pinned, known or new to us.
    private mutating func settle(
        _ topic: String, _ title: String, _ candidates: [Candidate], _ pin: String,
        _ finish: (inout Decision, Deliberation) -> Void
    ) {
        let isKnown = candidates.contains { $0.id == pin }
        let stranger = Candidate(pin, pin.replacingUnderscores, shape)
        let pinned = Mandate(id: pin, by: .pinned, why: "a person pinned it in the blueprint of \(needs.name)")
        settle(topic, title, isKnown ? candidates : candidates + [stranger], mandate: pinned, finish: finish)
    }

    /// Enters a published figure under a name and answers the citation of it.
    @discardableResult
    mutating func cite(_ name: String, _ figure: PublishedFigure, _ unit: Unit, _ meaning: String) -> String {
        let quantity = Quantity(figure.value, unit, .about, .published(source: figure.source, date: figure.date))
        log.ledger.enter(LedgerEntry(name, quantity, meaning: meaning))
        return "{\(name)}"
    }

    /// Enters a threshold of our own under a name and answers the citation of it.
    @discardableResult
    mutating func threshold(_ name: String, _ value: Double, _ unit: Unit, _ why: String) -> String {
        log.ledger.enter(LedgerEntry(name, Quantity(value, unit, .about, .assumed(why: why)), meaning: why))
        return "{\(name)}"
    }

    func quantity(_ name: String) -> Quantity? { needs.ledger[name] ?? log.ledger[name] }
}

extension Deliberation {
    private func settlement(_ feasible: [Bool], _ free: Int?) -> Settlement {
        free == nil || feasible.filter { $0 }.count == 1 ? .constraints : .criteria
    }

    /// Where the constraints leave nothing, the option that breaks the fewest.
    private func leastExcluded(_ candidates: [Candidate]) -> Int {
        let weights = candidates.map { $0.exclusions.count + (isRuledOut($0) ? 100 : 0) }
        return weights.indices.min { weights[$0] < weights[$1] } ?? 0
    }

    /// Where the brief asks for more than any option gives, the chosen one says what it cannot keep.
    private func concede(_ decision: inout Decision, _ winner: Int) {
        let broken = decision.options[winner].exclusions
        decision.options[winner].exclusions = []
        decision.rationale += broken.map { broken in
            Prose(
                "No option keeps everything that \(needs.name) asks for, and this one gives up least; against it stands: \(broken.template)."
            )
        }
    }

    /// Where what was settled breaks a constraint, it stands, and what stands against it is said.
    private func object(_ decision: inout Decision, _ winner: Int) {
        decision.rationale += decision.options[winner].exclusions.map { broken in
            Prose("It is settled for \(needs.name) all the same; against it stands: \(broken.template).")
        }
    }

    private mutating func assessed(_ candidate: Candidate, _ criteria: Criteria, _ topic: String) -> AssessedOption {
        var option = AssessedOption(id: candidate.id, title: candidate.title)
        option.exclusions = candidate.exclusions
        option.criteria = criteria
        option.remark = candidate.remark
        if let euros = candidate.euros {
            let name = "cost.\(topic).\(candidate.id)"
            let quantity = figures.money(euros, at: candidate.prices ?? figures.prices)
            log.ledger.enter(LedgerEntry(name, quantity, meaning: "rough monthly cost with \(candidate.title)"))
            option.monthlyCost = log.ledger[name]
        }
        return option
    }

    /// Which criterion told the winner from the feasible rivals, one sentence for all that it told apart.
    private func explain(_ decision: inout Decision, _ winner: Int, _ criteria: [Criteria], _ feasible: [Bool]) {
        let options = decision.options
        var told: [(said: String, rivals: [String])] = []
        for position in options.indices where position != winner && feasible[position] {
            let difference = Judge.difference(criteria[winner], criteria[position])
            let said = CriterionWords.sentence(difference, options[winner].title, needs.name)
            if let at = told.firstIndex(where: { $0.said == said }) {
                told[at].rivals.append(options[position].title)
            } else {
                told.append((said, [options[position].title]))
            }
        }
        decision.rationale += told.map { Phrase.sentence(Prose("\($0.said) \(Phrase.list($0.rivals)).")) }
    }

    private func evidence(_ decision: Decision) -> [String] {
        var names: [String] = []
        let texts = [decision.reason] + decision.rationale + decision.options.flatMap { $0.exclusions + [$0.remark] }
        for name in texts.flatMap(\.citations) where !names.contains(name) {
            names.append(name)
        }
        return names
    }

    private static func known(_ needs: Requirements) -> Set<String> {
        let constraints = needs.constraints
        var known = Set(needs.team.skills + constraints.languages + constraints.databases + constraints.messaging)
        known.formUnion([constraints.cache, constraints.search, constraints.framework].compactMap { $0?.lowercased() })
        if constraints.cloud != nil { known.formUnion(["containers", "object_storage", "cdn"]) }
        if known.contains("timescaledb") { known.insert("postgresql") }
        known.insert("linux_vm")
        return known
    }
}
