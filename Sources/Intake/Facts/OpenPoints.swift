import DesignModel
import Knowledge

/// Finds what the author says is still open.
enum OpenPoints {
    static func point(_ reading: SentenceReading, _ document: BriefDocument) -> OpenPoint? {
        let matches = SemanticsWords.open.matches(in: reading.words.words)
        let says = matches.contains { match in
            guard match.words.count == 1, reading.words.words[match.words.lowerBound] == "open" else { return true }
            let token = reading.words.tokens[match.words.lowerBound]
            return token == 0 && [":", "–", "—"].contains(reading.text(1))
        }
        guard says else { return nil }
        return OpenPoint(
            topic: topic(reading), quote: document.text(of: reading.sentence), span: document.span(of: reading.sentence)
        )
    }

    /// The first subject the sentence speaks of, as the key it would be answered under.
    private static func topic(_ reading: SentenceReading) -> FactKey? {
        for found in reading.cues {
            if let key = keys[found.cue] { return key }
        }
        return nil
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
