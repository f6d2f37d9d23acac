import DesignModel
import Diagnostics

/// `alter table`: rules, columns and numbering added later, as dumps and migrations do.
enum AlterTable {
    static func take(_ cursor: inout SQLCursor, _ schema: inout SQLSchema, _ draft: inout Draft) {
        _ = cursor.take("if", "exists")
        _ = cursor.take("only")
        guard let name = cursor.qualifiedName() else { return schema.leaveOut(cursor, &draft) }
        if cursor.take("attach", "partition") {
            guard let part = cursor.qualifiedName() else { return }
            schema.parts.insert(part.name)
            return
        }
        if schema.parts.contains(name.name) { return }
        guard let at = schema.index(of: name.name) else {
            if !cursor.sees("owner") {
                draft.leaveOut("change of a table", name.name, why: "the files do not create it", at: cursor.place)
            }
            return
        }
        let source = schema.source
        for action in actions(cursor) {
            take(SQLCursor(source: source, tokens: action), at, &schema, &draft)
        }
    }

    /// The changes of one statement, cut at commas outside brackets.
    private static func actions(_ cursor: SQLCursor) -> [[SQLToken]] {
        var actions: [[SQLToken]] = [[]]
        var depth = 0
        for token in cursor.tokens[min(cursor.at, cursor.tokens.count)...] {
            if token.kind == .sign, token.text == "(" { depth += 1 }
            if token.kind == .sign, token.text == ")" { depth -= 1 }
            if depth == 0, token.kind == .sign, token.text == "," {
                actions.append([])
            } else {
                actions[actions.count - 1].append(token)
            }
        }
        return actions.filter { !$0.isEmpty }
    }

    private static func take(_ action: SQLCursor, _ at: Int, _ schema: inout SQLSchema, _ draft: inout Draft) {
        var cursor = action
        if cursor.take("add") {
            let isColumn = cursor.take("column")
            _ = cursor.take("if", "not", "exists")
            let rest = SQLCursor(
                source: schema.source, tokens: Array(cursor.tokens[min(cursor.at, cursor.tokens.count)...]))
            let rules: Set = [
                "constraint", "primary", "unique", "foreign", "check", "exclude", "key", "index", "fulltext",
            ]
            if !isColumn, let head = rest.token, rules.contains(head.key) {
                var table = schema.tables[at]
                TableRule.take(rest, into: &table, schema, &draft)
                schema.tables[at] = table
            } else {
                var table = schema.tables[at]
                ColumnReader.take(rest, into: &table, &schema, &draft)
                schema.tables[at] = table
            }
        } else if cursor.take("alter") || cursor.take("modify") || cursor.take("change") {
            change(&cursor, at, &schema, &draft)
        } else if cursor.take("drop") {
            drop(&cursor, at, &schema)
        } else if cursor.take("rename") {
            rename(&cursor, at, &schema)
        } else if !isQuiet(cursor) {
            draft.leaveOut(
                "change of table \(schema.tables[at].id)", action.slice(action.tokens.prefix(5)),
                why: "a blueprint has no word for it", at: action.place)
        }
    }

    private static func isQuiet(_ cursor: SQLCursor) -> Bool {
        [
            "owner", "enable", "force", "disable", "replica", "cluster", "set", "validate", "auto_increment", "engine",
            "no", "comment", "convert",
        ].contains(cursor.token?.key ?? "")
    }

    private static func change(
        _ cursor: inout SQLCursor, _ at: Int, _ schema: inout SQLSchema, _ draft: inout Draft
    ) {
        let isWhole = cursor.tokens.first?.key != "alter"
        _ = cursor.take("column")
        if isWhole {
            let rest = SQLCursor(
                source: schema.source, tokens: Array(cursor.tokens[min(cursor.at, cursor.tokens.count)...]))
            var table = schema.tables[at]
            ColumnReader.take(rest, into: &table, &schema, &draft)
            schema.tables[at] = table
            return
        }
        guard let name = cursor.next(),
            let column = schema.tables[at].columns.firstIndex(where: { $0.name == SQLCursor.folded(name) })
        else { return }
        var known = schema.tables[at].columns[column]
        if cursor.take("set", "not", "null") { known.nullable = false }
        if cursor.take("drop", "not", "null") { known.nullable = true }
        if cursor.take("drop", "default") { known.fallback = nil }
        if cursor.take("set", "default") {
            let tokens = Array(cursor.tokens[cursor.at...])
            if tokens.first?.key == "nextval" {
                (known.identity, known.nullable, known.fallback) = (true, false, nil)
            } else {
                known.fallback = SQLDefault.plain(cursor.slice(tokens))
            }
        }
        if cursor.sees("add", "generated") { (known.identity, known.nullable, known.fallback) = (true, false, nil) }
        if cursor.take("set", "data", "type") || cursor.take("type") {
            let tokens = cursor.upTo(["using", "collate"])
            known.type = SQLType(tokens, cursor.slice(tokens), isMySQL: schema.isMySQL).name
        }
        schema.tables[at].columns[column] = known
    }

    private static func drop(_ cursor: inout SQLCursor, _ at: Int, _ schema: inout SQLSchema) {
        let isRule = cursor.take("constraint")
        _ = cursor.take("column")
        _ = cursor.take("if", "exists")
        guard let token = cursor.token else { return }
        let name = SQLCursor.folded(token)
        if isRule {
            schema.tables[at].checks.removeAll { $0.name == name }
        } else {
            schema.tables[at].columns.removeAll { $0.name == name }
        }
    }

    private static func rename(_ cursor: inout SQLCursor, _ at: Int, _ schema: inout SQLSchema) {
        if cursor.take("to"), let new = cursor.qualifiedName() {
            schema.tables[at].id = TableID(new.name)
            return
        }
        guard !cursor.sees("constraint") else { return }
        _ = cursor.take("column")
        guard let old = cursor.next(), cursor.take("to"), let new = cursor.next(),
            let column = schema.tables[at].columns.firstIndex(where: { $0.name == SQLCursor.folded(old) })
        else { return }
        let renamed = SQLCursor.folded(new)
        schema.tables[at].columns[column].name = renamed
        schema.tables[at].primaryKey = schema.tables[at].primaryKey.map { $0 == SQLCursor.folded(old) ? renamed : $0 }
    }
}
