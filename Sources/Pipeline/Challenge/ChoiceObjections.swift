import DesignModel

/// Choices that were taken over, pinned or conceded rather than won.
struct ChoiceObjections {
    private let docket: Docket

    init(_ docket: Docket) { self.docket = docket }

    var all: [Objection] { docket.design.decisions.flatMap { [conceded($0), taken($0)].compactMap(\.self) } }

    private func conceded(_ decision: Decision) -> Objection? {
        let said = decision.rationale.filter { $0.template.hasPrefix("No option keeps everything") }
        guard !said.isEmpty else { return nil }
        var objection = Objection(
            "decisions.\(decision.topic)", 90,
            "No option of \(decision.topic) keeps everything that is asked; \(docket.title(decision.chosen, decision)) gives up least"
        )
        objection.evidence = said.map(docket.cited.words)
        objection.settledBy = "Decide which demand gives way: it is in the evidence, and the design follows."
        return objection
    }

    /// Settled by somebody, where the criteria on their own would have taken another option.
    private func taken(_ decision: Decision) -> Objection? {
        let isOthers = [.brief, .record, .pinned].contains(decision.settledBy)
        guard isOthers, let chosen = decision.options.first(where: { $0.id == decision.chosen }) else { return nil }
        let better = decision.options.filter { option in
            option.id != chosen.id && option.isFeasible && Comparison.isBetter(option, than: chosen)
        }
        guard let rival = better.first(where: { one in better.allSatisfy { !Comparison.isBetter($0, than: one) } })
        else {
            return broken(decision, chosen)
        }
        var objection = Objection(
            "decisions.\(decision.topic)", 45,
            "\(docket.title(chosen.id, decision)) stands because \(who(decision)) says so; on the criteria \(docket.title(rival.id, decision)) comes first"
        )
        objection.evidence =
            Comparison.lines(chosen, rival) + chosen.exclusions.map { "against it: \(docket.cited.words($0))" }
        objection.settledBy = "Ask who settled it whether the reason still holds."
        return objection
    }

    private func broken(_ decision: Decision, _ chosen: AssessedOption) -> Objection? {
        guard !chosen.exclusions.isEmpty else { return nil }
        var objection = Objection(
            "decisions.\(decision.topic)", 85,
            "\(docket.title(chosen.id, decision)) stands because \(who(decision)) says so, against a constraint")
        objection.evidence = chosen.exclusions.map(docket.cited.words)
        objection.settledBy = "Either the constraint is lifted in writing, or the choice is."
        return objection
    }

    private func who(_ decision: Decision) -> String {
        switch decision.settledBy {
        case .brief: "the brief"
        case .record: "an accepted record"
        default: "whoever pinned it"
        }
    }
}

/// Two options beside each other on the five criteria.
enum Comparison {
    private static let words = [
        "processes a test boots", "products to know", "products new to the team", "moving parts", "days to leave",
    ]
    private static let tolerance = [0.5, 0.5, 0.5, 0.5, 2]

    /// Whether the first criterion in which they differ favours the first.
    static func isBetter(_ option: AssessedOption, than other: AssessedOption) -> Bool {
        guard let mine = option.criteria?.inOrder, let theirs = other.criteria?.inOrder else { return false }
        for (at, pair) in zip(mine, theirs).enumerated() where abs(pair.0.value - pair.1.value) > tolerance[at] {
            return pair.0.value < pair.1.value
        }
        return false
    }

    /// The criteria in which they differ, and what each costs.
    static func lines(_ chosen: AssessedOption, _ rival: AssessedOption) -> [String] {
        var lines: [String] = []
        if let mine = chosen.criteria?.inOrder, let theirs = rival.criteria?.inOrder {
            for (at, pair) in zip(mine, theirs).enumerated() where pair.0.value != pair.1.value {
                lines.append(
                    "\(words[at]): \(pair.0.value.formattedPlainly) with \(chosen.id), \(pair.1.value.formattedPlainly) with \(rival.id)"
                )
            }
        }
        if let mine = chosen.monthlyCost, let theirs = rival.monthlyCost {
            lines.append("rough cost: \(mine.bare) with \(chosen.id), \(theirs.bare) with \(rival.id)")
        }
        return lines
    }
}
