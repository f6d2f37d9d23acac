/// What stands in a query's lists and conditions.
indirect enum Expression: Hashable {
    case column(table: String?, String)
    case number(Double)
    case text(String)
    case parameter(Int)
    case null
    case truth(Bool)
    case star
    case call(String, [Expression])
    case binary(String, Expression, Expression)
    case not(Expression)
    case isNull(Expression, Bool)
    case list([Expression])
    case among(Expression, [Expression], negated: Bool)
    case between(Expression, Expression, Expression)
    case amongRows(Expression, SelectStatement, negated: Bool)
    case exists(SelectStatement, negated: Bool)
    case rows(SelectStatement)
    case choice([Expression])

    /// The conditions that must all hold.
    var conjuncts: [Expression] {
        if case .binary("and", let left, let right) = self { return left.conjuncts + right.conjuncts }
        return [self]
    }

    /// Whether it holds no column, so that its value is fixed while a plan runs.
    var isConstant: Bool { columns.isEmpty && !holdsQuery }

    var columns: [(table: String?, name: String)] {
        switch self {
        case .column(let table, let name): [(table, name)]
        case .number, .text, .parameter, .null, .truth, .star, .rows, .exists: []
        case .call(_, let parts), .list(let parts), .choice(let parts): parts.flatMap(\.columns)
        case .binary(_, let left, let right): left.columns + right.columns
        case .not(let inner), .isNull(let inner, _), .amongRows(let inner, _, _): inner.columns
        case .among(let inner, let parts, _): inner.columns + parts.flatMap(\.columns)
        case .between(let inner, let low, let high): inner.columns + low.columns + high.columns
        }
    }

    private var holdsQuery: Bool {
        switch self {
        case .rows, .exists, .amongRows: true
        case .binary(_, let left, let right): left.holdsQuery || right.holdsQuery
        case .call(_, let parts): parts.contains(where: \.holdsQuery)
        default: false
        }
    }

    /// Whether an aggregate function stands in it.
    var aggregates: Bool {
        switch self {
        case .call(let name, let parts):
            [
                "count", "sum", "avg", "min", "max", "array_agg", "string_agg", "json_agg", "jsonb_agg", "bool_or",
                "percentile_cont", "stddev",
            ].contains(name) || parts.contains(where: \.aggregates)
        case .binary(_, let left, let right): left.aggregates || right.aggregates
        case .choice(let parts), .list(let parts): parts.contains(where: \.aggregates)
        default: false
        }
    }
}

/// A query: what it answers, from where, under which conditions, in which order, how many.
struct SelectStatement: Hashable {
    struct Item: Hashable {
        var value: Expression
        var name: String?
    }

    struct Order: Hashable {
        var value: Expression
        var descending: Bool
    }

    var items: [Item] = []
    var distinct = false
    var from: [FromItem] = []
    var conditions: [Expression] = []
    var groups: [Expression] = []
    var order: [Order] = []
    var limit: Expression?
    var locks = false
}

/// A table, a query or a join in `from`.
indirect enum FromItem: Hashable {
    case table(String, alias: String)
    case query(SelectStatement, alias: String)
    case join(FromItem, FromItem, outer: Bool, [Expression])
}
