import DesignModel

/// A fact with the tokens that carry it, before it is quoted.
struct FactDraft: Sendable {
    var key: String
    var value: FactValue
    var unit: Unit?
    var tokens: ClosedRange<Int>
    var bound: Bound?
    var when: When?
    var strength: Strength = .must

    static func number(_ key: String, _ quantity: FoundQuantity, bound: Bound? = nil) -> FactDraft {
        FactDraft(
            key: key, value: .number(quantity.value), unit: quantity.unit, tokens: quantity.tokens,
            bound: bound ?? quantity.bound)
    }

    static func text(_ key: String, _ value: String, _ tokens: ClosedRange<Int>, _ strength: Strength = .must)
        -> FactDraft
    {
        FactDraft(key: key, value: .text(value), unit: nil, tokens: tokens, strength: strength)
    }

    static func truth(_ key: String, _ tokens: ClosedRange<Int>) -> FactDraft {
        FactDraft(key: key, value: .truth(true), unit: nil, tokens: tokens)
    }
}

/// Joins a family and a measure, with the flow or entity between where there is one.
func factKey(_ family: String, _ subject: String?, _ measure: String) -> String {
    guard let subject, !subject.isEmpty else { return "\(family).\(measure)" }
    return "\(family).\(subject).\(measure)"
}
