import DesignModel

/// Enters every figure that was stated, observed or answered, under its fact key.
struct LedgerOpening {
    let facts: FactSet
    let horizon: Horizon

    func ledger() -> Ledger {
        var ledger = Ledger()
        let chooser = FigureChooser(horizon: horizon)
        for key in facts.keys {
            guard let figures = chooser.choose(facts[key.rawValue]) else { continue }
            enter(figures.design, key.rawValue, into: &ledger)
            if let launch = figures.launch { enter(launch, key.rawValue + ".launch", into: &ledger) }
        }
        return ledger
    }

    private func enter(_ fact: Fact, _ name: String, into ledger: inout Ledger) {
        guard let quantity = fact.quantity else { return }
        ledger.enter(LedgerEntry(name, quantity, meaning: Meaning.of(fact.key, when: fact.when)))
    }
}

/// What a fact key says, in a few words.
enum Meaning {
    static func of(_ key: FactKey, when: When? = nil) -> String {
        let measure = words(key.measure)
        var text = key.subject.map { "\(measure) of \(words($0))" } ?? "\(key.family) \(measure)"
        if let when { text += " (\(when.rawValue))" }
        return text
    }

    private static func words(_ slug: String) -> String {
        String(slug.map { $0 == "_" ? " " : $0 })
    }
}
