/// A table; columns that no row fills are left out, so that it is as wide as what the design says.
struct Grid {
    private(set) var columns: [String]
    private(set) var rows: [[Line]]

    init(_ columns: [String], _ rows: [[Line]]) {
        let filled = columns.indices.filter { column in
            rows.contains { column < $0.count && !$0[column].isEmpty }
        }
        self.columns = filled.map { columns[$0] }
        self.rows = filled.isEmpty ? [] : rows.map { row in filled.map { $0 < row.count ? row[$0] : Line() } }
    }
}
