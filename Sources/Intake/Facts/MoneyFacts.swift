import DesignModel
import Knowledge

/// Interprets sums of money: running cost, one-off cost, cost of one item, and amounts that are rules of the domain.
struct MoneyFacts {
    let reading: SentenceReading
    let subjects: SubjectFinder

    func fact(_ quantity: FoundQuantity) -> FactDraft? {
        if case .recurringMoney = quantity.unit.dimension {
            if ["each", "apiece"].contains(reading.text(quantity.tokens.upperBound + 1)) { return nil }
            return isCost(quantity) ? .number("budget.monthly", quantity, bound: quantity.bound) : nil
        }
        let near = { (cue: Cue) in reading.nearest(cue, to: quantity.tokens) ?? 99 }
        if isPerItem(quantity) { return isCost(quantity) ? .number("budget.unit_cost", quantity) : nil }
        if isBesideRunning(quantity) { return .number("budget.one_off", quantity) }
        if near(.oneOff) <= 8 && near(.oneOff) <= near(.running)
            || reading.text(quantity.tokens.upperBound + 1) == "once"
        {
            return .number("budget.one_off", quantity)
        }
        guard near(.running) <= 8 || near(.budget) <= 8 else { return nil }
        let recurs = reading.words.words.contains { ["month", "monthly", "annual", "yearly"].contains($0) }
        guard near(.running) <= near(.budget) || recurs else {
            return .number("budget.one_off", quantity)
        }
        guard case .money(let currency) = quantity.unit.dimension else { return nil }
        var draft = FactDraft.number("budget.monthly", quantity)
        let isYearly = reading.words.words.contains { ["annual", "yearly", "annually"].contains($0) }
        draft.unit =
            isYearly ? Unit(named: currency + "_per_year") ?? .moneyPerMonth(currency) : .moneyPerMonth(currency)
        return draft
    }

    /// "Project 900,000 PLN, later 15,000 PLN monthly": a sum that many months would cost, beside the monthly one.
    private func isBesideRunning(_ quantity: FoundQuantity) -> Bool {
        guard reading.has(.budget) else { return false }
        return reading.quantities.contains { other in
            guard case .recurringMoney = other.unit.dimension else { return false }
            return other.tokens.lowerBound > quantity.tokens.upperBound && quantity.value >= 10 * other.value
        }
    }

    /// A fee that customers pay, or a salary, is not what the system may cost.
    private func isCost(_ quantity: FoundQuantity) -> Bool {
        let prices: Set<String> = [
            "subscription", "pay", "pays", "revenue", "turnover", "earn", "price", "fee", "salary", "charge",
        ]
        let clause = reading.clauseStart(before: quantity.tokens)...reading.clauseEnd(after: quantity.tokens)
        guard clause.contains(where: { prices.contains(reading.text($0)) }) else { return true }
        return reading.has(.running, within: 12, of: quantity.tokens)
            || reading.has(.budget, within: 5, of: quantity.tokens)
    }

    private func isPerItem(_ quantity: FoundQuantity) -> Bool {
        let next = reading.text(quantity.tokens.upperBound + 1)
        guard ["per", "an", "a", "for", "each"].contains(next) else { return false }
        return next == "per" || next == "each" || reading.text(quantity.tokens.upperBound + 2) == "each"
    }
}

/// Interprets a figure without currency behind a budget's label: "one-off budget 90,000".
struct BareBudget {
    let reading: SentenceReading

    func fact(_ quantity: FoundQuantity) -> FactDraft? {
        guard quantity.form == .bare, quantity.noun == nil, quantity.value >= 100 else { return nil }
        guard let cue = reading.nearestCue(.oneOff, to: quantity.tokens),
            reading.distance(cue.tokens, quantity.tokens) <= 3
        else { return nil }
        let currency = reading.quantities.lazy.compactMap { other -> String? in
            switch other.unit.dimension {
            case .money(let currency), .recurringMoney(let currency): currency
            default: nil
            }
        }.first
        return currency.map {
            FactDraft(
                key: "budget.one_off", value: .number(quantity.value), unit: .money($0), tokens: quantity.tokens,
                bound: quantity.bound)
        }
    }
}
