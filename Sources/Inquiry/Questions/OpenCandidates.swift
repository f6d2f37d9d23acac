import DesignModel
import Knowledge

/// Questions that the brief itself raises: two statements that cannot both hold, and points its author leaves open.
struct OpenCandidates {
    let brief: Brief
    let answers: [Answer]
    let wording: Wording

    func candidates() -> [Candidate] {
        brief.contradictions.compactMap(contradiction) + brief.openPoints.compactMap(openPoint)
    }

    private func isAnswered(_ topic: FactKey) -> Bool { answers.contains { $0.topic == topic } }

    private func contradiction(_ entry: Contradiction) -> Candidate? {
        guard !isAnswered(entry.topic) else { return nil }
        let facts = brief.facts.filter { $0.conflict == entry.id && $0.key == entry.topic }
        let said = entry.quotes.map { "\"\($0)\"" }.joined(separator: " and ")
        let lines = entry.spans.map { "line \($0.start.line)" }.joined(separator: " and ")
        let about = Meaning.of(entry.topic)
        var candidate = Candidate(
            topic: entry.topic,
            text:
                "\(said) are both said of \(about.hasPrefix("how ") ? about : "the \(about)") in \(wording.name) (\(lines)): which one holds?",
            why: "both cannot hold, and choosing in silence would be guessing", quotes: entry.quotes)
        let chance = 1 / Double(max(facts.count, 1))
        candidate.trials = facts.map { fact in
            Trial(
                answer: fact.quote, value: fact.value, unit: fact.unit, probability: chance, change: change(fact))
        }
        candidate.meaningWeight = entry.topic.family == "deadline" ? 0.06 : 0.5
        return candidate
    }

    /// What taking one side means where it is a time to keep something.
    private func change(_ fact: Fact) -> String {
        guard fact.key.measure == "retention_years", let subject = fact.key.subject else { return "" }
        let thing = Wording.spaced(subject)
        guard let number = fact.number else { return "each \(thing) is kept \(fact.value)" }
        return "each \(thing) leaves after \(number.formattedPlainly) \(fact.unit?.name ?? "")"
    }

    private func openPoint(_ point: OpenPoint) -> Candidate? {
        // A point with a known topic is asked by that topic's own question.
        guard point.topic == nil || point.topic?.family == "semantics" else { return nil }
        let topic = point.topic ?? FactKey(rawValue: "semantics." + slug(point.quote))
        guard !isAnswered(topic), Words.pieces(point.quote).count > 2 else { return nil }
        var candidate = Candidate(
            topic: topic, text: "The brief leaves this open: \"\(point.quote)\" — what shall it be?",
            why: "the author says on line \(point.span.start.line) that it is not decided", quotes: [point.quote])
        candidate.trials = [
            Trial(
                answer: "no, not in the first version", value: .text("no"), probability: 0.5,
                change: "leaves the rule out, and says so in the risks", isAssumed: true),
            Trial(
                answer: "yes, as written", value: .text("yes"), probability: 0.5,
                change: "adds the rule with its column, permission and test"),
        ]
        candidate.meaningWeight = 0.3
        return candidate
    }

    /// The longest words of a quote, in their order.
    private func slug(_ quote: String) -> String {
        let words = Words.pieces(quote).filter { $0.count > 4 }
        return words.prefix(3).joined(separator: "_")
    }
}
