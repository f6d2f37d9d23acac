import DesignModel
import Diagnostics

/// `create table` with its columns and rules.
enum CreateTable {
    static func take(
        _ cursor: inout SQLCursor, _ statement: SQLStatement, _ schema: inout SQLSchema, _ draft: inout Draft
    ) {
        _ = cursor.take("if", "not", "exists")
        guard let name = cursor.qualifiedName() else { return schema.leaveOut(cursor, &draft) }
        if cursor.take("partition", "of") {
            schema.parts.insert(name.name)
            return PartitionBounds.take(&cursor, &schema)
        }
        let start = cursor.place
        var table = Table(id: TableID(name.name))
        guard let parts = cursor.bracketed() else {
            return draft.leaveOut(
                "table from a query", name.name, why: "its columns are not written down", at: start)
        }
        if let known = schema.index(of: name.name) {
            guard let own = name.schema, let other = schema.schemas[schema.tables[known].id], own != other else {
                return draft.conflict("Table '\(name.name)' is created twice; the first one stands", at: start)
            }
            table.id = TableID("\(own)_\(name.name)")
        }
        for part in parts { read(SQLCursor(source: schema.source, tokens: part), into: &table, &schema, &draft) }
        readPartitioning(&cursor, into: &table)
        readOptions(cursor, into: &table)
        schema.schemas[table.id] = name.schema
        schema.places[table.id] = start
        schema.tables.append(table)
    }

    private static let rules: Set<String> = [
        "constraint", "primary", "unique", "check", "foreign", "exclude", "key", "index", "fulltext", "spatial", "like",
        "period",
    ]

    private static func read(
        _ part: SQLCursor, into table: inout Table, _ schema: inout SQLSchema, _ draft: inout Draft
    ) {
        guard let head = part.token else { return }
        let isRule = rules.contains(head.key) && (part.tokens.count > 1)
        // A column may be called `key` or `index`; then a type follows, and no bracket or name with one.
        let isColumn = ["key", "index", "period"].contains(head.key) && !part.tokens.contains { $0.text == "(" }
        if isRule, !isColumn {
            TableRule.take(part, into: &table, schema, &draft)
        } else {
            ColumnReader.take(part, into: &table, &schema, &draft)
        }
    }

    private static func readPartitioning(_ cursor: inout SQLCursor, into table: inout Table) {
        guard cursor.take("partition", "by"), let word = cursor.next(),
            let method = Partitioning.Method(rawValue: word.key), let columns = cursor.bracketed()
        else { return }
        var partitioning = Partitioning()
        partitioning.method = method
        partitioning.column = columns.map { cursor.slice($0) }.joined(separator: ", ")
        table.partitioning = partitioning
    }

    /// MySQL says a table's purpose behind its bracket.
    private static func readOptions(_ cursor: SQLCursor, into table: inout Table) {
        guard let at = cursor.tokens.indices.first(where: { $0 >= cursor.at && cursor.tokens[$0].key == "comment" }),
            let text = cursor.tokens[at...].first(where: { $0.kind == .text })
        else { return }
        table.purpose = Spelling.prose(text.text)
    }
}

/// What the bounds of a part say about the interval of the whole.
enum PartitionBounds {
    static func take(_ cursor: inout SQLCursor, _ schema: inout SQLSchema) {
        guard let parent = cursor.qualifiedName(), let at = schema.index(of: parent.name),
            let from = cursor.tokens.firstIndex(where: { $0.key == "from" }),
            let to = cursor.tokens.firstIndex(where: { $0.key == "to" }), from < to,
            let first = cursor.tokens[from...].first(where: { $0.kind == .text })?.text,
            let last = cursor.tokens[to...].first(where: { $0.kind == .text })?.text,
            let start = date(first), let end = date(last)
        else { return }
        let months = (end.year - start.year) * 12 + end.month - start.month
        let interval =
            months >= 12 ? "year" : months >= 3 ? "quarter" : months >= 1 && start.day == end.day ? "month" : "day"
        schema.tables[at].partitioning?.interval = interval
    }

    private static func date(_ text: String) -> (year: Int, month: Int, day: Int)? {
        let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? (parts[0], parts[1], parts[2]) : nil
    }
}
