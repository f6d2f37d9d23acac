import DesignModel
import Diagnostics

/// A rule of a table: a key, a reference, a condition; within `create table` or added later.
enum TableRule {
    static func take(_ part: SQLCursor, into table: inout Table, _ schema: SQLSchema, _ draft: inout Draft) {
        var cursor = part
        var name: String?
        if cursor.take("constraint"), let said = cursor.token, said.isName,
            !["primary", "unique", "foreign", "check"].contains(said.key)
        {
            name = SQLCursor.folded(said)
            cursor.at += 1
        }
        if cursor.take("primary", "key") {
            skipWords(&cursor)
            if let columns = cursor.columnNames() { primary(columns, in: &table) }
        } else if cursor.take("unique") {
            skipWords(&cursor)
            if let columns = cursor.columnNames() { table.uniques.append(UniqueConstraint(columns: columns)) }
        } else if cursor.take("foreign", "key") {
            skipWords(&cursor)
            guard let columns = cursor.columnNames(), cursor.take("references"),
                let key = reference(&cursor, columns: columns)
            else { return leaveOut(part, table, &draft) }
            if !table.foreignKeys.contains(where: { $0.columns == key.columns && $0.table == key.table }) {
                table.foreignKeys.append(key)
            }
        } else if cursor.take("check"), let inside = cursor.bracketed() {
            let text = inside.map { cursor.slice($0) }.joined(separator: ", ")
            table.addCheck(name ?? "\(table.id)_check", text)
        } else if cursor.sees("exclude") {
            exclude(&cursor, name, into: &table)
        } else if cursor.take("key") || cursor.take("index") {
            plainIndex(&cursor, into: &table)
        } else {
            leaveOut(part, table, &draft)
        }
    }

    private static func leaveOut(_ part: SQLCursor, _ table: Table, _ draft: inout Draft) {
        draft.leaveOut(
            "rule of table \(table.id)", part.slice(part.tokens.prefix(6)), why: "a blueprint has no word for it",
            at: part.place)
    }

    static func primary(_ columns: [String], in table: inout Table) {
        table.primaryKey = columns
        for at in table.columns.indices where columns.contains(table.columns[at].name) {
            table.columns[at].nullable = false
        }
    }

    /// Names and kinds of the index between the key word and its columns.
    private static func skipWords(_ cursor: inout SQLCursor) {
        while let token = cursor.token, token.text != "(" {
            if token.key == "references" { return }
            cursor.at += 1
        }
    }

    /// From behind `references`: the table, its columns, and what a deletion does.
    static func reference(_ cursor: inout SQLCursor, columns: [String]) -> ForeignKey? {
        guard let target = cursor.qualifiedName() else { return nil }
        var key = ForeignKey(columns: columns, table: TableID(target.name), references: cursor.columnNames() ?? [])
        key.onDelete = "no action"
        while let token = cursor.token {
            if cursor.take("on", "delete") {
                key.onDelete = action(&cursor)
            } else if cursor.take("on", "update") {
                _ = action(&cursor)
            } else if [
                "match", "deferrable", "initially", "deferred", "immediate", "full", "simple", "partial", "valid",
            ].contains(token.key)
                || token.key == "not" && (cursor.sees("not", "deferrable") || cursor.sees("not", "valid"))
            {
                cursor.at += 1
            } else {
                break
            }
        }
        return key
    }

    private static func action(_ cursor: inout SQLCursor) -> String {
        if cursor.take("set", "null") { return "set null" }
        if cursor.take("no", "action") { return "no action" }
        if cursor.take("cascade") { return "cascade" }
        if cursor.take("restrict") { return "restrict" }
        _ = cursor.take("set", "default")
        return "no action"
    }

    private static func exclude(_ cursor: inout SQLCursor, _ name: String?, into table: inout Table) {
        cursor.at += 1
        let tokens = cursor.upTo(["where", "deferrable", "initially"])
        var rule = ExclusionConstraint(name: name ?? "\(table.id)_exclusion", elements: cursor.slice(tokens))
        if cursor.take("where"), let inside = cursor.bracketed() {
            rule.condition = inside.map { cursor.slice($0) }.joined(separator: ", ")
        }
        table.exclusions.append(rule)
    }

    /// MySQL writes indexes inside the table.
    private static func plainIndex(_ cursor: inout SQLCursor, into table: inout Table) {
        let name = cursor.token?.isName == true ? cursor.next().map(SQLCursor.folded) : nil
        skipWords(&cursor)
        guard let columns = cursor.columnNames() else { return }
        var index = Index(name: name ?? "\(table.id)_\(columns.joined(separator: "_"))")
        index.columns = columns
        table.indexes.append(index)
    }
}
