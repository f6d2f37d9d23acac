/// The share of rows that several predicates keep together.
enum Selectivity {
    /// Independent columns multiply; two bounds of one column make a range (`clauselist_selectivity`).
    static func of(_ predicates: [BoundPredicate], _ leaf: TableStatistics.Leaf) -> Double {
        var product = 1.0
        var lows: [String: Double] = [:]
        var highs: [String: Double] = [:]
        var columns: [String] = []
        for predicate in predicates {
            switch (predicate.shape, predicate.column) {
            case (.above, let column?):
                lows[column] = min(lows[column] ?? 1, predicate.selectivity(leaf))
                columns.append(column)
            case (.below, let column?):
                highs[column] = min(highs[column] ?? 1, predicate.selectivity(leaf))
                columns.append(column)
            default: product *= predicate.selectivity(leaf)
            }
        }
        for column in Set(columns).sorted() {
            switch (lows[column], highs[column]) {
            case (let low?, let high?):
                product *= max(1e-10, low + high - 1 + (leaf.columns[column]?.nullFraction ?? 0))
            case (let one?, nil), (nil, let one?): product *= one
            case (nil, nil): break
            }
        }
        return product
    }
}
