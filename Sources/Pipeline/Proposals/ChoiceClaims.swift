import DesignModel
import Knowledge

/// Finds sentences that speak of a technology or a style as if the design had it.
struct ChoiceClaims {
    struct Contradiction {
        var word: String
        var truth: String
        var mend: String
    }

    private let design: Design

    init(_ design: Design) { self.design = design }

    /// What the sentence claims and the design does not have; a sentence that sets it aside is no claim.
    func contradicted(by sentence: String) -> [Contradiction] {
        let words = Self.words(sentence)
        guard !Self.setsAside(words) else { return [] }
        let text = " " + words.joined(separator: " ") + " "
        return Self.lexicon.compactMap { entry in
            guard let said = entry.forms.first(where: { text.contains(" \($0) ") }), !isPresent(entry) else {
                return nil
            }
            return contradiction(said, entry)
        }
    }

    private func contradiction(_ said: String, _ entry: Entry) -> Contradiction {
        let decision = design.decisions.first { decision in
            decision.chosen != entry.id
                && (decision.options.contains { $0.id == entry.id } || decision.topic == entry.topic)
        }
        let truth = decision.map { "the decision \($0.topic) chose \($0.chosen)" } ?? "no part of it is"
        return Contradiction(
            word: said, truth: truth, mend: "Say it of what was chosen, or say that \(said) was not, and why")
    }

    private func isPresent(_ entry: Entry) -> Bool {
        if design.system.style == entry.id || design.decisions.contains(where: { $0.chosen == entry.id }) {
            return true
        }
        let used =
            design.components.map(\.technology) + design.stores.map(\.technology) + design.channels.map(\.technology)
        let haystack = " " + used.flatMap(Self.words).joined(separator: " ") + " "
        return entry.forms.contains { haystack.contains(" \($0) ") }
    }

    private struct Entry {
        var id: String
        var topic: String
        /// Lower-case words as people write them.
        var forms: [String]
    }

    /// Options of the topics that name one thing only, and products, under the names people use.
    private static let lexicon: [Entry] = Topic.all.filter { spoken.contains($0.topic) }.flatMap { topic, options in
        options.filter { !["none", "rest", "single", "password"].contains($0) }.map { id in
            let title = TechnologyCatalogue.technology(id)?.title ?? ""
            let forms = [words(id.replacing("_", with: " ")), words(title)].map { $0.joined(separator: " ") }
            return Entry(id: id, topic: topic, forms: forms.filter { !$0.isEmpty })
        }
    }

    private static let spoken: Set = [
        Topic.style, Topic.primaryStore, Topic.asyncWork, Topic.cache, Topic.search, Topic.deployment, Topic.apiStyle,
    ]

    private static let settingAside: Set = [
        "not", "no", "without", "instead", "rather", "than", "until", "unless", "if", "would", "could", "later",
        "when", "never", "rejected", "excluded", "nor", "neither", "against", "once", "avoid", "avoids", "replace",
        "replaces", "become", "becomes",
    ]

    private static let preferring: Set = ["chosen", "chose", "choose", "picked", "prefer", "preferred", "favoured"]

    /// "Chosen over Kafka" sets Kafka aside, "travels over Kafka" does not.
    private static func setsAside(_ words: [String]) -> Bool {
        !settingAside.isDisjoint(with: words) || words.contains("over") && !preferring.isDisjoint(with: words)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
