import DesignModel
import TestSupport

/// Pairs the facts that were read with the labelled ones, one to one.
struct ScoringFacts {
    let labels: ExpectedReading
    private let passages: ScoringPassages

    init(labels: ExpectedReading, text: String) {
        self.labels = labels
        passages = ScoringPassages(text)
    }

    /// The tally of a reading: required facts found, missed, and facts nobody labelled.
    func score(_ read: [Fact]) -> Tally {
        var left = read.filter { $0.evidence == .stated }
        var tally = Tally()
        for label in labels.facts where label.optional != true && label.source == nil {
            if let index = best(for: label, among: left) {
                tally.found += 1
                left.remove(at: index)
            } else {
                tally.missed.append(describe(label) + nearMiss(label, left))
            }
        }
        tally.extra = unwanted(left).map(describe)
        return tally
    }

    /// Facts that neither a label, an optional one nor a derivation accounts for.
    func unwanted(_ left: [Fact]) -> [Fact] {
        var left = left
        for label in labels.facts where label.optional == true || label.source != nil {
            if let index = best(for: label, among: left) { left.remove(at: index) }
        }
        return left.filter { fact in
            !labels.derived.contains { matches(fact, LabelledFact($0.key, $0.value, $0.unit, quote: "")) }
        }
    }

    /// Facts that were taken from a passage which is about something else.
    func fooled(_ read: [Fact]) -> [String] {
        var left = read.filter { $0.evidence == .stated }
        for label in labels.facts {
            if let index = best(for: label, among: left) { left.remove(at: index) }
        }
        return left.compactMap { fact in
            let passage = labels.distractors.first { passages.overlap(fact.quote, $0.quote) }
            return passage.map { "\(describe(fact)) although this is \($0.why)" }
        }
    }

    func matches(_ read: Fact, _ label: LabelledFact) -> Bool {
        let isRule = isRule(label.key) && isRule(read.key)
        guard isRule || read.key == label.key, holdsForTheSameTime(read, label) else { return false }
        if isRule, !overlaps(read, label) { return false }
        return ScoringValues.agree(read, with: label) || (isDescription(read, label) && overlaps(read, label))
    }

    /// The slug of a rule is free, so that rules are told apart by their passages.
    private func isRule(_ key: FactKey) -> Bool { key.rawValue.hasPrefix("rule.") }

    private func best(for label: LabelledFact, among facts: [Fact]) -> Int? {
        let candidates = facts.indices.filter { matches(facts[$0], label) }
        return candidates.first { overlaps(facts[$0], label) } ?? candidates.first
    }

    /// A figure that holds now needs no mark; any other labelled time must be read.
    private func holdsForTheSameTime(_ read: Fact, _ label: LabelledFact) -> Bool {
        guard let when = label.when, when.rawValue != "now" else { return true }
        return read.when == when
    }

    private func overlaps(_ read: Fact, _ label: LabelledFact) -> Bool {
        passages.overlap(read.quote, label.quote)
    }

    /// Keys whose text describes something in free words: agreement is about the passage.
    private func isDescription(_ read: Fact, _ label: LabelledFact) -> Bool {
        guard case .text = read.value, case .text = label.value else { return false }
        let measures = ["peak_window", "maintenance_window", "retention_years"]
        return isRule(label.key) || measures.contains(label.key.measure)
    }

    private func nearMiss(_ label: LabelledFact, _ left: [Fact]) -> String {
        guard let near = left.first(where: { overlaps($0, label) }) else { return "" }
        return "\n        read: " + describe(near)
    }

    private func describe(_ label: LabelledFact) -> String {
        "\(label.key) = \(label.value) \(label.unit?.name ?? "")\(mark(label.when))  «\(label.quote)»"
    }

    private func describe(_ fact: Fact) -> String {
        "\(fact.key) = \(fact.value) \(fact.unit?.name ?? "")\(mark(fact.when))  «\(fact.quote)»"
    }

    private func mark(_ when: When?) -> String { when.map { " @\($0.rawValue)" } ?? "" }
}
