import DesignModel
import Diagnostics

/// A schema in SQL: tables, keys, rules and indexes, as a dump or a migration writes them.
struct SQLReader {
    let source: SourceText

    func read(into draft: inout Draft) {
        let statements = SQLLexer.statements(source)
        var schema = SQLSchema(source: source, statements: statements)
        for statement in statements { schema.take(statement, &draft) }
        schema.finish(into: &draft)
    }
}

/// The tables of one file while it is read.
struct SQLSchema {
    let source: SourceText
    let isMySQL: Bool
    let isSQLite: Bool
    var tables: [Table] = []
    /// The schema each table stands in, where one is named.
    var schemas: [TableID: String] = [:]
    var places: [TableID: SourceSpan] = [:]
    var served: [TableID: [String: [String]]] = [:]
    /// The words of enumerated types, and the types and rules behind domains, by name.
    var enumerations: [String: [String]] = [:]
    var domains: [String: (type: String, rule: String?)] = [:]
    /// Parts of partitioned tables; they are no tables of their own.
    var parts: Set<String> = []

    init(source: SourceText, statements: [SQLStatement]) {
        self.source = source
        let words = Set(statements.flatMap(\.tokens).lazy.filter { $0.kind == .word }.map { $0.text.lowercased() })
        isMySQL = words.contains("engine") || words.contains("auto_increment") || source.text.contains("`")
        isSQLite = words.contains("autoincrement") || words.contains("pragma")
    }

    mutating func take(_ statement: SQLStatement, _ draft: inout Draft) {
        var cursor = SQLCursor(source: source, tokens: statement.tokens)
        if cursor.take("create") {
            create(&cursor, statement, &draft)
        } else if cursor.take("alter", "table") {
            AlterTable.take(&cursor, &self, &draft)
        } else if cursor.take("comment", "on") {
            comment(&cursor, &draft)
        } else if cursor.take("drop", "table") {
            drop(&cursor)
        } else if cursor.take("drop", "index") {
            dropIndex(&cursor)
        } else if cursor.take("delimiter"), !cursor.isAtEnd {
            draft.leaveOut("routines between delimiters", why: "a blueprint has no word for them", at: cursor.place)
        } else if cursor.sees("insert") || cursor.sees("copy") || cursor.sees("update") || cursor.sees("delete") {
            draft.leaveOut("data", why: "a blueprint says how rows look and not which there are", at: cursor.place)
        } else if let first = cursor.token, !Self.quiet.contains(first.key), !isQuietAlter(cursor) {
            leaveOut(cursor, &draft)
        }
    }

    /// Statements about the session, the file or rights, which say nothing of the data's form.
    private static let quiet: Set<String> = [
        "flush", "source", "call", "delimiter", "drop",
        "set", "select", "begin", "commit", "start", "end", "use", "pragma", "lock", "unlock", "analyze", "vacuum",
        "go", "reset",
        "show", "start_transaction",
    ]

    private func isQuietAlter(_ cursor: SQLCursor) -> Bool {
        guard cursor.sees("alter") else { return false }
        return cursor.tokens.contains { $0.key == "owner" } || cursor.sees("alter", "sequence")
            || cursor.sees("alter", "default")
    }

    private static let kinds: Set<String> = [
        "function", "procedure", "trigger", "view", "rule", "policy", "aggregate", "operator", "event", "cast",
        "publication", "subscription", "statistics", "role", "user", "server", "domain", "type", "routine",
    ]

    func leaveOut(_ cursor: SQLCursor, _ draft: inout Draft) {
        var whole = cursor
        whole.at = 0
        let head = whole.tokens.prefix(16)
        guard let kind = head.firstIndex(where: { Self.kinds.contains($0.key) }), head.first?.key == "create" else {
            let words = whole.tokens.prefix(2).map { $0.text.lowercased() }.joined(separator: " ")
            return draft.leaveOut("statement '\(words)'", why: "a blueprint has no word for it", at: whole.place)
        }
        var named = whole
        named.at = kind + 1
        _ = named.take("if", "not", "exists")
        draft.leaveOut(
            head[kind].key, named.qualifiedName()?.name ?? "", why: "a blueprint has no word for it", at: whole.place)
    }

    private mutating func create(_ cursor: inout SQLCursor, _ statement: SQLStatement, _ draft: inout Draft) {
        var unique = false
        while let token = cursor.token {
            switch token.key {
            case "or", "replace", "global", "local", "unlogged", "foreign": cursor.at += 1
            case "temp", "temporary": return
            case "unique":
                unique = true
                cursor.at += 1
            case "table":
                cursor.at += 1
                return CreateTable.take(&cursor, statement, &self, &draft)
            case "index":
                cursor.at += 1
                return CreateIndex.take(&cursor, unique, statement, &self, &draft)
            case "fulltext", "spatial", "clustered", "nonclustered", "algorithm": cursor.at += 1
            case "type": return createType(&cursor, &draft)
            case "domain": return createDomain(&cursor)
            case "policy": return createPolicy(cursor, &draft)
            case "extension", "schema", "sequence", "database": return
            default: return leaveOut(cursor, &draft)
            }
        }
    }

    private mutating func createType(_ cursor: inout SQLCursor, _ draft: inout Draft) {
        cursor.at += 1
        guard let name = cursor.qualifiedName()?.name, cursor.take("as", "enum"), let words = cursor.bracketed() else {
            return leaveOut(cursor, &draft)
        }
        enumerations[name] = words.compactMap { $0.first?.text }
    }

    private mutating func createDomain(_ cursor: inout SQLCursor) {
        cursor.at += 1
        guard let name = cursor.qualifiedName()?.name else { return }
        _ = cursor.take("as")
        let tokens = cursor.upTo(["constraint", "check", "not", "default", "collate"])
        var rule: String?
        while !cursor.isAtEnd {
            if cursor.take("check"), let inside = cursor.bracketed() {
                rule = inside.map { cursor.slice($0) }.joined(separator: ", ")
            } else {
                cursor.at += 1
            }
        }
        domains[name] = (SQLType(tokens, cursor.slice(tokens), isMySQL: isMySQL).name, rule)
    }

    /// A policy that compares a column with a setting of the session says whose row it is.
    private mutating func createPolicy(_ cursor: SQLCursor, _ draft: inout Draft) {
        var cursor = cursor
        cursor.at += 1
        let name = cursor.next()?.text ?? ""
        let rest = cursor.tokens[min(cursor.at, cursor.tokens.count)...]
        guard cursor.take("on"), let table = cursor.qualifiedName(), let at = index(of: table.name),
            let setting = rest.firstIndex(where: { $0.key == "current_setting" }),
            let column = rest[..<setting].last(where: { $0.isName && $0.key != "using" }),
            tables[at].columns.contains(where: { $0.name == SQLCursor.folded(column) })
        else {
            return draft.leaveOut("policy", name, why: "it is no rule of tenants by one column", at: cursor.place)
        }
        tables[at].tenantColumn = SQLCursor.folded(column)
    }

    private mutating func comment(_ cursor: inout SQLCursor, _ draft: inout Draft) {
        if cursor.take("table"), let name = cursor.qualifiedName(), cursor.take("is"), let text = cursor.token {
            if let at = index(of: name.name), text.kind == .text { tables[at].purpose = Spelling.prose(text.text) }
        } else if cursor.take("column") {
            var parts: [String] = []
            while let token = cursor.token, token.isName || token.text == ".", token.key != "is" {
                if token.isName { parts.append(SQLCursor.folded(token)) }
                cursor.at += 1
            }
            guard parts.count > 1, cursor.take("is"), let text = cursor.token, text.kind == .text,
                let at = index(of: parts[parts.count - 2]),
                let column = tables[at].columns.firstIndex(where: { $0.name == parts.last })
            else { return }
            tables[at].columns[column].note = Spelling.line(text.text)
        } else if !cursor.sees("extension"), !cursor.sees("schema"), !cursor.sees("database") {
            draft.leaveOut("comment", why: "it is about something that is no table or column", at: cursor.place)
        }
    }

    private mutating func drop(_ cursor: inout SQLCursor) {
        _ = cursor.take("if", "exists")
        guard let name = cursor.qualifiedName(), let at = index(of: name.name) else { return }
        tables.remove(at: at)
    }

    private mutating func dropIndex(_ cursor: inout SQLCursor) {
        _ = cursor.take("concurrently")
        _ = cursor.take("if", "exists")
        guard let name = cursor.qualifiedName()?.name else { return }
        for at in tables.indices { tables[at].indexes.removeAll { $0.name == name } }
    }

    func index(of name: String) -> Int? { tables.firstIndex { $0.id.rawValue == name } }
}
