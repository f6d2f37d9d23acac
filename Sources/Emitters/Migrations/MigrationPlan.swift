import DesignModel

/// The steps from an empty database to a store's tables: each safe to run beside traffic, each with its way back.
struct MigrationPlan {
    let store: Store
    let design: Design

    var steps: [MigrationStep] {
        [tables, references, checkedReferences, indexes, policies].filter { !$0.up.isEmpty }
    }

    /// A table in partitions takes neither `not valid` nor `concurrently`, so it gets its references and indexes while it is new and empty.
    private var tables: MigrationStep {
        let extensions = Extensions.needed(by: store.tables).map { "create extension if not exists \($0);" }
        let cut = keys.filter { $0.table.partitioning != nil }
        let indexes = store.tables.filter { $0.partitioning != nil }.flatMap(indexStatements)
        return MigrationStep(
            name: "tables", purpose: "Tables with their keys and checks; new tables, so nobody waits.",
            up: extensions + store.tables.map { TableStatement(table: $0, design: design).text }
                + cut.map { "\(adding($0.table, $0.key));" } + indexes,
            down: cut.reversed().map(dropping)
                + store.tables.reversed().map { "drop table \(SQL.name($0.id.rawValue));" })
    }

    private func constraint(_ table: Table, _ key: ForeignKey) -> String {
        SQL.name("\(table.id)_\(key.columns.joined(separator: "_"))_fkey")
    }

    private func adding(_ table: Table, _ key: ForeignKey) -> String {
        let target = "\(SQL.name(key.table.rawValue)) (\(SQL.names(key.references)))"
        return
            "alter table \(SQL.name(table.id.rawValue)) add constraint \(constraint(table, key)) foreign key (\(SQL.names(key.columns))) references \(target) on delete \(key.onDelete)"
    }

    private func dropping(_ table: Table, _ key: ForeignKey) -> String {
        "alter table \(SQL.name(table.id.rawValue)) drop constraint \(constraint(table, key));"
    }

    private func indexStatements(_ table: Table) -> [String] {
        IndexStatements.text(table).split(separator: "\n").map(String.init).filter { !$0.hasPrefix("--") }
    }

    private var keys: [(table: Table, key: ForeignKey)] {
        store.tables.flatMap { table in table.foreignKeys.map { (table, $0) } }
    }

    private var whole: [Table] { store.tables.filter { $0.partitioning == nil } }

    /// `not valid` takes its lock for an instant; rows that are there are checked by the next step.
    private var references: MigrationStep {
        let late = keys.filter { $0.table.partitioning == nil }
        return MigrationStep(
            name: "references",
            purpose: "Foreign keys that hold for new rows at once; a lock on both tables for an instant, no scan.",
            up: late.map { "\(adding($0.table, $0.key)) not valid;" }, down: late.reversed().map(dropping))
    }

    private var checkedReferences: MigrationStep {
        let late = keys.filter { $0.table.partitioning == nil }
        return MigrationStep(
            name: "references_checked",
            purpose: "The same keys checked for rows that are there; a scan under a lock that reads and writes pass.",
            up: late.map { table, key in
                "alter table \(SQL.name(table.id.rawValue)) validate constraint \(constraint(table, key));"
            },
            // A checked key needs no way back: the step before takes it away.
            down: [], inTransaction: false)
    }

    private var indexes: MigrationStep {
        let statements = whole.flatMap(indexStatements)
        return MigrationStep(
            name: "indexes",
            purpose:
                "Indexes built beside traffic; one that fails stays behind invalid: drop it and run the step again.",
            up: statements.map(Self.concurrent),
            down: statements.reversed().compactMap { statement in
                Self.name(statement).map { "drop index concurrently if exists \($0);" }
            }, inTransaction: false)
    }

    private static func concurrent(_ statement: String) -> String {
        let words = statement.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard let at = words.firstIndex(of: "index") else { return statement }
        return (words[...at] + ["concurrently", "if", "not", "exists"] + words[(at + 1)...]).joined(separator: " ")
    }

    private static func name(_ statement: String) -> String? {
        let words = statement.split(separator: " ").map(String.init)
        return words.firstIndex(of: "index").flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    }

    private var policies: MigrationStep {
        let guarded = store.tables.filter { !TenantPolicy.text($0).isEmpty }
        return MigrationStep(
            name: "tenant_policies",
            purpose: "Row-level security: from here a session sees the rows of the tenant that it set, and no others.",
            up: guarded.map(TenantPolicy.text),
            down: guarded.reversed().flatMap { table in
                let name = SQL.name(table.id.rawValue)
                return [
                    "drop policy tenant_rows on \(name);", "alter table \(name) no force row level security;",
                    "alter table \(name) disable row level security;",
                ]
            })
    }
}
