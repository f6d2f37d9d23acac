/// A condition on one table, said so that an index can be matched with it.
struct BoundPredicate {
    enum Shape {
        case equal(ColumnStatistics.Value?)
        case among([ColumnStatistics.Value?])
        case below(ColumnStatistics.Value?)
        case above(ColumnStatistics.Value?)
        case within(ColumnStatistics.Value?, ColumnStatistics.Value?)
        case null
        case notNull
        case different(ColumnStatistics.Value?)
        /// `column = column of another relation`
        case joins(relation: Int, column: String)
        /// Several of which one must hold.
        case either([[BoundPredicate]])
        case other(selectivity: Double)
    }

    /// nil for what no index on plain columns can answer.
    var column: String?
    var shape: Shape
    /// The condition with table names taken off, to compare with a partial index.
    var text: Expression

    var isEquality: Bool {
        switch shape {
        case .equal, .among, .null, .joins: true
        default: false
        }
    }

    var isRange: Bool {
        switch shape {
        case .below, .above, .within, .notNull: true
        default: false
        }
    }

    /// Whether it fixes one value, so that an order by this column means nothing.
    var isFixed: Bool {
        switch shape {
        case .equal, .null, .joins: true
        default: false
        }
    }

    /// How often an index is descended for it.
    var searches: Double {
        if case .among(let values) = shape { return Double(max(1, values.count)) }
        return 1
    }

    /// Whether a row without a value cannot satisfy it.
    var excludesNull: Bool {
        switch shape {
        case .null, .other, .either: false
        default: true
        }
    }
}

extension BoundPredicate {
    /// The share of a leaf's rows that it keeps.
    func selectivity(_ leaf: TableStatistics.Leaf) -> Double {
        guard let column, let statistics = leaf.columns[column] else { return unbound(leaf) }
        switch shape {
        case .equal(let value): return statistics.equals(value)
        case .among(let values): return min(1, values.reduce(0.0) { $0 + statistics.equals($1) })
        case .below(let value): return statistics.compares(value, above: false)
        case .above(let value): return statistics.compares(value, above: true)
        case .within(let low, let high):
            let share = statistics.compares(low, above: true) + statistics.compares(high, above: false) - 1
            guard low != nil, high != nil else { return 0.005 }
            return max(1e-10, share + statistics.nullFraction)
        case .null: return statistics.nullFraction
        case .notNull: return 1 - statistics.nullFraction
        case .different(let value): return max(0, 1 - statistics.equals(value) - statistics.nullFraction)
        case .joins: return statistics.equalsUnknown
        case .either, .other: return unbound(leaf)
        }
    }

    private func unbound(_ leaf: TableStatistics.Leaf) -> Double {
        switch shape {
        case .either(let branches):
            return branches.reduce(0.0) { sum, branch in
                let share = branch.reduce(1.0) { $0 * $1.selectivity(leaf) }
                return sum + share - sum * share
            }
        case .other(let selectivity): return selectivity
        default: return 1.0 / 3
        }
    }

    /// What evaluating it on one row costs, in operator calls.
    var operations: Double {
        switch shape {
        case .among(let values): values.count >= 9 ? 2 : max(1, Double(values.count) / 2)
        case .within: 2
        case .null, .notNull: 0
        case .either(let branches): branches.reduce(0) { $0 + $1.reduce(0) { $0 + $1.operations } }
        default: 1
        }
    }
}
