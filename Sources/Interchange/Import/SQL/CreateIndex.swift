import DesignModel
import Diagnostics

/// `create index` with what its comment says it serves.
enum CreateIndex {
    static func take(
        _ cursor: inout SQLCursor, _ unique: Bool, _ statement: SQLStatement, _ schema: inout SQLSchema,
        _ draft: inout Draft
    ) {
        let start = cursor.place
        _ = cursor.take("concurrently")
        _ = cursor.take("if", "not", "exists")
        var name: String?
        if !cursor.sees("on") { name = cursor.qualifiedName()?.name }
        var method = "btree"
        if cursor.take("using"), let word = cursor.next() { method = word.key }
        guard cursor.take("on") else { return schema.leaveOut(cursor, &draft) }
        _ = cursor.take("only")
        guard let target = cursor.qualifiedName() else { return schema.leaveOut(cursor, &draft) }
        if schema.parts.contains(target.name) { return }
        guard let at = schema.index(of: target.name) else {
            return draft.leaveOut("index", name ?? "", why: "the files do not create its table", at: start)
        }
        if cursor.take("using"), let word = cursor.next() { method = word.key }
        guard let parts = cursor.bracketed() else { return schema.leaveOut(cursor, &draft) }
        var index = Index(name: name ?? "\(target.name)_\(schema.tables[at].indexes.count + 1)")
        index.columns = parts.map { column($0, cursor) }
        index.method = method
        index.unique = unique
        while !cursor.isAtEnd {
            if cursor.take("include"), let columns = cursor.columnNames() {
                index.include = columns
            } else if cursor.take("where") {
                index.condition = condition(&cursor)
            } else {
                cursor.at += 1
            }
        }
        add(index, statement.comment, to: at, &schema, &draft, start)
    }

    private static func add(
        _ index: Index, _ comment: String, to at: Int, _ schema: inout SQLSchema, _ draft: inout Draft,
        _ place: SourceSpan
    ) {
        let table = schema.tables[at].id
        // A rule that only some rows keep is a unique rule of the table.
        if index.unique, index.condition != nil, index.name == "\(table)_\(index.columns.joined(separator: "_"))_once" {
            var rule = UniqueConstraint(columns: index.columns)
            rule.condition = index.condition
            rule.purpose = comment
            return schema.tables[at].uniques.append(rule)
        }
        guard ["btree", "gin", "gist", "brin", "hash"].contains(index.method) else {
            return draft.leaveOut(
                "index by \(index.method)", index.name, why: "a blueprint has btree, gin, gist, brin and hash",
                at: place)
        }
        if comment.hasPrefix("serves ") {
            schema.served[table, default: [:]][index.name] = comment.dropFirst(7).split(separator: ",").map {
                $0.filter { $0 != " " }
            }
        }
        guard !schema.tables[at].indexes.contains(where: { $0.name == index.name }) else { return }
        schema.tables[at].indexes.append(index)
    }

    /// A plain name, with its order or class behind it; an expression as it stands.
    private static func column(_ tokens: [SQLToken], _ cursor: SQLCursor) -> String {
        guard let first = tokens.first, first.isName, !tokens.contains(where: { $0.text == "(" && $0.kind == .sign })
        else {
            let text = cursor.slice(tokens)
            return text
        }
        let rest = tokens.dropFirst().filter { $0.key != "asc" }
        guard !rest.isEmpty else { return SQLCursor.folded(first) }
        let last =
            rest.contains { !["desc", "nulls", "first", "last"].contains($0.key) }
            ? cursor.slice(rest) : cursor.slice(rest).lowercased()
        return SQLCursor.folded(first) + " " + last
    }

    /// Everything behind `where`, without the bracket around the whole.
    private static func condition(_ cursor: inout SQLCursor) -> String {
        let tokens = cursor.upTo(["with", "tablespace"])
        var inside = cursor
        inside.at = cursor.at - tokens.count
        let start = inside.at
        if tokens.first?.text == "(", let parts = inside.bracketed(), inside.at - start == tokens.count,
            parts.count == 1
        {
            return cursor.slice(parts[0])
        }
        return cursor.slice(tokens)
    }
}
