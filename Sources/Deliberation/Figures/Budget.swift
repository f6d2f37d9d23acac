import DesignModel
import Knowledge

/// Rough monthly costs of whole designs, for comparing options with the budget.
extension Figures {
    /// Requests a second that one instance carries with room to spare.
    static let requestsPerInstance = 100.0

    /// Prices where the brief wants it, or at the first cloud that has a region where the data may lie.
    static func prices(_ limits: Constraints) -> RoughPrices {
        let hosting = limits.hosting?.lowercased() ?? ""
        if hosting == "own_hardware" { return .owned }
        let provider = limits.cloud?.lowercased() ?? (hosting == "hetzner" ? "hetzner" : "aws")
        let known = RegionBook.places.contains { $0.provider == provider } ? provider : "aws"
        let named = limits.namedRegions.first { $0.provider == known }?.region
        let country = limits.residency.first ?? limits.regions.first
        return .at(known, named ?? RegionBook.place(provider: known, country: country)?.region ?? "")
    }

    /// A plain host's machines, for whoever keeps machines and has no provider.
    var machinePrices: RoughPrices {
        needs.constraints.cloud == nil && needs.constraints.hosting?.lowercased() != "own_hardware" ? .plain : prices
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
    func money(_ euros: Double, at list: RoughPrices) -> Quantity {
        let amount = euros / (ExchangeRates.standard.convert(1, from: currency, to: "EUR") ?? 1)
        let step: Double = amount < 200 ? 5 : amount < 2000 ? 10 : 100
        let source = "\(list.source); rough sum for comparing options"
        return Quantity(
            (amount / step).rounded() * step, .moneyPerMonth(currency), .about,
            .published(source: source, date: list.date))
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

    /// Processors of a database large enough for the peak.
    var databaseCores: Double { max(1, (peak / 300 + batchRows / 4000).rounded(.up)) }

    /// Copies of each part that callers wait for.
    var copies: Double { availability >= 0.995 - 1e-9 ? 2 : 1 }

    /// Logs of a month, in GB, at a thousand bytes a request.
    var logGigabytes: Double { (needs.ledger["load.mean_rps"]?.canonical ?? peak / 5) * 2.592 }
}
