import DesignModel

/// Indexes and partial unique rules of one table, each with the operations it serves.
enum IndexStatements {
    static func text(_ table: Table) -> String {
        let partial = table.uniques.filter { $0.condition != nil }.map { unique(table, $0) }
        return (partial + table.indexes.map { index(table, $0) }).joined(separator: "\n")
    }

    private static func unique(_ table: Table, _ rule: UniqueConstraint) -> String {
        let name = SQL.name(table.id.rawValue + "_" + rule.columns.joined(separator: "_") + "_once")
        let purpose = rule.purpose.isEmpty ? "" : "-- \(rule.purpose)\n"
        return purpose
            + "create unique index \(name) on \(SQL.name(table.id.rawValue)) (\(SQL.names(rule.columns))) where \(rule.condition ?? "true");"
    }

    private static func index(_ table: Table, _ index: Index) -> String {
        let serves = index.serves.map(\.rawValue).joined(separator: ", ")
        let columns = index.columns.map(SQL.indexColumn).joined(separator: ", ")
        var statement = "create \(index.unique ? "unique " : "")index \(SQL.name(index.name)) on "
        statement += "\(SQL.name(table.id.rawValue)) using \(index.method) (\(columns))"
        if !index.include.isEmpty { statement += " include (\(SQL.names(index.include)))" }
        if let condition = index.condition { statement += " where \(condition)" }
        return (serves.isEmpty ? "" : "-- serves \(serves)\n") + statement + ";"
    }
}

/// Foreign keys, added when every table is there, so that order and cycles do not matter.
enum ForeignKeyStatements {
    static func text(_ table: Table) -> String {
        table.foreignKeys.map { key in
            let target = "\(SQL.name(key.table.rawValue)) (\(SQL.names(key.references)))"
            return
                "alter table \(SQL.name(table.id.rawValue)) add foreign key (\(SQL.names(key.columns))) references \(target) on delete \(key.onDelete);"
        }.joined(separator: "\n")
    }
}

/// Row-level security where tenants share a table: a session sees the rows of the tenant it set, and no others.
enum TenantPolicy {
    static func text(_ table: Table) -> String {
        guard let tenant = table.tenantColumn, let column = table.columns.first(where: { $0.name == tenant }) else {
            return ""
        }
        let name = SQL.name(table.id.rawValue)
        let rule = "\(SQL.name(tenant)) = current_setting('app.tenant', true)::\(column.type)"
        return """
            alter table \(name) enable row level security;
            alter table \(name) force row level security;
            create policy tenant_rows on \(name) using (\(rule)) with check (\(rule));
            """
    }
}
