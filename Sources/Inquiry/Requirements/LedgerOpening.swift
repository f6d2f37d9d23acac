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
