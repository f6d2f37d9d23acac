import DesignModel
import Diagnostics
import Foundation
import Ports

/// A model reads what our own reading left over; every item stands on a quote, or is refused and asked for again.
struct AssistedReading {
    let assistant: Assistant

    private static let system = """
        You read a brief for a backend architect. Report only what the brief itself says and our reading lacks. Answer with one JSON \
        object and nothing else: {"facts": [{"key", "value", "unit", "quote"}], "operations": [{"actor", "verb", "entity", "kind", \
        "quote"}], "entities": [{"name", "attributes", "quote"}], "dropped": []}. Every item carries its quote, word for word from the \
        brief; a number stands in its quote as the brief writes it. Keys: load.peak_rps, load.<flow>.peak_rps, data.<entity>.count, \
        quality.availability, quality.<flow>.latency_p95_ms, team.size, budget.monthly, compliance[], region[], stack.database, \
        rule.<slug>. Kinds: read, write, search, stream, job. Entities are singular in Pascal case. If nothing is missing, answer {}.
        """

    /// The brief with what stood up to its quotes, and the reading that was taken.
    func read(_ brief: Brief, _ source: SourceText) throws -> (brief: Brief, reading: HostReading) {
        var prompt = ModelPrompt(system: Self.system, turns: [.init(.user, Self.question(brief, source))])
        var taken = HostReading()
        var amended = brief
        for _ in 0..<Assistant.roundsMax {
            let text = try assistant.turn("reading", &prompt)
            guard let said = Self.reading(in: text) else {
                assistant.tell(.refused("reading", "the answer is no JSON of the form asked for"))
                prompt.say(.user, "That is not the JSON object asked for. Answer with it alone.")
                continue
            }
            let (next, refusals) = said.amend(amended, source)
            taken = taken.merging(said.without(refusals))
            amended = next
            for refusal in refusals { assistant.tell(.refused("reading", "\(refusal.item): \(refusal.reason)")) }
            if refusals.isEmpty { break }
            let reasons = refusals.map { "- \($0.item): \($0.reason)" }.joined(separator: "\n")
            prompt.say(.user, "These were refused; mend them or leave them out, and repeat nothing else:\n\(reasons)")
        }
        let count = (taken.facts?.count ?? 0) + (taken.operations?.count ?? 0) + (taken.entities?.count ?? 0)
        assistant.tell(.took("reading", "\(count) items beyond our own reading"))
        return (amended, taken)
    }

    private static func question(_ brief: Brief, _ source: SourceText) -> String {
        let facts = brief.facts.map { "\($0.key) = \($0.value)" + ($0.unit.map { " \($0.name)" } ?? "") }
        let operations = brief.operations.map { "\($0.actor) \($0.verb) \($0.entity)" }
        let unread = brief.unread.map { "line \($0.span.start.line): \($0.text)" }
        return """
            The brief:
            \(source.text)

            Read already: \((facts + operations + brief.entities.map(\.name)).joined(separator: "; "))

            Not understood yet:
            \(unread.joined(separator: "\n"))
            """
    }

    private static func reading(in text: String) -> HostReading? {
        guard let object = ModelText.json(in: text) else { return nil }
        return try? JSONDecoder().decode(HostReading.self, from: Data(object.utf8))
    }
}

extension HostReading {
    /// What is left when refused items are taken out.
    public func without(_ refusals: [ReadingRefusal]) -> HostReading {
        let refused = Set(refusals.map(\.item))
        var kept = self
        kept.facts = facts?.filter { !refused.contains($0.key) }
        kept.operations = operations?.filter { !refused.contains("\($0.actor) \($0.verb) \($0.entity)") }
        kept.entities = entities?.filter { !refused.contains($0.name) }
        return kept
    }
}
