/// One `select` with its relations found, its conditions bound to them and its order resolved.
struct QueryBlock {
    struct Relation {
        enum Source {
            case table(TableStatistics)
            case query(SelectStatement)
        }
        enum Role { case plain, outer, semi, anti }

        var alias: String
        var source: Source
        var role = Role.plain
        /// Relations that must come before it.
        var after: Set<Int> = []
        var predicates: [BoundPredicate] = []
        /// The columns that the query needs of it; nil for all.
        var needed: Set<String>? = []
    }

    let statement: SelectStatement
    private(set) var relations: [Relation] = []
    private(set) var wanted: [WantedKey] = []
    /// Whether every key of the order is a column of a relation.
    private(set) var orderIsPlain = true
    /// Queries that are answered once for each row, or once in all.
    private(set) var perRow: [SelectStatement] = []
    private(set) var once: [SelectStatement] = []

    init(_ statement: SelectStatement, tables: [String: TableStatistics]) {
        self.statement = statement
        var conditions = statement.conditions
        for item in statement.from { add(item, tables, &conditions) }
        for condition in conditions { fold(condition, tables, &conditions) }
        bind(conditions)
        need(conditions)
        for item in statement.items { collect(item.value) }
        order()
    }

    var limit: Double? {
        switch statement.limit {
        case .number(let number): number
        case nil: nil
        default: 100
        }
    }

    func owner(_ table: String?, _ column: String) -> Int? {
        if let table { return relations.firstIndex { $0.alias == table } }
        return relations.firstIndex { relation in
            switch relation.source {
            case .table(let statistics): return statistics.table.column(column) != nil
            case .query(let query): return query.items.contains { $0.answers(column) }
            }
        }
    }
}

extension SelectStatement.Item {
    /// Whether it is what others call by this name.
    func answers(_ column: String) -> Bool {
        if let name { return name == column }
        if case .column(_, let own) = value { return own == column }
        return false
    }
}

extension QueryBlock {
    private mutating func add(
        _ item: FromItem, _ tables: [String: TableStatistics], _ conditions: inout [Expression],
        role: Relation.Role = .plain
    ) {
        switch item {
        case .table(let name, let alias):
            guard let statistics = tables[name] else { return }
            relations.append(Relation(alias: alias, source: .table(statistics), role: role))
        case .query(let query, let alias):
            var relation = Relation(alias: alias, source: .query(query), role: role)
            // A lateral query comes after those whose columns it names.
            let named = Set(query.conditions.flatMap(\.columns).compactMap(\.table))
            relation.after = Set(relations.indices.filter { named.contains(relations[$0].alias) })
            relations.append(relation)
        case .join(let left, let right, let outer, let on):
            add(left, tables, &conditions, role: role)
            let before = Set(relations.indices)
            add(right, tables, &conditions, role: outer ? .outer : role)
            if outer, let last = relations.indices.last { relations[last].after.formUnion(before) }
            conditions += on
        }
    }

    /// `exists` and `in (select …)` become joins that only ask whether a partner is there.
    private mutating func fold(
        _ condition: Expression, _ tables: [String: TableStatistics], _ conditions: inout [Expression]
    ) {
        let (query, negated, value): (SelectStatement, Bool, Expression?)
        switch condition {
        case .exists(let inner, let isNegated): (query, negated, value) = (inner, isNegated, nil)
        case .amongRows(let left, let inner, let isNegated): (query, negated, value) = (inner, isNegated, left)
        default: return collect(condition)
        }
        let before = Set(relations.indices)
        guard query.from.count == 1, case .table(let name, _) = query.from[0], tables[name] != nil,
            query.groups.isEmpty, query.limit == nil, !(negated && value != nil)
        else { return once.append(query) }
        add(query.from[0], tables, &conditions, role: negated ? .anti : .semi)
        relations[relations.count - 1].after = before
        conditions += query.conditions
        if let value, let item = query.items.first { conditions.append(.binary("=", value, item.value)) }
    }

    private mutating func collect(_ expression: Expression) {
        switch expression {
        case .rows(let query): perRow.append(query)
        case .binary(_, let left, let right):
            collect(left)
            collect(right)
        case .call(_, let parts), .choice(let parts), .list(let parts): parts.forEach { collect($0) }
        default: break
        }
    }

    private mutating func bind(_ conditions: [Expression]) {
        let resolved = self
        let binder = PredicateBinder { resolved.owner($0, $1) }
        var bound = conditions.flatMap(binder.bind)
        EqualColumns.spread(&bound)
        for (relation, predicate) in bound { relations[relation].predicates.append(predicate) }
    }

    private mutating func need(_ conditions: [Expression]) {
        var expressions = statement.items.map(\.value) + conditions + statement.groups
        expressions += statement.order.map(\.value)
        for expression in expressions {
            if expression == .star { for position in relations.indices { relations[position].needed = nil } }
            for (table, name) in expression.columns {
                guard let relation = owner(table, name) else { continue }
                relations[relation].needed?.insert(name)
            }
        }
    }

    private mutating func order() {
        for key in statement.order {
            let value = resolved(key.value)
            guard case .column(let table, let name) = value, let relation = owner(table, name) else {
                orderIsPlain = false
                return
            }
            let fixed = relations[relation].predicates.contains { predicate in
                guard predicate.column == name else { return false }
                if case .equal = predicate.shape { return true }
                return false
            }
            if !fixed { wanted.append(WantedKey(relation: relation, column: name, descending: key.descending)) }
        }
    }

    /// `order by 1` and `order by total` mean items of the list.
    private func resolved(_ value: Expression) -> Expression {
        if case .number(let position) = value, Int(position) >= 1, Int(position) <= statement.items.count {
            return statement.items[Int(position) - 1].value
        }
        if case .column(nil, let name) = value,
            let item = statement.items.first(where: { $0.name == name })
        {
            return item.value
        }
        return value
    }
}
