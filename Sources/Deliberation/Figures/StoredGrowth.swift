import DesignModel

/// What lies in files and what in rows at the end of the first year, in GB, by the ledger's counts and growth figures.
struct StoredGrowth {
    private(set) var media = 0.0
    private(set) var records = 1.0
    /// A row of a few columns with its share of the indexes, in bytes.
    private static let row = 200.0

    init(_ needs: Requirements, _ signals: Signals) {
        var counted: Set<String> = []
        for flow in needs.workload.flows where flow.kind == .write || flow.kind == .stream {
            guard let rate = flow.mean?.canonical, !signals.isFile(flow.entity.lowercased()),
                needs.ledger["data.\(Phrase.words(flow.entity).replacing(" ", with: "_")).count"] == nil,
                counted.insert(flow.entity).inserted
            else { continue }
            records += rate * 31_536_000 * Self.row / 1e9
        }
        for entry in needs.ledger.entries where entry.name.hasPrefix("data.") {
            if entry.name.hasSuffix(".count"), !signals.isFile(FactKey(rawValue: entry.name).subject ?? "") {
                records += entry.quantity.canonical * Self.row / 1e9
                continue
            }
            let isStock = entry.name.hasSuffix(".bytes")
            guard isStock || entry.name.hasSuffix(".bytes_per_month") else { continue }
            let subject = FactKey(rawValue: entry.name).subject ?? ""
            let isMedia = signals.isFile(subject) || subject == "post"
            let gigabytes = entry.quantity.canonical / 1e9 * (isStock ? 1 : 12)
            if isMedia { media += gigabytes } else if !isStock { records += gigabytes }
        }
    }
}
