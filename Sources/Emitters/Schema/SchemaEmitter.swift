import DesignModel

/// `data/schema.sql`: each relational store as PostgreSQL DDL that loads into an empty database in one run.
enum SchemaEmitter {
    static func artefacts(_ design: Design) -> [Artefact] {
        let stores = design.stores.filter { $0.isPostgres && !$0.tables.isEmpty }
        var seen: [[Table]] = []
        return stores.compactMap { store in
            // A cell that repeats another store's tables shares its file.
            guard !seen.contains(store.tables) else { return nil }
            seen.append(store.tables)
            let path = seen.count == 1 ? "data/schema.sql" : "data/schema-\(store.id).sql"
            return Artefact(path: path, text: text(store, design), mediaType: "application/sql")
        }
    }

    /// The file of each PostgreSQL store; cells with the same tables share one.
    static func paths(_ design: Design) -> [StoreID: String] {
        var paths: [StoreID: String] = [:]
        var seen: [[Table]] = []
        for store in design.stores where store.isPostgres && !store.tables.isEmpty {
            let shared = seen.firstIndex(of: store.tables)
            if shared == nil { seen.append(store.tables) }
            let at = shared ?? seen.count - 1
            let first = design.stores.first { $0.tables == seen[at] }?.id ?? store.id
            paths[store.id] = at == 0 ? "data/schema.sql" : "data/schema-\(first).sql"
        }
        return paths
    }

    static func text(_ store: Store, _ design: Design) -> String {
        let sharing = design.stores.filter { $0.tables == store.tables }.map(\.id.rawValue)
        var parts = ["-- \(design.system.name): store \(sharing.joined(separator: ", ")) (PostgreSQL 15 or newer)."]
        let extensions = Extensions.needed(by: store.tables)
        if !extensions.isEmpty {
            parts.append(extensions.map { "create extension if not exists \($0);" }.joined(separator: "\n"))
        }
        parts += store.tables.map { TableStatement(table: $0, design: design).text }
        parts += store.tables.map(ForeignKeyStatements.text).filter { !$0.isEmpty }
        parts += store.tables.map(IndexStatements.text).filter { !$0.isEmpty }
        parts += store.tables.map(TenantPolicy.text).filter { !$0.isEmpty }
        return parts.joined(separator: "\n\n") + "\n"
    }
}

extension Store {
    /// Whether its tables are created by PostgreSQL DDL.
    var isPostgres: Bool {
        (kind == .relational || kind == .timeSeries) && ["postgresql", "timescaledb"].contains(engine)
    }
}
