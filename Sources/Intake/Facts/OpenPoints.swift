import DesignModel
import Knowledge

/// Finds what the author says is still open.
enum OpenPoints {
    static func points(_ reading: SentenceReading, _ document: BriefDocument) -> [OpenPoint] {
        let matches = SemanticsWords.open.matches(in: reading.words.words)
        let says = matches.contains { match in
            guard match.words.count == 1, reading.words.words[match.words.lowerBound] == "open" else { return true }
            let token = reading.words.tokens[match.words.lowerBound]
            return token == 0 && [":", "–", "—"].contains(reading.text(1))
        }
        guard says else { return [] }
        let topics = topics(reading)
        return (topics.isEmpty ? [nil] : topics).map {
            OpenPoint(topic: $0, quote: document.text(of: reading.sentence), span: document.span(of: reading.sentence))
        }
    }

    /// The subjects the sentence speaks of, as the keys they would be answered under, each once.
    private static func topics(_ reading: SentenceReading) -> [FactKey?] {
        var seen: Set<FactKey> = []
        return reading.cues.compactMap { keys[$0.cue] }.filter { seen.insert($0).inserted }
    }

    private static let keys: [Cue: FactKey] = [
        .loss: "quality.rpo_minutes", .recovery: "quality.rto_minutes", .retention: "data.retention_years",
        .availability: "quality.availability", .latency: "quality.latency_ms", .budget: "budget.monthly",
        .live: "deadline",
        .engineers: "team.size", .growth: "load.growth_per_year", .peak: "load.peak_rps",
        .concurrent: "load.concurrent_users",
        .registered: "load.registered_users", .freshness: "quality.freshness_ms", .running: "budget.monthly",
    ]
}
