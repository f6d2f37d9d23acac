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
        guard let match = SemanticsWords.invariants.matches(in: reading.words.words).first else { return [] }
        let range = reading.words.tokenRange(match.words)
        let names = reading.phrases.prefix(2).map(\.name)
        guard let first = names.first, SecurityWords.isolation.matches(in: reading.words.words).isEmpty else {
            return []
        }
        let slug = ([first] + names.dropFirst().prefix(1)).joined(separator: "_")
        return [.truth("rule.\(slug)", reading.clauseStart(before: range)...reading.clauseEnd(after: range))]
    }
}
