import DesignModel
import Diagnostics

/// One column with the rules that stand beside it.
enum ColumnReader {
    static let stops: Set<String> = [
        "not", "null", "default", "primary", "unique", "references", "check", "constraint", "generated", "collate",
        "comment", "auto_increment", "autoincrement", "on", "identity", "as", "storage", "visible", "invisible",
        "virtual", "stored", "deferrable", "initially",
        "compression", "sparse", "rowguidcol",
    ]
    /// After a type, `character set utf8` says how letters are kept.
    private static let letterStops: Set<String> = stops.union(["charset"])

    static func take(
        _ part: SQLCursor, into table: inout Table, _ schema: inout SQLSchema, _ draft: inout Draft
    ) {
        var cursor = part
        guard let name = cursor.next(), name.isName else {
            return draft.leaveOut(
                "line of table \(table.id)", cursor.slice(part.tokens), why: "it is no column and no rule",
                at: part.place)
        }
        var column = Column(SQLCursor.folded(name), "", nullable: true)
        var typeTokens = cursor.token.map { stops.contains($0.key) } ?? true ? [] : cursor.upTo(letterStops)
        if let letters = typeTokens.dropFirst().firstIndex(where: { $0.key == "set" || $0.key == "charset" }),
            schema.isMySQL
        {
            typeTokens = Array(typeTokens[..<max(letters - (typeTokens[letters].key == "set" ? 1 : 0), 1)])
        }
        let type = SQLType(typeTokens, cursor.slice(typeTokens), isMySQL: schema.isMySQL)
        settle(&column, type, into: &table, schema)
        while !cursor.isAtEnd { rule(&cursor, &column, &table, schema, &draft) }
        if column.type.isEmpty { column.type = "text" }
        if let at = table.columns.firstIndex(where: { $0.name == column.name }) {
            table.columns[at] = column
        } else {
            table.columns.append(column)
        }
    }

    /// Enumerations and domains become the type behind them with a check.
    private static func settle(_ column: inout Column, _ type: SQLType, into table: inout Table, _ schema: SQLSchema) {
        let bare = String(type.name.split(separator: ".").last ?? "").filter { $0 != "\"" }.lowercased()
        column.type = type.name
        if type.numbers { number(&column) }
        if let domain = schema.domains[bare] {
            column.type = domain.type
            if let rule = domain.rule {
                let own = rule.replacing("VALUE", with: column.name).replacing("value", with: column.name)
                table.checks.append(CheckConstraint(name: "\(table.id)_\(column.name)_\(bare)", expression: own))
            }
        }
        let words = type.words.isEmpty ? schema.enumerations[bare] ?? [] : type.words
        guard !words.isEmpty else { return }
        column.type = "text"
        let list = words.map { "'" + $0.replacing("'", with: "''") + "'" }.joined(separator: ", ")
        table.checks.append(
            CheckConstraint(name: "\(table.id)_\(column.name)_check", expression: "\(column.name) in (\(list))"))
    }

    private static func number(_ column: inout Column) {
        column.identity = true
        column.nullable = false
        column.fallback = nil
    }

    private static func rule(
        _ cursor: inout SQLCursor, _ column: inout Column, _ table: inout Table, _ schema: SQLSchema,
        _ draft: inout Draft
    ) {
        if cursor.take("not", "null") { return column.nullable = false }
        if cursor.take("null") { return }
        if cursor.take("auto_increment") || cursor.take("autoincrement") { return number(&column) }
        if cursor.take("identity") {
            _ = cursor.bracketed()
            return number(&column)
        }
        if cursor.take("default") { return fallback(&cursor, &column, schema) }
        if cursor.take("primary", "key") {
            _ = cursor.take("asc") || cursor.take("desc")
            if schema.isSQLite, column.type == "integer" { number(&column) }
            column.nullable = false
            return table.primaryKey = [column.name]
        }
        if cursor.take("unique") {
            _ = cursor.take("key")
            return table.uniques.append(UniqueConstraint(columns: [column.name]))
        }
        if cursor.take("references") {
            let key = TableRule.reference(&cursor, columns: [column.name])
            if let key { table.foreignKeys.append(key) }
            return
        }
        if cursor.take("generated") { return generated(&cursor, &column) }
        if cursor.take("as") {
            column.generated = cursor.bracketed().map { $0.map { cursor.slice($0) }.joined(separator: ", ") }
            return
        }
        if cursor.take("comment"), let text = cursor.next() { return column.note = Spelling.line(text.text) }
        if cursor.sees("constraint") || cursor.sees("check") { return check(&cursor, column, &table) }
        if cursor.take("collate") {
            _ = cursor.qualifiedName()
            return
        }
        if cursor.take("on", "update") {
            _ = cursor.upTo(stops)
            return draft.leaveOut("on update", column.name, why: "the one that writes sets it", at: cursor.place)
        }
        cursor.at += 1
    }

    private static func fallback(_ cursor: inout SQLCursor, _ column: inout Column, _ schema: SQLSchema) {
        let tokens = cursor.upTo(stops.subtracting(["as"]))
        let text = cursor.slice(tokens)
        if tokens.first?.key == "nextval" { return number(&column) }
        column.fallback =
            text.lowercased() == "null" || text.lowercased().hasPrefix("null::") ? nil : SQLDefault.plain(text)
    }

    private static func generated(_ cursor: inout SQLCursor, _ column: inout Column) {
        _ = cursor.take("always") || cursor.take("by", "default")
        _ = cursor.take("on", "null")
        guard cursor.take("as") else { return }
        if cursor.take("identity") {
            _ = cursor.bracketed()
            return number(&column)
        }
        let inside = cursor.bracketed() ?? []
        column.generated = inside.map { cursor.slice($0) }.joined(separator: ", ")
        _ = cursor.take("stored") || cursor.take("virtual")
    }

    private static func check(_ cursor: inout SQLCursor, _ column: Column, _ table: inout Table) {
        var name = "\(table.id)_\(column.name)_check"
        if cursor.take("constraint"), let said = cursor.next() { name = SQLCursor.folded(said) }
        guard cursor.take("check"), let inside = cursor.bracketed() else { return }
        let text = inside.map { cursor.slice($0) }.joined(separator: ", ")
        table.addCheck(name, text)
        _ = cursor.take("not", "valid")
    }
}

/// Defaults as a person would write them: `'new'` for `'new'::character varying`.
enum SQLDefault {
    static func plain(_ text: String) -> String {
        guard text.hasPrefix("'"), let cast = text.ranges(of: "'::").last, text.ranges(of: "'::").count == 1 else {
            return text
        }
        let type = text[cast.upperBound...].lowercased()
        let isText = ["text", "character", "bpchar", "varchar"].contains { type.hasPrefix($0) }
        return isText ? String(text[..<cast.lowerBound]) + "'" : text
    }
}

extension Table {
    /// Adds a rule under a name of its own.
    mutating func addCheck(_ name: String, _ expression: String) {
        var free = name
        var number = 2
        while checks.contains(where: { $0.name == free }) {
            free = "\(name)\(number)"
            number += 1
        }
        checks.append(CheckConstraint(name: free, expression: expression))
    }
}
