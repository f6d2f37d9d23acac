import DesignModel

/// What the figures of the vocabulary are called where the ledger says no more than their name.
enum FigureTitles {
    static func title(of entry: LedgerEntry) -> String {
        let says = letters(entry.meaning)
        guard says.isEmpty || says == letters(entry.name) else { return entry.meaning }
        return titles[entry.name] ?? (entry.meaning.isEmpty ? entry.name : entry.meaning)
    }

    private static func letters(_ text: String) -> String { text.lowercased().filter(\.isLetter) }

    private static let titles = [
        "load.peak_rps": "requests at the peak", "load.mean_rps": "requests on average",
        "load.daily_active_users": "people in a day", "load.monthly_active_users": "people in a month",
        "load.registered_users": "accounts", "load.concurrent_users": "people at the same time",
        "load.concurrent_connections": "connections held at the same time", "load.read_fraction": "share of reads",
        "load.growth_per_year": "growth in a year", "tenancy.count": "tenants",
        "quality.availability": "availability promised", "quality.rpo_minutes": "data a loss may cost, in time",
        "quality.rto_minutes": "time to be back", "budget.monthly": "running cost allowed",
        "team.size": "engineers", "team.ops_size": "people for operations",
    ]
}
