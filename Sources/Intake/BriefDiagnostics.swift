import DesignModel
import Diagnostics

/// What a reader should say about a brief as a whole: nothing in it, no system in it, statements that contradict each other.
struct BriefDiagnostics {
    let document: BriefDocument
    let brief: Brief

    func all() -> [Diagnostic] {
        if document.sentences.isEmpty, document.frontMatter.isEmpty {
            return document.diagnostics.isEmpty ? [empty] : []
        }
        if !describesBackend { return [noBackend] }
        return brief.contradictions.map(contradiction)
    }

    private var empty: Diagnostic {
        Diagnostic(
            .emptyBrief, nil, "Brief holds no words", at: .file(path: brief.file),
            fixes: [Fix("Say who uses the system, what they do with it, and how much of it is expected")])
    }

    /// Some figure of load, data or quality, a team or a technology, or anybody who does something.
    private var describesBackend: Bool {
        brief.facts.contains { Self.telling.contains(String($0.key.family)) && !isPlainCount($0) }
            || !brief.operations.isEmpty
    }

    /// Twelve eggs alone are no system.
    private func isPlainCount(_ fact: Fact) -> Bool { fact.key.family == "data" && fact.key.measure == "count" }

    private static let telling: Set<String> = [
        "load", "data", "quality", "compliance[]", "security", "team", "budget", "stack", "tenancy", "integration[]",
        "style", "deadline",
        "scope", "rule",
    ]

    private var noBackend: Diagnostic {
        Diagnostic(
            .noBackendDescribed, nil, "Nothing in this text describes a backend", at: .file(path: brief.file),
            explanation: "No figure of load, data or quality was found, and nobody who does anything with a system.",
            fixes: [Fix("Say who does what with the system, how often, and how fast it must answer")])
    }

    private func contradiction(_ found: Contradiction) -> Diagnostic {
        let quotes = found.quotes.prefix(2).map { "'\($0)'" }.joined(separator: " and ")
        let place = found.spans.first.map { Place.fact(key: found.topic.rawValue, $0) } ?? .file(path: brief.file)
        return Diagnostic(
            .contradictoryStatements, nil, "\(found.topic) is stated twice and differs: \(quotes)", at: place,
            explanation: "The question stays open until one of them is chosen.",
            notes: found.spans.dropFirst().map { Note("the other statement", at: .text($0)) },
            fixes: [Fix("Keep the statement that holds and drop the other")])
    }
}
