import DesignModel
import Diagnostics

/// The store that the tables of one file become.
extension SQLSchema {
    func finish(into draft: inout Draft) {
        guard !tables.isEmpty else { return }
        let technology = isMySQL ? "mysql" : isSQLite ? "sqlite" : "postgresql"
        let fitting = draft.design.stores.firstIndex { store in
            guard store.kind == .relational || store.kind == .timeSeries || store.kind == .embedded else {
                return false
            }
            return store.technology == technology
                || technology == "postgresql" && store.technology == "timescaledb"
                || technology == "mysql" && store.technology == "mariadb"
        }
        let at: Int
        if let fitting {
            at = fitting
        } else {
            let id = Spelling.free("main") { draft.isPart($0) }
            draft.design.stores.append(
                Store(id: StoreID(id), kind: isSQLite ? .embedded : .relational, technology: technology))
            at = draft.design.stores.count - 1
        }
        for table in tables where !parts.contains(table.id.rawValue) { add(table, to: at, &draft) }
    }

    private func add(_ table: Table, to store: Int, _ draft: inout Draft) {
        let place = places[table.id] ?? source.wholeLine(1)
        guard !draft.design.stores.contains(where: { $0.tables.contains { $0.id == table.id } }) else {
            return draft.conflict("Table '\(table.id)' stands in two files; the first one stands", at: place)
        }
        var table = table
        table.foreignKeys = table.foreignKeys.compactMap { key in
            guard let target = tables.first(where: { $0.id == key.table }) else {
                draft.leaveOut(
                    "reference to a table", "\(table.id) → \(key.table)", why: "the files do not create it", at: place)
                return nil
            }
            var key = key
            if key.references.isEmpty { key.references = target.primaryKey }
            return key
        }
        let names = Set(table.columns.map(\.name))
        if table.primaryKey.contains(where: { !names.contains($0) }) { table.primaryKey = [] }
        table.entity = Self.isSupport(table.id.rawValue) ? nil : Spelling.entity(table.id.rawValue)
        draft.tablePlaces[table.id] = place
        draft.servedNames[table.id] = served[table.id]
        draft.design.stores[store].tables.append(table)
    }

    /// Tables of frameworks and of the plumbing keep no entity.
    private static func isSupport(_ name: String) -> Bool {
        [
            "schema_migrations", "ar_internal_metadata", "flyway_schema_history", "databasechangelog",
            "databasechangeloglock", "django_migrations", "alembic_version", "migrations", "knex_migrations",
            "goose_db_version", "outbox", "idempotency_keys", "idempotency_key", "sessions", "spatial_ref_sys",
        ]
        .contains(name.lowercased())
    }
}
