/// Reads from a query's SQL how it reaches each table, beside what the workload declares.
struct AccessReader {
    let workload: Workload

    func accesses(_ sql: String) -> [Access] {
        guard let statement = SelectParser.read(sql) else { return [] }
        let tables = Dictionary(
            workload.tables.map { ($0.name, TableStatistics($0)) }, uniquingKeysWith: { first, _ in first })
        return accesses(statement, tables)
    }

    private func accesses(_ statement: SelectStatement, _ tables: [String: TableStatistics]) -> [Access] {
        let block = QueryBlock(statement, tables: tables)
        var found: [Access] = []
        for (position, relation) in block.relations.enumerated() {
            switch relation.source {
            case .query(let query): found += accesses(query, tables)
            case .table(let statistics): found += access(relation, position, block, statistics)
            }
        }
        return found + (block.once + block.perRow).flatMap { accesses($0, tables) }
    }

    private func access(
        _ relation: QueryBlock.Relation, _ position: Int, _ block: QueryBlock, _ statistics: TableStatistics
    ) -> [Access] {
        var access = Access(table: statistics.table.name)
        var states: [String] = []
        for predicate in relation.predicates {
            guard let column = predicate.column else { continue }
            if let state = state(predicate, statistics.table) { states.append(state) }
            if predicate.isEquality, !access.equal.contains(column) {
                if case .null = predicate.shape { continue }
                access.equal.append(column)
            } else if predicate.isRange, !access.range.contains(column) {
                if case .notNull = predicate.shape { continue }
                access.range.append(column)
            }
        }
        if block.wanted.allSatisfy({ $0.relation == position }) { access.order = order(block.wanted) }
        return variants(access, states)
    }

    /// Directions matter only where they differ: a B-tree is read either way.
    private func order(_ wanted: [WantedKey]) -> [String] {
        guard let first = wanted.first else { return [] }
        return wanted.map { $0.column + ($0.descending == first.descending ? "" : " desc") }
    }

    /// A condition on a state column that an index may be limited to.
    private func state(_ predicate: BoundPredicate, _ table: WorkloadTable) -> String? {
        guard let name = predicate.column, let column = table.column(name) else { return nil }
        switch predicate.shape {
        case .null: return "\(name) IS NULL"
        case .equal(.text(let value)?):
            guard (column.distinct ?? table.rows) <= 20 else { break }
            return "\(name) = '\(value)'"
        default: break
        }
        return column.nullFraction > 0.3 && predicate.excludesNull ? "\(name) IS NOT NULL" : nil
    }

    private func variants(_ access: Access, _ states: [String]) -> [Access] {
        guard !states.isEmpty else { return [access] }
        let conditions = states.count > 1 ? states + [states.joined(separator: " AND ")] : states
        return conditions.map { condition in
            var variant = access
            variant.partial = condition
            return variant
        }
    }
}
