import DesignModel
import Knowledge

/// The figures that decisions look at, taken from the requirements once, each with the ledger entry it stands in.
struct Figures {
    let needs: Requirements
    /// Requests a second at the peak, at the end of the horizon where that is known.
    let peak: Double
    let peakName: String
    let writes: Double
    let writesName: String
    /// Rows a second that arrive in batches.
    let batchRows: Double
    let batchName: String
    let availability: Double
    let rpo: Double
    let rto: Double
    let dailyUsers: Double
    let dailyUsersName: String
    let teamSize: Double
    let teams: Double
    let signals: Signals
    /// Prices of what the provider runs, and of plain machines, each where such a design would stand.
    let prices: RoughPrices
    let machinePrices: RoughPrices
    /// Files stored at the end of the first year, in GB.
    let mediaGigabytes: Double
    /// Rows stored at the end of the first year, in GB.
    let recordGigabytes: Double

    init(_ needs: Requirements) {
        self.needs = needs
        let ledger = needs.ledger
        func later(_ name: String) -> String { ledger[name + ".horizon"] != nil ? name + ".horizon" : name }
        peakName = later("load.peak_rps")
        peak = ledger[peakName]?.canonical ?? 0
        writesName = later("load.peak_write_rps")
        writes = ledger[writesName]?.canonical ?? 0
        let batch = ledger.entries.first { entry in
            entry.name.hasSuffix(".window_rps")
        }.map { String($0.name.dropLast("window_rps".count)) + "peak_rps" }
        batchName = batch ?? writesName
        batchRows = batch.flatMap { ledger[$0]?.canonical } ?? 0
        availability = Self.strictest(needs)
        rpo = (ledger["quality.rpo_minutes"]?.canonical ?? 3_600_000) / 60_000
        rto = Self.shortest(ledger) / 60_000
        let heads = [
            ("load.daily_active_users", 1.0), ("load.concurrent_users", 1), ("load.monthly_active_users", 0.2),
            ("load.registered_users", 0.1),
        ]
        let counted = heads.first { ledger[$0.0] != nil }
        dailyUsersName = counted?.0 ?? "load.peak_rps"
        dailyUsers = counted.flatMap { head in ledger[head.0].map { $0.canonical * head.1 } } ?? 0
        teamSize = ledger["team.size"]?.canonical ?? 3
        teams = ledger["team.count"]?.canonical ?? max(1, (teamSize / 8).rounded(.up))
        signals = Signals(needs)
        prices = Self.prices(needs.constraints, machines: false)
        machinePrices = Self.prices(needs.constraints, machines: true)
        let growth = StoredGrowth(needs, signals)
        mediaGigabytes = growth.media
        recordGigabytes = growth.records + batchRows / 16 * 86_400 * 365 * 60 / 1e9
    }

    /// The name of the strictest promise of availability, of the whole or of one flow.
    var availabilityName: String {
        needs.ledger.entries.first { entry in
            entry.name.hasPrefix("quality.") && entry.name.hasSuffix("availability")
                && entry.quantity.canonical == availability
        }?.name ?? "quality.availability"
    }

    /// The name of the shortest time to restore service.
    var rtoName: String {
        needs.ledger.entries.first { $0.name.hasSuffix("rto_minutes") && $0.quantity.canonical == rto * 60_000 }?.name
            ?? "quality.rto_minutes"
    }

    /// A flow whose records may not lose anything, where files and media are not meant.
    var losslessFlow: (flow: String, name: String)? {
        for entry in needs.ledger.entries where entry.name.hasSuffix(".rpo_minutes") && entry.quantity.value == 0 {
            guard let subject = FactKey(rawValue: entry.name).subject, !signals.isFile(subject) else { continue }
            return (subject, entry.name)
        }
        return needs.ledger["quality.rpo_minutes"]?.value == 0 ? ("everything", "quality.rpo_minutes") : nil
    }

    var isWatchedAtNight: Bool { needs.team.oncall == "24x7" }

    private static func strictest(_ needs: Requirements) -> Double {
        let promises = needs.ledger.entries.filter {
            $0.name.hasPrefix("quality.") && $0.name.hasSuffix("availability")
        }
        return promises.map(\.quantity.canonical).max() ?? 0.995
    }

    private static func shortest(_ ledger: Ledger) -> Double {
        ledger.entries.filter { $0.name.hasPrefix("quality.") && $0.name.hasSuffix("rto_minutes") }
            .map(\.quantity.canonical).min() ?? 14_400_000
    }
}
