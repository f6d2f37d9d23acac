import DesignModel
import Knowledge

/// A question that might be asked, before its answers were tried out.
struct Candidate {
    var topic: FactKey
    var text: String
    var why: String
    var quotes: [String] = []
    var trials: [Trial] = []
    /// What the question weighs beyond what the designer shows: elements that a rule of the domain brings.
    var meaningWeight = 0.0
}

/// One plausible answer to try on the designer.
struct Trial: Sendable {
    var answer: String
    var value: FactValue?
    var unit: Unit?
    var probability: Double
    /// What it changes by its meaning; empty where only the designer can tell.
    var change: String = ""
    var isAssumed = false
    /// Whether it says just what is assumed, so that its design is the one that stands.
    var isTakenAlready = false
}

extension Candidate {
    /// The figure that is assumed so far marks the nearest answer.
    init(_ question: FactQuestion, _ wording: Wording, _ needs: Requirements) {
        topic = question.key
        text = Grammar.articles(wording.fill(question.text))
        why = Grammar.articles(wording.fill(question.why))
        trials = question.answers.map { answer in
            Trial(answer: answer.answer, value: answer.value, unit: answer.unit, probability: answer.probability)
        }
        guard let near = nearest(to: needs) else { return }
        trials[near].isAssumed = true
        trials[near].isTakenAlready = says(trials[near], what: needs)
    }

    init(_ question: SemanticQuestion) {
        topic = question.topic
        text = Grammar.articles(question.text)
        why = Grammar.articles(question.why)
        trials = question.options.map { option in
            Trial(
                answer: Grammar.articles(option.answer), value: .text(option.id), probability: option.probability,
                change: Grammar.articles(option.change))
        }
        if !trials.isEmpty { trials[0].isAssumed = true }
        let chances = question.options.map(\.probability)
        let differs = 1 - chances.reduce(0) { $0 + $1 * $1 }
        meaningWeight = differs * (question.options.map(\.weight).max() ?? 0)
    }
}

extension Candidate {
    private func says(_ trial: Trial, what needs: Requirements) -> Bool {
        guard let assumed = needs.assumptions.first(where: { $0.key == topic }) else { return false }
        guard case .number(let number)? = trial.value else { return trial.value == assumed.value }
        return needs.ledger[topic.rawValue]?.canonical == number * (trial.unit?.factor ?? 1)
    }

    private func nearest(to needs: Requirements) -> Int? {
        if let assumed = needs.assumptions.first(where: { $0.key == topic }), case .text = assumed.value {
            return trials.firstIndex { $0.value == assumed.value }
        }
        guard let now = needs.ledger[topic.rawValue]?.canonical else { return nil }
        let distances = trials.map { trial -> Double in
            guard case .number(let number)? = trial.value else { return .infinity }
            let value = number * (trial.unit?.factor ?? 1)
            let (low, high) = (min(value, now), max(value, now))
            return low == high ? 0 : high / max(low, high / 1e6)
        }
        return distances.indices.min { distances[$0] < distances[$1] }
    }
}

/// Puts the article that a noun filled in asks for: "an event", "a message".
enum Grammar {
    static func articles(_ text: String) -> String {
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for position in words.indices.dropLast() where ["a", "an", "A", "An"].contains(words[position]) {
            let isCapital = words[position].first == "A"
            let article = wantsAn(words[position + 1].lowercased()) ? "an" : "a"
            words[position] = isCapital ? article.prefix(1).uppercased() + article.dropFirst() : article
        }
        return words.joined(separator: " ")
    }

    private static func wantsAn(_ word: String) -> Bool {
        if ["use", "uni", "eur", "one"].contains(where: { word.hasPrefix($0) }) { return false }
        if ["hour", "honest", "heir", "html", "sms", "mr"].contains(where: { word.hasPrefix($0) }) { return true }
        return word.first.map { "aeiou".contains($0) } ?? false
    }
}

extension Wording {
    func fill(_ template: String) -> String {
        var text = ""
        var slot: String?
        for character in template {
            switch (character, slot) {
            case ("[", nil): slot = ""
            case ("]", .some(let name)):
                text += noun(name)
                slot = nil
            case (_, .some(let name)): slot = name + String(character)
            default: text.append(character)
            }
        }
        return text
    }

    private func noun(_ slot: String) -> String {
        switch slot {
        case "name": name
        case "actors": actors
        case "entity": entity
        default: slot
        }
    }
}
