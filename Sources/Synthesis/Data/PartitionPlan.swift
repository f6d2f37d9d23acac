import DesignModel

/// Cuts a table by time where that lets old rows go without mass deletes; every key and rule then holds the cutting column, as PostgreSQL demands.
struct PartitionPlan {
    /// Below this, deleting in batches is no burden.
    private static let manyRows = 20_000_000.0
    let choice: String

    init(_ log: DecisionLog) { choice = log.choice(Topic.partitioning) }

    func apply(to drafts: inout [TableDraft]) {
        for at in drafts.indices where deserves(drafts[at]) {
            guard let column = drafts[at].timeColumn, drafts[at].hasColumn(column) else { continue }
            cut(&drafts[at].table, by: column)
        }
        dropReferences(in: &drafts)
    }

    private func deserves(_ draft: TableDraft) -> Bool {
        let table = draft.table
        guard draft.timeColumn != nil, choice != "none", choice != "hash", table.exclusions.isEmpty else {
            return false
        }
        let rows = table.rows?.value ?? 0
        if choice.isEmpty || choice == "shards_by_key" { return rows >= Self.manyRows }
        let grows = draft.shapes.contains { $0.perRole != nil } || table.appendOnly
        return rows >= Self.manyRows || (grows && table.retention?.lifetime != nil)
    }

    private func cut(_ table: inout Table, by column: String) {
        guard table.uniques.allSatisfy({ $0.condition == nil && $0.columns.contains(column) }) else { return }
        var partitioning = Partitioning()
        partitioning.column = column
        partitioning.interval = choice == "range_by_day" ? "day" : "month"
        table.partitioning = partitioning
        if !table.primaryKey.contains(column) { table.primaryKey.append(column) }
        if table.retention?.lifetime != nil { table.retention?.method = "drop_partition" }
    }

    /// A single column of a table in parts is not unique, so nothing can refer to it; the column stays, the constraint goes.
    private func dropReferences(in drafts: inout [TableDraft]) {
        let cut = Set(drafts.filter { $0.table.partitioning != nil }.map(\.table.id))
        guard !cut.isEmpty else { return }
        for at in drafts.indices { drafts[at].table.foreignKeys.removeAll { cut.contains($0.table) } }
    }
}
