import DesignModel
import Knowledge

/// Reads outside systems, who is on call, and the kind of project.
struct PartnerFacts {
    let reading: SentenceReading

    func facts() -> [FactDraft] {
        guard !Stance(reading: reading).isForeign else { return [] }
        return providers() + kinds() + oncall() + projectKind()
    }

    private func providers() -> [FactDraft] {
        IntegrationWords.providers.matches(in: reading.words.words).compactMap { match in
            let range = reading.words.tokenRange(match.words)
            let word = reading.words.words[match.words.lowerBound]
            let token = reading.tokens[range.lowerBound]
            if IntegrationWords.capitalsOnly.contains(word), !token.isCapitalised || range.lowerBound == 0 {
                return nil
            }
            if ["ses", "sap", "ups"].contains(word), token.text != token.text.uppercased() { return nil }
            guard !isDenied(range), !Stance.isOld(range, reading) else { return nil }
            return .text("integration[]", match.meaning, range)
        }
    }

    private func kinds() -> [FactDraft] {
        let connectors = IntegrationWords.connectors.matches(in: reading.words.words).map {
            reading.words.tokenRange($0.words)
        }
        return IntegrationWords.kinds.matches(in: reading.words.words).compactMap { match in
            let range = reading.words.tokenRange(match.words)
            let isLinked = connectors.contains {
                $0.upperBound < range.lowerBound && reading.distance($0, range) <= 7
                    || $0.lowerBound == range.upperBound + 1
            }
            guard isLinked, !isDenied(range), !reading.has(.scope) else { return nil }
            return .text("integration[]", match.meaning, around(range))
        }
    }

    private func isDenied(_ range: ClosedRange<Int>) -> Bool {
        let start = max(reading.clauseStart(before: range), range.lowerBound - 4)
        return (start..<range.lowerBound).contains {
            ["no", "not", "without", "never", "unlike"].contains(reading.text($0))
        }
    }

    private func oncall() -> [FactDraft] {
        guard let match = PeopleWords.oncall.matches(in: reading.words.words).first else { return [] }
        let range = reading.words.tokenRange(match.words)
        if match.meaning != "none" {
            guard reading.says(PeopleWords.watchers), !reading.has(.availability) else { return [] }
            guard match.meaning != "24x7" || reading.says(Self.duty) else { return [] }
        }
        return [.text("team.oncall", match.meaning, around(range))]
    }

    private static let duty = PhraseBook<Bool>([
        ("pager*|call|team|operations|ops|rota|rotation|support|covered|we|watch*|shifts|desk|staffed", true)
    ])

    private func projectKind() -> [FactDraft] {
        guard let match = SemanticsWords.kinds.matches(in: reading.words.words).first else { return [] }
        let range = reading.words.tokenRange(match.words)
        if match.meaning == "migration", !speaksOfSystem { return [] }
        return [.text("project.kind", match.meaning, around(range))]
    }

    private var speaksOfSystem: Bool {
        let words = [
            "system", "platform", "site", "application", "app", "monolith", "software", "spreadsheet", "tool", "it",
            "mainframe", "portal", "solution", "database", "server",
        ]
        return words.contains { reading.words.words.contains($0) }
    }

    private func around(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
        let start = reading.clauseStart(before: range)
        return (range.lowerBound - start <= 10 ? start : range.lowerBound)...range.upperBound
    }
}
