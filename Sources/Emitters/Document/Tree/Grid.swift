import DesignModel

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

extension Grid {
    /// What all rows have in common, said once, and the table of what differs; for tables of three rows or more.
    static func factored(_ columns: [String], _ rows: [[Line]]) -> (common: [(String, Line)], grid: Grid) {
        guard rows.count > 2 else { return ([], Grid(columns, rows)) }
        let shared = columns.indices.dropFirst().filter { column in
            !rows[0][column].isEmpty && rows.allSatisfy { $0[column].withoutNames == rows[0][column].withoutNames }
        }
        let common = shared.map { (columns[$0], rows[0][$0]) }
        let rest = columns.indices.filter { !shared.contains($0) }
        return (common, Grid(rest.map { columns[$0] }, rows.map { row in rest.map { row[$0] } }))
    }

    /// The blocks of a factored table.
    static func blocks(_ columns: [String], _ rows: [[Line]], all name: String) -> [Block] {
        let (common, grid) = factored(columns, rows)
        let said = common.map { "\($0.0.loweredFirst): " + $0.1 }.joined("; ")
        return [.paragraph(said.after("For all \(name): ").sentence), .grid(grid)].filter { !$0.isEmpty }
    }
}

extension Line {
    /// For telling whether two lines read alike: figures by value and source, whatever their names.
    fileprivate var withoutNames: Line {
        Line(
            pieces.map { piece in
                guard case .figure(let figure, let bounded) = piece else { return piece }
                return .figure(Quantity(figure.value, figure.unit, figure.bound, figure.provenance), withBound: bounded)
            })
    }
}
