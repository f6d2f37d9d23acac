import DesignModel
import Diagnostics

/// Entities with their fields, as a table or a list under a heading.
enum EntitySection {
    /// Whether the section was about entities.
    static func read(
        _ section: MarkdownPage.Section, in page: MarkdownPage, _ source: SourceText, _ draft: inout Draft
    ) -> Bool {
        if section.key.hasPrefix("key entities") || section.key == "glossary" {
            for item in section.items { named(item, isGlossary: section.key == "glossary", source, &draft) }
            return true
        }
        let isModel =
            source.name.hasSuffix("data-model.md") || section.isWithin("data models", "data model", "entities")
        guard isModel, section.level > 1 else { return false }
        let fields = fields(section)
        guard !fields.isEmpty else { return false }
        add(section, fields, source, &draft)
        return true
    }

    /// `- **Order**: what someone buys`: an entity of which only the name is known.
    private static func named(_ item: MarkdownPage.Line, isGlossary: Bool, _ source: SourceText, _ draft: inout Draft) {
        guard let text = MarkdownPage.item(item.text), text.hasPrefix("**"), let said = MarkdownPage.labelled(text)
        else { return }
        let entity = Spelling.entity(said.label)
        let known = draft.design.stores.flatMap(\.tables).contains { $0.entity == entity }
        guard !known, !isGlossary else { return }
        var table = Table(id: TableID(Spelling.snake(said.label)))
        table.entity = entity
        table.purpose = Spelling.prose(said.value)
        var id = Column("id", "bigint")
        id.identity = true
        table.columns = [id]
        table.primaryKey = ["id"]
        place(table, source.wholeLine(item.number), &draft)
        draft.guess(
            "Entity '\(said.label)' has no fields yet; it gets a number of its own", at: "stores",
            source.wholeLine(item.number))
    }

    private static func fields(_ section: MarkdownPage.Section) -> [(name: String, type: String, rules: String)] {
        let rows = section.lines.compactMap { MarkdownPage.row($0.text) }
        if let head = rows.first?.map({ $0.lowercased() }), head.count >= 2,
            let name = head.firstIndex(where: { ["field", "name", "column", "attribute", "property"].contains($0) }),
            let type = head.firstIndex(where: { $0.hasPrefix("type") || $0 == "data type" })
        {
            return rows.dropFirst().compactMap { row in
                guard row.indices.contains(max(name, type)) else { return nil }
                let rest = row.indices.filter { $0 != name && $0 != type }.map { row[$0] }.joined(separator: ", ")
                return (MarkdownPage.plain(row[name]), MarkdownPage.plain(row[type]), rest)
            }
        }
        return section.items.compactMap { field($0.text) }
    }

    /// `- email (string, required): …`, `- **email**: string, required`, `` - `email`: string ``.
    private static func field(_ line: String) -> (name: String, type: String, rules: String)? {
        guard let text = MarkdownPage.item(line) else { return nil }
        let plain = MarkdownPage.plain(text)
        let name = plain.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        let rest = plain.dropFirst(name.count).drop { $0 == " " }
        guard !name.isEmpty, let mark = rest.first, mark == ":" || mark == "(" else { return nil }
        let said = rest.dropFirst().drop { $0 == " " }
        let type = said.prefix { $0.isLetter || $0.isNumber || $0 == "_" }.lowercased()
        return types[type] == nil ? nil : (String(name), type, String(said))
    }

    private static let types: [String: String] = [
        "string": "text", "text": "text", "str": "text", "varchar": "text", "email": "text", "url": "text",
        "enum": "text", "char": "text",
        "integer": "integer", "int": "integer", "number": "numeric", "long": "bigint", "bigint": "bigint",
        "smallint": "smallint",
        "float": "double precision", "double": "double precision", "decimal": "numeric", "numeric": "numeric",
        "money": "numeric(12,2)",
        "boolean": "boolean", "bool": "boolean", "uuid": "uuid", "guid": "uuid", "date": "date",
        "datetime": "timestamptz",
        "timestamp": "timestamptz", "timestamptz": "timestamptz", "time": "time", "json": "jsonb", "jsonb": "jsonb",
        "object": "jsonb",
        "array": "jsonb", "list": "jsonb", "bytes": "bytea", "blob": "bytea", "bytea": "bytea", "serial": "bigint",
        "id": "bigint",
    ]

    private static func add(
        _ section: MarkdownPage.Section, _ fields: [(name: String, type: String, rules: String)], _ source: SourceText,
        _ draft: inout Draft
    ) {
        let code = MarkdownPage.codes(section.title).first
        let title = MarkdownPage.plain(String(section.title.prefix { $0 != "(" }))
            .replacing("Entity: ", with: "").drop { $0.isNumber || $0 == "." || $0 == " " }
        var table = Table(id: TableID(code ?? Spelling.snake(String(title))))
        table.entity = Spelling.entity(String(title))
        table.purpose = Spelling.prose(purpose(section))
        for field in fields {
            let rules = field.rules.lowercased()
            let bare = field.type.lowercased()
            var column = Column(field.name, types[bare] ?? bare, nullable: true)
            if rules.contains("key") && !rules.contains("foreign") || rules.contains("primary") {
                table.primaryKey.append(field.name)
            }
            let isRequired =
                rules.contains("required") || rules.contains("not null") || table.primaryKey.contains(field.name)
            column.nullable = !isRequired || rules.contains("not required")
            if rules.contains("numbered by the database") { column.identity = true }
            if let fallback = quoted("default `", field.rules) { column.fallback = fallback }
            if let expression = quoted("computed as `", field.rules) { column.generated = expression }
            if rules.contains("unique"), table.primaryKey != [field.name] {
                table.uniques.append(UniqueConstraint(columns: [field.name]))
            }
            table.columns.append(column)
        }
        if table.primaryKey.isEmpty, table.columns.contains(where: { $0.name == "id" }) {
            table.primaryKey = ["id"]
            for at in table.columns.indices where table.columns[at].name == "id" { table.columns[at].nullable = false }
        }
        rules(section, into: &table)
        if table.primaryKey.isEmpty {
            draft.guess(
                "Entity '\(title)' names no key; a number of its own stands for it", at: "stores",
                source.wholeLine(section.number))
            var id = Column("id", "bigint")
            id.identity = true
            table.columns.insert(id, at: 0)
            table.primaryKey = ["id"]
        }
        place(table, source.wholeLine(section.number), &draft)
    }

    private static func purpose(_ section: MarkdownPage.Section) -> String {
        let first = section.items.first?.text ?? ""
        return MarkdownPage.item(first) == nil && !first.hasPrefix("|") ? first : ""
    }

    private static func quoted(_ mark: String, _ text: String) -> String? {
        text.range(of: mark).map { String(text[$0.upperBound...].prefix { $0 != "`" }) }
    }

    /// Sentences below the fields that our own pages write.
    private static func rules(_ section: MarkdownPage.Section, into table: inout Table) {
        for item in section.items.compactMap({ MarkdownPage.item($0.text) }) {
            let codes = MarkdownPage.codes(item)
            if item.hasPrefix("Belongs to `"), let target = codes.first, let by = item.range(of: " by ") {
                var key = ForeignKey(table: TableID(target))
                key.columns = item[by.upperBound...].prefix { $0 != ";" }.split(separator: ",").map {
                    Spelling.line(String($0))
                }
                if let what = item.range(of: "when that goes: ") {
                    key.onDelete = String(item[what.upperBound...].prefix { $0 != "." })
                }
                table.foreignKeys.append(key)
            } else if item.hasPrefix("Unique: ") {
                let names = item.dropFirst("Unique: ".count).prefix { $0 != ":" && $0 != "." && $0 != "`" }
                var rule = UniqueConstraint(
                    columns: names.replacing(" where ", with: "").split(separator: ",").map {
                        Spelling.line(String($0))
                    })
                rule.condition = codes.first
                table.uniques.append(rule)
            } else if item.hasPrefix("Holds always: `"), let condition = codes.first {
                table.addCheck("\(table.id)_check", condition)
            }
        }
    }

    private static func place(_ table: Table, _ span: SourceSpan, _ draft: inout Draft) {
        guard !draft.design.stores.contains(where: { $0.tables.contains { $0.id == table.id } }) else { return }
        let relational = draft.design.stores.firstIndex { $0.kind == .relational }
        if relational == nil {
            draft.design.stores.append(Store(id: StoreID(Spelling.free("main") { draft.isPart($0) })))
        }
        draft.tablePlaces[table.id] = span
        draft.design.stores[relational ?? draft.design.stores.count - 1].tables.append(table)
    }
}
