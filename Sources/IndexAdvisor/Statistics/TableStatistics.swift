/// A table as the planner sees it: one leaf, or one for each partition.
struct TableStatistics {
    struct Leaf {
        var rows: Double
        var pages: Double
        var columns: [String: ColumnStatistics]
        /// The bounds of its partition.
        var bounds: ClosedRange<Double>?
    }

    let table: WorkloadTable
    /// Bytes of a row with its header.
    let width: Double
    let leaves: [Leaf]
    var pages: Double { leaves.reduce(0) { $0 + $1.pages } }

    init(_ table: WorkloadTable) {
        self.table = table
        let statistics = table.columns.map { ColumnStatistics($0, rows: table.rows) }
        let data = zip(table.columns, statistics).reduce(0.0) { sum, pair in
            sum + Self.aligned(pair.1.width + (["text", "jsonb"].contains(pair.0.type) ? 1 : 0), to: 4)
        }
        width = 28 + Self.aligned(data, to: 8)
        leaves = Self.leaves(table, width)
    }

    static func aligned(_ bytes: Double, to step: Double) -> Double { (bytes / step).rounded(.up) * step }

    private static func leaves(_ table: WorkloadTable, _ width: Double) -> [Leaf] {
        guard let plan = table.partition, let start = Instant.seconds(plan.from), let end = Instant.seconds(plan.to)
        else { return [leaf(table, table.rows, width, nil)] }
        let count = Double(plan.count)
        return (0..<plan.count).map { position in
            let low = start + (end - start) * Double(position) / count
            let high = start + (end - start) * Double(position + 1) / count
            return leaf(table, (table.rows / count).rounded(.down), width, low...high)
        }
    }

    /// A partitioned table as a whole, as its root's statistics say.
    static func whole(_ table: WorkloadTable) -> Leaf { leaf(table, table.rows, 0, nil) }

    private static func leaf(
        _ table: WorkloadTable, _ rows: Double, _ width: Double, _ bounds: ClosedRange<Double>?
    ) -> Leaf {
        var columns: [String: ColumnStatistics] = [:]
        for column in table.columns {
            var column = column
            if let bounds, column.name == table.partition?.column {
                column.distribution = .time(
                    from: Instant.words(bounds.lowerBound), to: Instant.words(bounds.upperBound))
            }
            var statistics = ColumnStatistics(column, rows: table.rows)
            if statistics.isUnique { statistics.distinct = rows * (1 - statistics.nullFraction) }
            columns[column.name] = statistics
        }
        return Leaf(
            rows: rows, pages: max(1, (rows * width / 8168).rounded(.up)), columns: columns, bounds: bounds)
    }
}
