import DesignModel

/// The entity-relationship diagram of a relational store: tables by their keys, arrows from the one that refers.
enum EntityPicture {
    static func make(_ store: Store, _ design: Design) -> Picture {
        var picture = Picture(title: "\(design.system.name): tables of \(store.id)")
        let known = Set(store.tables.map(\.id))
        picture.boxes = store.tables.map(box)
        for table in store.tables {
            for key in table.foreignKeys where known.contains(key.table) && key.table != table.id {
                picture.arrows.append(
                    Picture.Arrow(from: table.id.rawValue, to: key.table.rawValue, label: ""))
            }
        }
        picture.mergeArrows()
        let links = picture.arrows.map { "\($0.from) refers to \($0.to)" }
        picture.description = "\(store.tables.count) tables. " + links.joined(separator: "; ") + "."
        return picture
    }

    private static func box(_ table: Table) -> Picture.Box {
        let marks = [
            table.rows.map { "\($0.bare) rows" }, table.partitioning.map { "by \($0.column)" },
            table.tenantColumn.map { "of one \($0)" },
        ].compactMap { $0 }
        let key = table.primaryKey.joined(separator: ", ")
        return Picture.Box(
            id: table.id.rawValue, title: table.id.rawValue,
            lines: ["key \(key)", marks.joined(separator: " · ")].filter { !$0.isEmpty && $0 != "key " }, look: .store,
            band: .inside)
    }

    /// The same with every column, for pages that render Mermaid.
    static func mermaid(_ store: Store) -> String {
        var lines = ["erDiagram"]
        for table in store.tables {
            let references = Set(table.foreignKeys.flatMap(\.columns))
            lines.append("  \(name(table.id)) {")
            for column in table.columns {
                let marks = [
                    table.primaryKey.contains(column.name) ? "PK" : nil, references.contains(column.name) ? "FK" : nil,
                ]
                let said = marks.compactMap { $0 }.joined(separator: ", ")
                lines.append("    \(word(column.type)) \(word(column.name))\(said.isEmpty ? "" : " " + said)")
            }
            lines.append("  }")
        }
        let known = Set(store.tables.map(\.id))
        for table in store.tables {
            for key in table.foreignKeys where known.contains(key.table) {
                let optional = table.columns.contains { key.columns.contains($0.name) && $0.nullable }
                lines.append(
                    "  \(name(key.table)) \(optional ? "|o" : "||")--o{ \(name(table.id)) : \"\(key.columns.joined(separator: ", "))\""
                )
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func name(_ id: TableID) -> String { word(id.rawValue) }

    /// Mermaid's words are letters, digits and underscores.
    private static func word(_ text: String) -> String {
        let short = text.split(separator: "(").first.map(String.init) ?? text
        return String(short.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }
}
