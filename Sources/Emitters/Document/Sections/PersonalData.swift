import DesignModel

/// Where data about people lies, and which operations reach it.
struct PersonalData {
    let dossier: Dossier

    var blocks: [Block] {
        let rows = dossier.tables.filter { isFirst($0.store, $0.table) }.compactMap { row($0.table) }
        guard !rows.isEmpty else { return [] }
        return [.heading(3, "Sensitive data"), .grid(Grid(["Table", "Columns", "Reached by", "Goes"], rows))]
    }

    /// Cells that repeat a table are listed once.
    private func isFirst(_ store: Store, _ table: Table) -> Bool {
        dossier.tables.first { $0.table.id == table.id }?.store.id == store.id
    }

    private func row(_ table: Table) -> [Line]? {
        let sensitive = table.columns.filter { $0.dataClass.map { !plain.contains($0) } ?? false }
        guard !sensitive.isEmpty else { return nil }
        let reaching = dossier.operations.map(\.operation).filter {
            $0.reads.contains(table.id) || $0.writes.contains(table.id)
        }
        let columns = sensitive.map { "\(code: $0.name) (\($0.dataClass ?? ""))" as Line }.joined(", ")
        return [
            Line(code: table.id.rawValue), columns, Line(codes: reaching.map(\.id.rawValue)),
            StoreLines.retention(table.retention),
        ]
    }

    private let plain: Set<String> = ["public", "internal", "none"]
}
