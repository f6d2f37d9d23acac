import DesignModel
import Knowledge

/// The brief's own words for a fact, where they hold no figure: figures are cited from the ledger instead.
extension Deliberation {
    /// `: "…"` for the first fact under one of the keys with one of the values; empty where its words hold a figure.
    func quoted(_ key: FactKey, among values: [String] = []) -> String {
        let wanted = Set(values.map { $0.lowercased() })
        let fact = needs.facts.first { fact in
            guard fact.key == key, case .text(let text) = fact.value else { return false }
            return wanted.isEmpty || wanted.contains(text.lowercased())
        }
        return fact.map { Self.quote($0.quote) } ?? ""
    }

    static func quote(_ words: String) -> String {
        let isClean = !words.isEmpty && words.count <= 90 && !words.contains { $0.isNumber || "{}\"".contains($0) }
        return isClean ? ": \"\(words)\"" : ""
    }

    /// The people who act in the brief, each once, in its order; systems and devices are not among them.
    var people: [String] {
        var seen: [String] = []
        for flow in needs.workload.flows where flow.kind != .stream && Self.isPerson(flow.actor) {
            if !seen.contains(flow.actor) { seen.append(flow.actor) }
        }
        return seen
    }

    private static let things: Set<String> = [
        "system", "provider", "service", "network", "device", "gateway", "carrier", "machine", "sensor", "meter",
        "app", "platform", "software", "feed", "scheduler",
    ]

    private static func isPerson(_ actor: String) -> Bool {
        !Phrase.words(actor).split(separator: " ").contains { things.contains(String($0)) }
    }

    func has(_ patterns: PatternID...) -> Bool { patterns.contains { figures.signals.hasPattern($0) } }

    /// The first thing the brief keeps that fits, in words.
    func thing(_ isWanted: (EntityNeed) -> Bool = { _ in true }) -> String {
        Phrase.plural(needs.entities.first(where: isWanted).map { Phrase.words($0.name) } ?? "record")
    }
}
