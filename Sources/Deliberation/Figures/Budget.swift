import DesignModel
import Knowledge

/// Rough monthly costs of whole designs, for comparing options with the budget.
extension Figures {
    /// Requests a second that one instance carries with room to spare.
    static let requestsPerInstance = 100.0

    /// Prices where the brief wants it, or at the provider that the design would stand at.
    static func prices(_ limits: Constraints, machines: Bool) -> RoughPrices {
        let hosting = limits.hosting?.lowercased() ?? ""
        if hosting == "own_hardware" { return .owned }
        let country = RegionBook.home(residency: limits.residency, regions: limits.regions)
        let named = limits.cloud?.lowercased() ?? (hosting == "hetzner" ? "hetzner" : nil)
        let provider =
            named ?? RegionBook.provider(machines: machines, residency: limits.residency, country: country)
        let known = RegionBook.places.contains { $0.provider == provider } ? provider : "aws"
        let region = limits.namedRegions.first { $0.provider == known }?.region
        return .at(known, region ?? RegionBook.place(provider: known, country: country)?.region ?? "")
    }

    /// What so many machines cost that carry everything, sized as the design would be, with the disks under the rows.
    func machines(_ count: Double, standby: Bool) -> Double {
        let list = machinePrices
        let cores = cores(on: count, standby: standby)
        let memory = max(cores, 0.75 * count + sharedDatabaseCores * 2)
        return list.machines(count, cpu: cores, memory: memory)
            + recordGigabytes * (standby ? 2 : 1) * list.machineDiskGigabyte + recordGigabytes * 1.5
            * list.backupGigabyte
    }

    /// Processors of everything on so many machines; where the peak is a rare known date, of the ordinary day.
    func cores(on machines: Double, standby: Bool) -> Double {
        let needed = busyCores / 0.6
        let each =
            [0.25, 0.5, 1, 2, 4, 8, 16].first { needed <= $0 * machines } ?? max(32, (needed / machines).rounded(.up))
        let isRare = CapacityTopic.isRare(
            needs.workload.peakWindow, needs.ledger["load.peak_factor"]?.canonical ?? 4)
        let application = isRare ? min(4, each) : each
        return (application + 0.25) * machines + sharedDatabaseCores * (standby ? 2 : 1)
    }

    /// Processors of a database that shares the machines, at most three fifths busy with the queries of the peak.
    private var sharedDatabaseCores: Double { [0.5, 1, 2, 4, 8, 16].first { busyQueries <= $0 * 0.6 } ?? 64 }

    /// Processors that the queries of the peak keep busy.
    private var busyQueries: Double {
        let queries = readShare * ServiceDefaults.queries(.read) + (1 - readShare) * ServiceDefaults.queries(.write)
        return peak * queries * ServiceDefaults.queryCPUMilliseconds / 1000
    }

    private var readShare: Double { needs.ledger["load.read_fraction"]?.canonical ?? 0.9 }

    /// Processors that the peak keeps busy in the application, in the language that the brief names.
    private var busyCores: Double {
        let language = needs.constraints.languages.first ?? ""
        let read = ServiceDefaults.cpuMilliseconds(.read, technology: language).value
        let write = ServiceDefaults.cpuMilliseconds(.write, technology: language).value
        return peak * (readShare * read + (1 - readShare) * write) / 1000
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
    var databaseCores: Double {
        let needed = busyQueries / 0.6 + batchRows / 4000
        return [1, 2, 4, 8, 16, 32].first { needed <= $0 } ?? 64
    }

    /// Copies of each part that callers wait for.
    var copies: Double { availability >= 0.995 - 1e-9 ? 2 : 1 }

    /// Logs of a month, in GB, at a thousand bytes a request.
    var logGigabytes: Double { (needs.ledger["load.mean_rps"]?.canonical ?? peak / 5) * 2.592 }
}
