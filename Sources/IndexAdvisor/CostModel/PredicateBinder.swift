/// Turns the conditions of a query into predicates on its relations.
struct PredicateBinder {
    /// Which relation a column belongs to, or nil for one that is fixed from outside.
    let owner: (_ table: String?, _ column: String) -> Int?

    /// The predicates of one condition, each with its relation; a join answers one for either side.
    func bind(_ condition: Expression) -> [(relation: Int, BoundPredicate)] {
        let owners = Set(condition.columns.compactMap { owner($0.table, $0.name) })
        if owners.count == 2, case .binary("=", let left, let right) = condition {
            return join(left, right, condition)
        }
        guard owners.count == 1, let relation = owners.first else { return [] }
        return [(relation, predicate(condition))]
    }

    private func join(_ left: Expression, _ right: Expression, _ condition: Expression) -> [(Int, BoundPredicate)] {
        guard case .column(let leftTable, let leftName) = left, case .column(let rightTable, let rightName) = right,
            let first = owner(leftTable, leftName), let second = owner(rightTable, rightName)
        else { return [] }
        let text = condition.bare
        return [
            (first, BoundPredicate(column: leftName, shape: .joins(relation: second, column: rightName), text: text)),
            (second, BoundPredicate(column: rightName, shape: .joins(relation: first, column: leftName), text: text)),
        ]
    }

    private func predicate(_ condition: Expression) -> BoundPredicate {
        let (column, shape) = reading(condition)
        return BoundPredicate(column: column, shape: shape, text: condition.bare)
    }

    private func reading(_ condition: Expression) -> (String?, BoundPredicate.Shape) {
        switch condition {
        case .binary("or", _, _): return (nil, .either(branches(condition)))
        case .binary(let symbol, .column(let table, let name), let right)
        where owner(table, name) != nil && isFixed(right):
            return comparison(symbol, name, right)
        case .binary(let symbol, let left, .column(let table, let name))
        where owner(table, name) != nil && isFixed(left):
            return comparison(Self.mirrored[symbol] ?? symbol, name, left)
        case .binary(let symbol, .list(let left), .list(let right)):
            // `(a, b) < (x, y)`: the first column bounds the scan.
            guard case .column(_, let name)? = left.first, let bound = right.first else { break }
            return comparison(symbol, name, bound)
        case .isNull(.column(_, let name), let isNull): return (name, isNull ? .null : .notNull)
        case .among(.column(_, let name), let values, let negated):
            return negated ? (name, .other(selectivity: 0.9)) : (name, .among(values.map(\.value)))
        case .between(.column(_, let name), let low, let high): return (name, .within(low.value, high.value))
        case .column(_, let name): return (name, .equal(.text("true")))
        case .not(.column(_, let name)): return (name, .equal(.text("false")))
        default: break
        }
        return (nil, .other(selectivity: Self.guess(condition)))
    }

    private func comparison(_ symbol: String, _ name: String, _ right: Expression) -> (String?, BoundPredicate.Shape) {
        if case .call("any", _) = right { return (name, .among(Array(repeating: nil, count: 10))) }
        switch symbol {
        case "=": return (name, .equal(right.value))
        case "<>": return (name, .different(right.value))
        case "<", "<=": return (name, .below(right.value))
        case ">", ">=": return (name, .above(right.value))
        default: return (nil, .other(selectivity: 0.005))
        }
    }

    private static let mirrored = ["<": ">", "<=": ">=", ">": "<", ">=": "<="]

    private func branches(_ condition: Expression) -> [[BoundPredicate]] {
        if case .binary("or", let left, let right) = condition { return branches(left) + branches(right) }
        return [condition.conjuncts.map(predicate)]
    }

    /// Whether it has one value while the table is scanned.
    private func isFixed(_ expression: Expression) -> Bool {
        expression.columns.allSatisfy { owner($0.table, $0.name) == nil }
    }

    private static func guess(_ condition: Expression) -> Double {
        if case .binary("=", _, _) = condition { return 0.005 }
        if case .binary(let symbol, _, _) = condition, ["<", ">", "<=", ">="].contains(symbol) { return 1.0 / 3 }
        if case .binary = condition { return 0.005 }
        return 0.5
    }
}

extension Expression {
    /// The literal that it is.
    var value: ColumnStatistics.Value? {
        switch self {
        case .number(let number): .number(number)
        case .text(let text): Instant.seconds(text).map(ColumnStatistics.Value.number) ?? .text(text)
        case .truth(let truth): .text(truth ? "true" : "false")
        default: nil
        }
    }

    /// The same with table names taken off its columns.
    var bare: Expression {
        switch self {
        case .column(_, let name): .column(table: nil, name)
        case .binary(let symbol, let left, let right): .binary(symbol, left.bare, right.bare)
        case .not(let inner): .not(inner.bare)
        case .isNull(let inner, let isNull): .isNull(inner.bare, isNull)
        case .among(let inner, let values, let negated): .among(inner.bare, values.map(\.bare), negated: negated)
        case .between(let inner, let low, let high): .between(inner.bare, low.bare, high.bare)
        case .call(let name, let parts): .call(name, parts.map(\.bare))
        default: self
        }
    }
}
