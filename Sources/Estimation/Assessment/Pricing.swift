import DesignModel
import Knowledge

extension Appraisal {
    /// The currency of the budget, or euros.
    var currency: String {
        for entry in design.ledger.entries where entry.name == "budget.monthly" {
            if case .recurringMoney(let currency) = entry.quantity.unit.dimension { return currency }
        }
        return "EUR"
    }

    func market(_ site: Site?) -> Market { Market(site?.provider.lowercased() ?? "", site?.region ?? "", currency) }

    /// Every line of the monthly bill, and their sum.
    mutating func priceEverything() {
        guard !design.sites.isEmpty else { return leaveUnknown("monthly cost: the design names no site") }
        for site in design.sites { priceMachines(site) }
        for component in design.components { price(component) }
        for store in design.stores { price(store) }
        for channel in design.channels { price(channel) }
        priceTraffic()
        priceEnvironments()
        if !assessment.costs.isEmpty { sumUp() }
    }

    /// Adds a line, or names the price that is missing.
    mutating func add(_ item: String, _ element: String, _ amount: PricedAmount?, orUnknown missing: String) {
        guard let amount else { return leaveUnknown(missing) }
        guard amount.high.isFinite else { return leaveUnknown(missing) }
        guard amount.high >= 0.005 else { return }
        let name = Self.lineName(item, element)
        let source = "\(amount.basis), list price of \(amount.source), \(amount.date)"
        let line = { (value: Double) in
            Quantity(value.significant, .moneyPerMonth(amount.currency), nil, .derived(formula: source, inputs: []))
        }
        var cost = CostLine(item: item, monthly: line(amount.typical))
        cost.monthly = assessment.ledger.enter(LedgerEntry(name, line(amount.typical), meaning: item))
        cost.low = assessment.ledger.enter(LedgerEntry(name + ".low", line(amount.low), meaning: item + ", at least"))
        cost.high = assessment.ledger.enter(LedgerEntry(name + ".high", line(amount.high), meaning: item + ", at most"))
        cost.element = element
        cost.basis = source
        assessment.costs.append(cost)
    }

    private static func lineName(_ item: String, _ element: String) -> String {
        let words = item.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
        let place = element.split(separator: ".").last.map(String.init) ?? ""
        return place.isEmpty ? "cost.\(words)" : "cost.\(place).\(words)"
    }

    private mutating func sumUp() {
        let unit = Unit.moneyPerMonth(currency)
        let names = assessment.costs.map(\.monthly.name)
        let typical = assessment.costs.reduce(0) { $0 + $1.monthly.value }
        let low = assessment.costs.reduce(0) { $0 + ($1.low?.value ?? $1.monthly.value) }
        let high = assessment.costs.reduce(0) { $0 + ($1.high?.value ?? $1.monthly.value) }
        derive("cost.monthly", typical.rounded(), unit, "sum of the cost lines", from: names, "running cost each month")
        derive("cost.monthly.low", low.rounded(), unit, "sum of the low ends", from: names, "running cost, at least")
        derive("cost.monthly.high", high.rounded(), unit, "sum of the high ends", from: names, "running cost, at most")
    }
}
