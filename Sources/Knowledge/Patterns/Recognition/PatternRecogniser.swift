import DesignModel

/// Finds the capabilities a brief asks for.
public enum PatternRecogniser {
    /// The capabilities, sorted by name; excluded scope and other people's systems bring none.
    public static func patterns(in brief: Brief, among shelf: PatternShelf = .builtIn) -> [PatternID] {
        let words = BriefWords(brief)
        let excluded = exclusions(in: brief, shelf.signals)
        var found: Set<PatternID> = []
        for entry in shelf.signals where !excluded.contains(entry.id) && entry.isRecognised(in: words) {
            found.insert(entry.id)
        }
        var open = Array(found)
        while let id = open.popLast() {
            for implied in shelf.implications[id] ?? []
            where !excluded.contains(implied) && found.insert(implied).inserted {
                open.append(implied)
            }
        }
        return found.sorted()
    }

    /// Capabilities that the brief's exclusions name, judged by the same signals as everything else.
    private static func exclusions(in brief: Brief, _ signals: [PreparedSignals]) -> Set<PatternID> {
        var excluded: Set<PatternID> = []
        for fact in brief.facts where fact.key.rawValue == "scope.excluded[]" {
            guard case .text(let value) = fact.value else { continue }
            var only = Brief(file: "")
            only.text = value
            let words = BriefWords(only)
            for entry in signals where entry.isMeant(by: words) { excluded.insert(entry.id) }
        }
        return excluded
    }
}

/// Signals with their phrases taken apart once.
struct PreparedSignals: Sendable {
    var id: PatternID
    var strong: [SignalPhrase]
    var weak: [SignalPhrase]

    init(_ entry: (id: PatternID, signals: PatternSignals)) {
        id = entry.id
        strong = entry.signals.strong.map(SignalPhrase.init)
        weak = entry.signals.weak.map(SignalPhrase.init)
    }

    func isRecognised(in words: BriefWords) -> Bool {
        if strong.contains(where: { $0.occurs(in: words) }) { return true }
        var points = 0
        for phrase in weak where phrase.occurs(in: words) {
            points += 1
            if points == 2 { return true }
        }
        return false
    }

    /// An exclusion is short ("shipping"), so one phrase that makes up at least half of it has to be enough.
    func isMeant(by words: BriefWords) -> Bool {
        let length = words.stems.count - 1
        return strong.contains { phrase in
            phrase.terms.count == 1 && phrase.terms[0].count * 2 >= length && phrase.occurs(in: words)
        }
    }
}
