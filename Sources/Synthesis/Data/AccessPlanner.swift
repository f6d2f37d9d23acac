import DesignModel
import Knowledge

/// Writes down how every operation reads and writes tables, and which index each statement wants.
struct AccessPlanner {
    let domain: DomainMap
    let words: RoleWords

    func plan(_ operations: [PlannedOperation], into drafts: inout [TableDraft]) {
        var position: [String: Int] = [:]
        for (at, draft) in drafts.enumerated() { position[draft.name] = at }
        for operation in operations {
            for shape in operation.shapes { add(shape.access, operation, &drafts, position) }
            if operation.kind == .search, let at = position[operation.subject] {
                SearchPlan(domain: domain).add(operation, to: &drafts[at])
            } else if operation.shapes.allSatisfy(\.access.isEmpty), let at = position[operation.subject] {
                addGeneric(operation, to: &drafts[at])
            }
        }
    }

    private func add(
        _ shapes: [AccessShape], _ operation: PlannedOperation, _ drafts: inout [TableDraft], _ position: [String: Int]
    ) {
        for shape in shapes {
            guard let name = domain.nameOfRole[shape.role], let at = position[name], let sql = words.fill(shape.sql)
            else { continue }
            let index = shape.index.flatMap(words.fill).map(IndexNotation.init)
            if let index, !index.plainColumns.allSatisfy(drafts[at].hasColumn) { continue }
            add(sql, operation, rows: shape.rows, hot: shape.hot, to: &drafts[at])
            if let index { drafts[at].want(index, for: operation.id) }
        }
    }

    func add(_ sql: String, _ operation: PlannedOperation, rows: Double, hot: Bool, to draft: inout TableDraft) {
        let serial = draft.table.accessPatterns.filter { $0.operation?.rawValue == operation.id }.count
        var pattern = AccessPattern(id: operation.id + (serial == 0 ? "" : "-\(serial + 1)"))
        pattern.operation = OperationID(operation.id)
        pattern.sql = sql
        pattern.hot = hot
        pattern.rate = operation.flows.lazy.compactMap { $0.peak ?? $0.mean }.first
        let why = rows == 1 ? "the key finds one row" : "a page or a batch of \(operation.id)"
        pattern.rowsRead = Quantity(rows, .count, .about, .assumed(why: why))
        draft.table.accessPatterns.append(pattern)
    }

    /// An operation that no pattern knows: by key, or a page of what the caller may see.
    private func addGeneric(_ operation: PlannedOperation, to draft: inout TableDraft) {
        let table = draft.table.id.rawValue
        guard let key = draft.table.primaryKey.first, draft.table.primaryKey.count == 1 else { return }
        switch Verbs.action(operation) {
        case .list:
            guard let time = draft.orderColumn else { return }
            add(
                "select * from \(table) order by \(time) desc, \(key) desc limit 50", operation, rows: 50, hot: true,
                to: &draft)
            draft.want(IndexNotation("\(time) desc, \(key) desc"), for: operation.id)
        case .read: add("select * from \(table) where \(key) = $1", operation, rows: 1, hot: true, to: &draft)
        case .remove: add("delete from \(table) where \(key) = $1", operation, rows: 1, hot: true, to: &draft)
        case .create, .change, .act, .ingest, .job: break
        }
    }
}

extension TableDraft {
    /// The column by which rows stand in order of arrival.
    var orderColumn: String? {
        timeColumn ?? table.columns.first { $0.type == "timestamptz" && $0.fallback == "now()" }?.name
    }

    /// Enters an index, or adds the operation to one that is the same.
    mutating func want(_ wanted: IndexNotation, for operation: String) {
        if let at = table.indexes.firstIndex(where: {
            $0.columns == wanted.columns && $0.condition == wanted.condition && $0.method == wanted.method
        }) {
            if !table.indexes[at].serves.contains(OperationID(operation)) {
                table.indexes[at].serves.append(OperationID(operation))
            }
            return
        }
        var index = Index(name: "")
        index.columns = wanted.columns
        index.condition = wanted.condition
        index.method = wanted.method
        index.serves = operation.isEmpty ? [] : [OperationID(operation)]
        table.indexes.append(index)
    }
}
