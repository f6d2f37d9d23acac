import DesignModel

/// How many rows each table will have at the horizon, and how many it gets in the sample.
struct Expectations {
    /// Assumed where the design gives neither rows nor growth, so that a missing index shows.
    static let assumedRows = 1_000_000.0
    private let largestSample: Double
    private let planned: [TableID: Double]
    private let sized: Set<TableID>

    init(_ tables: [Table], horizonMonths: Double, largestSample: Double) {
        self.largestSample = largestSample
        var planned: [TableID: Double] = [:]
        var sized: Set<TableID> = []
        for table in tables {
            let growth = (table.growth?.canonical ?? 0) * 2_592_000 * Self.months(table, horizonMonths)
            let rows = (table.rows?.canonical ?? 0) + growth
            planned[table.id] = rows.isFinite && rows >= 1 ? min(rows, 1e11) : Self.assumedRows
            if rows >= 1 { sized.insert(table.id) }
        }
        self.planned = planned
        self.sized = sized
    }

    private static func months(_ table: Table, _ horizon: Double) -> Double {
        guard let keep = table.retention?.lifetime?.converted(to: .months) else { return horizon }
        return min(horizon, keep)
    }

    func rows(_ table: Table) -> Double { planned[table.id] ?? Self.assumedRows }
    func isSized(_ table: Table) -> Bool { sized.contains(table.id) }

    /// Proportional to what is expected, so that parents keep their number of children, within what loads in seconds.
    func sample(_ table: Table) -> Int {
        let largest = planned.values.max() ?? 1
        let share = rows(table) / max(1, largest) * largestSample
        return Int(min(largestSample, max(min(300, rows(table)), share)))
    }

    var byName: [String: Double] {
        Dictionary(planned.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}
