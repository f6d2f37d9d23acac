import DesignModel
import Knowledge

/// Reads invariants of the domain: "Two patients can never have the same slot".
struct RuleFacts {
    let reading: SentenceReading
    let names: DocumentNames

    func facts() -> [FactDraft] {
        guard !Stance(reading: reading).isForeign, !reading.has(.past), !reading.has(.scope), !reading.has(.loss) else {
            return []
        }
        if let single = oneToOne { return [single] }
        guard let match = SemanticsWords.invariants.matches(in: reading.words.words).first else {
            return (neverTwice ?? nobodyMay).map { [$0] } ?? []
        }
        let range = reading.words.tokenRange(match.words)
        if reading.text(range.lowerBound - 1) == "i" { return [] }
        let names = reading.phrases.prefix(2).map(\.name)
        guard let first = names.first, SecurityWords.isolation.matches(in: reading.words.words).isEmpty else {
            return []
        }
        let slug = ([first] + names.dropFirst().prefix(1)).joined(separator: "_")
        return [.truth("rule.\(slug)", reading.clauseStart(before: range)...reading.clauseEnd(after: range))]
    }

    /// "A repeated callback must not book a payment twice", "a survey may not appear twice".
    private var neverTwice: FactDraft? {
        guard let twice = reading.tokens.indices.first(where: { reading.text($0) == "twice" }),
            let denial = (max(0, twice - 9)..<twice).first(where: {
                ["not", "never", "no", "nobody", "cannot", "can't", "mustn't"].contains(reading.text($0))
            }), let name = reading.phrases.first?.name
        else { return nil }
        return .truth(
            "rule.\(name)_once",
            reading.clauseStart(before: denial...twice)...reading.clauseEnd(after: denial...twice))
    }

    /// "Nobody may approve their own overtime", "no breach can be published".
    private var nobodyMay: FactDraft? {
        guard reading.quantities.isEmpty, ["nobody", "no"].contains(reading.text(0)),
            let modal = (1..<min(5, max(1, reading.tokens.count))).first(where: {
                ["may", "can", "must", "shall"].contains(reading.text($0))
            }), !reading.words.words.contains("if"), let name = reading.phrases.first?.name
        else { return nil }
        return .truth("rule.no_\(name)", 0...reading.clauseEnd(after: 0...modal))
    }

    /// "One machine, one user": never two of either.
    private var oneToOne: FactDraft? {
        guard reading.text(0) == "one", reading.tokens.count <= 8,
            let comma = reading.tokens.indices.first(where: { reading.text($0) == "," }), (2...3).contains(comma),
            reading.text(comma + 1) == "one", reading.tokens.count > comma + 2
        else { return nil }
        let names = [comma - 1, comma + 2].map { Singular.of(reading.text($0)) }
        return .truth("rule.one_\(names[0])_one_\(names[1])", 0...(comma + 2))
    }
}
