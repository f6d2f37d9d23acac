import DesignModel

/// What lies in files and what in rows at the end of the first year, in GB, by the ledger's growth figures.
struct StoredGrowth {
    private(set) var media = 0.0
    private(set) var records = 10.0

    init(_ ledger: Ledger, _ signals: Signals) {
        for entry in ledger.entries where entry.name.hasPrefix("data.") {
            let isStock = entry.name.hasSuffix(".bytes")
            guard isStock || entry.name.hasSuffix(".bytes_per_month") else { continue }
            let subject = FactKey(rawValue: entry.name).subject ?? ""
            let isMedia = signals.isFile(subject) || subject == "post"
            let gigabytes = entry.quantity.canonical / 1e9 * (isStock ? 1 : 12)
            if isMedia { media += gigabytes } else if !isStock { records += gigabytes }
        }
    }
}
