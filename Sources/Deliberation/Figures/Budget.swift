import DesignModel
import Knowledge

/// Rough monthly costs of whole designs, for comparing options with the budget.
extension Figures {
    /// Requests a second that one instance carries with room to spare.
    static let requestsPerInstance = 100.0

    var prices: RoughPrices {
        let hosting = needs.constraints.hosting?.lowercased() ?? ""
        if hosting == "own_hardware" { return .owned }
        if needs.constraints.cloud != nil || ["heroku", "managed", "aws", "gcp", "azure"].contains(hosting) {
            return .cloud
        }
        return .plain
    }

    /// EUR a month that may be spent; nil where nobody said.
    var budget: Double? {
        guard let stated = needs.constraints.budgetMonthly, case .recurringMoney(let currency) = stated.unit.dimension,
            let rate = ExchangeRates.standard.convert(1, from: currency, to: "EUR")
        else { return nil }
        return stated.canonical * rate
    }

    var currency: String {
        guard let unit = needs.constraints.budgetMonthly?.unit, case .recurringMoney(let currency) = unit.dimension,
            ExchangeRates.standard.convert(1, from: currency, to: "EUR") != nil
        else { return "EUR" }
        return currency
    }

    /// EUR as money of the budget's currency, rounded to what such an estimate is worth.
    func money(_ euros: Double) -> Quantity {
        let amount = euros / (ExchangeRates.standard.convert(1, from: currency, to: "EUR") ?? 1)
        let step: Double = amount < 200 ? 5 : amount < 2000 ? 10 : 100
        let source = "\(prices.source); rough sum for comparing options"
        return Quantity(
            (amount / step).rounded() * step, .moneyPerMonth(currency), .about,
            .published(source: source, date: prices.date))
    }

    /// Requests a second that one instance of a tier answers which only holds people and shows them their place.
    static let requestsPerEdge = 2000.0

    /// Instances that the peak needs, at least one; a crowd that waits is held by a tier that does little for each.
    var instances: Double {
        let crowd = needs.ledger["load.concurrent_users"]?.canonical ?? 0
        let waiting = crowd > EdgeTrigger.connections ? needs.ledger["load.people.peak_rps"]?.canonical ?? 0 : 0
        let core = max(0, peak - waiting) / Self.requestsPerInstance
        return max(1, core.rounded(.up) + (waiting / Self.requestsPerEdge).rounded(.up))
    }

    /// A database large enough for the peak, as a multiple of the small one.
    var databaseSize: Double { max(1, (peak / 300 + batchRows / 4000).rounded(.up)) }
}
