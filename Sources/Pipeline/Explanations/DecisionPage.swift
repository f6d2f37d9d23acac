import DesignModel

/// One decision on one screen: the choice, every option with its five criteria or what excludes it, what would turn it, how it is undone.
struct DecisionPage {
    private let decision: Decision
    private let ledger: Ledger
    private let cited: CitedValues

    init(_ decision: Decision, _ ledger: Ledger) {
        self.decision = decision
        self.ledger = ledger
        cited = CitedValues(design: ledger, assessment: nil)
    }

    var text: String {
        let parts = [head, options, because, turning, after, evidence]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var head: [String] {
        ["\(decision.topic): \(decision.chosen), \(settled)", "  " + cited.words(decision.reason)]
    }

    private var settled: String {
        switch decision.settledBy {
        case .brief: "because the brief says so"
        case .record: "because an accepted record says so"
        case .policy: "because the house policy says so"
        case .pinned: "pinned by a person in the blueprint"
        case .constraints: "the only option that the constraints leave"
        case .criteria: "by the criteria, in their order"
        }
    }

    private var options: [String] {
        guard !decision.options.isEmpty else { return [] }
        let width = decision.options.map(\.id.count).max() ?? 0
        return ["Options: processes a test boots, products to know, of them new, moving parts, days to leave"]
            + decision.options.flatMap { option($0, width) }
    }

    private func option(_ option: AssessedOption, _ width: Int) -> [String] {
        let mark = option.id == decision.chosen ? "→ " : "  "
        let name = option.id + String(repeating: " ", count: width - option.id.count)
        let cost = option.monthlyCost.map { "  about \($0.bare)" } ?? ""
        let counts = option.criteria.map { $0.inOrder.map(\.value.formattedPlainly).joined(separator: " · ") } ?? ""
        let line = mark + name + "  " + counts + cost
        return [line] + option.exclusions.map { "      excluded: " + cited.words($0) }
            + (option.remark.template.isEmpty ? [] : ["      " + cited.words(option.remark)])
    }

    private var because: [String] { listed("Why", decision.rationale) }

    private var turning: [String] {
        guard !decision.flipPoints.isEmpty else { return [] }
        return ["Turns"]
            + decision.flipPoints.map { point in
                let now = ledger[point.entry].map { " (now \($0.bare))" } ?? ""
                let watch = point.watch.template.isEmpty ? "" : "; watch \(cited.words(point.watch))"
                return "  \(point.entry)\(now) \(point.turning) → \(point.becomes)\(watch)"
            }
    }

    private var after: [String] {
        listed("Consequences", decision.consequences)
            + (decision.undo.template.isEmpty ? [] : ["Undone", "  " + cited.words(decision.undo)])
    }

    private var evidence: [String] {
        let entries = decision.evidence.compactMap(ledger.entry)
        guard !entries.isEmpty else { return [] }
        return ["Rests on"]
            + entries.map { "  \($0.name) = \($0.quantity.words), \($0.quantity.provenance.spelt)" }
    }

    private func listed(_ title: String, _ items: [Prose]) -> [String] {
        items.isEmpty ? [] : [title] + items.map { "  " + cited.words($0) }
    }
}
