import DesignModel

/// Tables and their rules.
extension Grammar {
    static let table = Shape<Table>(
        "table", "A table of a relational store, or the like of it elsewhere.", blank: { Table(id: TableID($0)) }
    ) {
        Key("entity", \.entity, .text, "The entity of the brief it keeps; none for a supporting table.")
        Key("purpose", \.purpose, .prose, "What it is for.")
        Key("owner", \.owner, .reference(.component), "The one component that writes it.")
        Key("module", \.module, .reference(.module), "The module inside that component.")
        Key("columns", \.columns, .named(column, \.name), "Its columns, in order.")
        Key("primary_key", \.primaryKey, .list(.text), "The columns that identify a row.")
        Key("uniques", \.uniques, .list(.shape(unique)), "Columns that may not repeat together.")
        Key("checks", \.checks, .named(check, \.name), "Conditions that every row meets.")
        Key("exclusions", \.exclusions, .named(exclusion, \.name), "Rows that may not overlap.")
        Key("foreign_keys", \.foreignKeys, .list(.shape(foreignKey)), "Rows of other tables that must exist.")
        Key("indexes", \.indexes, .named(index, \.name), "Its indexes, each with the operations that pay for it.")
        Key("access_patterns", \.accessPatterns, .named(accessPattern, \.id), "The ways it is read and written.")
        Key("partitioning", \.partitioning, .shape(partitioning), "How it is divided.")
        Key("retention", \.retention, .shape(retention), "How long rows are kept.")
        Key("tenant_column", \.tenantColumn, .text, "The column that says whose row it is.")
        Key("rows", \.rows, .quantity(.count), "Rows at the start.")
        Key("growth", \.growth, .quantity(), "Rows that come.")
        Key("history_of", \.historyOf, .reference(.table), "The table whose former rows or events it keeps.")
        Key("append_only", \.appendOnly, .truth, "Whether rows are only ever added.")
    }

    static let column = Shape<Column>(
        "column", "A column with its type and its rules.", isCompact: true, short: "type", blank: { Column($0, "") }
    ) {
        Key("type", \.type, .text, "The PostgreSQL type: bigint, text, timestamptz, numeric(12,2) …", isRequired: true)
        Key("nullable", \.nullable, .truth, "Whether it may be empty.")
        Key("default", \.fallback, .text, "The expression that fills it.")
        Key("identity", \.identity, .truth, "Whether the database numbers it.")
        Key("generated", \.generated, .text, "The expression it is computed from.")
        Key("data_class", \.dataClass, .name(of: .dataClass), "How sensitive it is.")
        Key("note", \.note, .text, "What a reader has to know.")
    }

    static let unique = Shape<UniqueConstraint>(
        "unique", "Columns that may not repeat together.", isCompact: true, short: "columns",
        blank: { _ in UniqueConstraint() }
    ) {
        Key("columns", \.columns, .list(.text), "The columns.", isRequired: true)
        Key("condition", \.condition, .text, "Only rows that satisfy this.")
        Key("purpose", \.purpose, .text, "The rule it keeps.")
    }

    static let check = Shape<CheckConstraint>(
        "check", "A condition that every row meets.", isCompact: true, short: "expression",
        blank: { CheckConstraint(name: $0) }
    ) {
        Key("expression", \.expression, .text, "The condition in SQL.", isRequired: true)
    }

    static let exclusion = Shape<ExclusionConstraint>(
        "exclusion", "Rows that may not overlap.", isCompact: true, short: "elements",
        blank: { ExclusionConstraint(name: $0) }
    ) {
        Key(
            "elements", \.elements, .text, "What may not overlap: using gist (room with =, period with &&).",
            isRequired: true)
        Key("condition", \.condition, .text, "Only rows that satisfy this.")
    }

    static let foreignKey = Shape<ForeignKey>(
        "foreign_key", "A row of another table that must exist.", isCompact: true, blank: { _ in ForeignKey(table: "") }
    ) {
        Key("columns", \.columns, .list(.text), "The columns here.", isRequired: true)
        Key("table", \.table, .reference(.table), "The other table.", isRequired: true)
        Key("references", \.references, .list(.text), "The columns there.", fallback: "its primary key")
        Key(
            "on_delete", \.onDelete, .word("restrict", "cascade", "set null", "no action"),
            "What its deletion does here.")
    }

    static let index = Shape<Index>(
        "index", "An index and the operations that pay for it.", isCompact: true, short: "columns",
        blank: { Index(name: $0) }
    ) {
        Key(
            "columns", \.columns, .list(.text), "Columns or expressions in order, with desc where it matters.",
            isRequired: true)
        Key("method", \.method, .word("btree", "gin", "gist", "brin", "hash"), "The kind of index.")
        Key("unique", \.unique, .truth, "Whether it forbids repetition.")
        Key("condition", \.condition, .text, "Only rows that satisfy this.")
        Key("include", \.include, .list(.text), "Columns carried along.")
        Key("serves", \.serves, .list(.reference(.operation)), "The operations that need it.")
    }

    static let accessPattern = Shape<AccessPattern>(
        "access_pattern", "One way in which an operation reads or writes a table.",
        blank: { AccessPattern(id: $0) }
    ) {
        Key("operation", \.operation, .reference(.operation), "Whose way it is.")
        Key("sql", \.sql, .text, "The statement, with $1, $2 … for its parameters.")
        Key("rate", \.rate, .quantity(.rate), "How often.")
        Key("rows_read", \.rowsRead, .quantity(.count), "Rows it touches.")
        Key("hot", \.hot, .truth, "Whether a sequential scan would be a defect.")
    }

    static let partitioning = Shape<Partitioning>(
        "partitioning", "How a table is divided.", isCompact: true, blank: { _ in Partitioning() }
    ) {
        Key("method", \.method, .choice, "By range, list or hash.")
        Key("column", \.column, .text, "The column that decides.", isRequired: true)
        Key("interval", \.interval, .text, "For ranges: how much one part holds.")
    }
}
