import DesignModel

/// A ledger that is worked with: each result is entered with its formula and the names it was made from.
struct Arithmetic {
    var ledger: Ledger
    let facts: FactSet
    private(set) var assumptions: [Assumption] = []

    init(ledger: Ledger, facts: FactSet) {
        self.ledger = ledger
        self.facts = facts
    }

    /// Value in the canonical unit of its dimension, or nil when there is no such entry.
    func canonical(_ name: String) -> Double? { ledger[name]?.canonical }

    func has(_ name: String) -> Bool { ledger[name] != nil }

    /// Enters a result unless a figure of that name is known already.
    mutating func derive(
        _ name: String, _ value: Double, _ unit: Unit, _ formula: String, from inputs: [String], bound: Bound? = nil,
        meaning: String? = nil
    ) {
        guard ledger[name] == nil, value.isFinite, value >= 0 else { return }
        let quantity = Quantity(
            Self.rounded(value), unit, bound, .derived(formula: formula, inputs: inputs), name: name)
        ledger.enter(LedgerEntry(name, quantity, meaning: meaning ?? Meaning.of(FactKey(rawValue: name))))
    }

    /// Fills a gap with a listed assumption.
    mutating func assume(_ key: String, _ value: Double, _ unit: Unit, _ why: Prose, affects: [String] = []) {
        guard ledger[key] == nil else { return }
        var assumption = Assumption(key: FactKey(rawValue: key), value: .number(value), unit: unit, why: why)
        assumption.affects = affects
        assumptions.append(assumption)
        let quantity = Quantity(value, unit, .about, .assumed(why: why.template), name: key)
        ledger.enter(LedgerEntry(key, quantity, meaning: Meaning.of(FactKey(rawValue: key))))
    }

    mutating func assume(_ key: String, _ text: String, _ why: Prose, affects: [String] = []) {
        var assumption = Assumption(key: FactKey(rawValue: key), value: .text(text), why: why)
        assumption.affects = affects
        assumptions.append(assumption)
    }

    /// Four significant digits: more would claim a precision that no brief has.
    static func rounded(_ value: Double) -> Double {
        guard value > 0, value < 1e15 else { return value }
        var scale = 1.0
        while value * scale >= 10_000 { scale /= 10 }
        while value * scale < 1000 { scale *= 10 }
        let digits = (value * scale).rounded()
        return scale > 1 ? digits / scale : digits * (1 / scale).rounded()
    }
}
