import DesignModel
import Knowledge

/// Search by words and distance inside PostgreSQL: a generated vector with its index, a box around a place, filters by references.
struct SearchPlan {
    let domain: DomainMap

    func add(_ operation: PlannedOperation, to draft: inout TableDraft) {
        let external = domain.log.choice(Topic.search)
        guard external.isEmpty || external == "postgresql" || external == "none" else {
            return byKeys(operation, &draft)
        }
        let texts = Self.texts(draft)
        let isPlace = draft.hasColumn("latitude") && draft.hasColumn("longitude") && !draft.table.appendOnly
        if !operation.shapes.allSatisfy(\.access.isEmpty), !isPlace { return addFilters(operation, &draft) }
        var conditions: [String] = []
        if !texts.isEmpty {
            addVector(texts, operation, &draft)
            conditions.append("search @@ websearch_to_tsquery('simple', $1)")
        }
        if isPlace {
            draft.want(IndexNotation(columns: [Nearness.place], method: "gist"), for: operation.id)
            conditions.append(Nearness.condition)
        }
        if draft.hasColumn("visibility") { conditions.append("visibility = 'visible'") }
        guard !conditions.isEmpty else { return byKeys(operation, &draft) }
        let order = draft.orderColumn.map { " order by \($0) desc" } ?? ""
        let sql = "select * from \(draft.table.id) where \(conditions.joined(separator: " and "))\(order) limit 50"
        let planner = AccessPlanner(domain: domain, words: RoleWords(domain))
        planner.add(sql, operation, rows: 200, hot: true, to: &draft)
        addFilters(operation, &draft)
    }

    /// Words that strangers may find: titles, names, descriptions; nothing personal.
    private static func texts(_ draft: TableDraft) -> [String] {
        draft.table.columns.filter { column in
            column.type == "text" && column.dataClass == nil && words.contains(column.name)
        }.map(\.name)
    }

    private static let words: Set<String> = [
        "title", "name", "description", "caption", "body", "summary", "prompt", "keywords",
    ]

    private func addVector(_ texts: [String], _ operation: PlannedOperation, _ draft: inout TableDraft) {
        if !draft.hasColumn("search") {
            let joined = texts.map { "coalesce(\($0), '')" }.joined(separator: " || ' ' || ")
            var vector = Column("search", "tsvector")
            vector.generated = "to_tsvector('simple'::regconfig, \(joined))"
            vector.note = "kept by the database, so it is never behind"
            draft.table.columns.append(vector)
        }
        draft.want(IndexNotation(columns: ["search"], method: "gin"), for: operation.id)
    }

    /// Filters by what the thing refers to, each with the time where there is one.
    private func addFilters(_ operation: PlannedOperation, _ draft: inout TableDraft) {
        guard draft.hasColumn("starts_at") else { return }
        for key in draft.table.foreignKeys.prefix(3) where key.columns.count == 1 {
            draft.want(IndexNotation("\(key.columns[0]), starts_at"), for: operation.id)
        }
    }

    private func byKeys(_ operation: PlannedOperation, _ draft: inout TableDraft) {
        guard let time = draft.orderColumn, let key = draft.table.primaryKey.first else { return }
        let planner = AccessPlanner(domain: domain, words: RoleWords(domain))
        planner.add(
            "select * from \(draft.table.id) order by \(time) desc, \(key) desc limit 50", operation, rows: 50,
            hot: true, to: &draft)
        draft.want(IndexNotation("\(time) desc, \(key) desc"), for: operation.id)
    }
}
