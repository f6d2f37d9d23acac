import DesignModel

extension Recogniser {
    /// SQL: tables, columns, keys and indexes made, and what later migrations change.
    static let sql = Recogniser(
        endings: ["sql"],
        triggers: [
            "CREATE TABLE", "create table", "Create Table", "ALTER TABLE", "alter table", "CREATE INDEX",
            "create index", "CREATE UNIQUE", "create unique", "DROP TABLE", "drop table",
        ],
        admits: { !$0.name.hasSuffix(".down.sql") && $0.name != "down.sql" && !$0.isAside }
    ) { text in
        SqlReader.statements(text.lines).flatMap { SqlStatement(words: $0, text: text).sightings }
    }
}

/// One statement of SQL that defines or changes a schema.
struct SqlStatement {
    let words: [SqlReader.Word]
    let text: FileText

    var sightings: [Sighting] {
        let first = words.prefix(4).map(\.lowered)
        if first.first == "create", first.contains("table") { return table }
        if first.first == "create", first.contains("index") { return index }
        if first.starts(with: ["alter", "table"]) { return change }
        if first.starts(with: ["drop", "table"]), let name = name(after: "table") {
            return [text.sighting(.change, name.name, name.line, ["change": "drop table"])]
        }
        return []
    }

    private func name(after word: String) -> SqlReader.Word? {
        guard let position = words.firstIndex(where: { $0.lowered == word }) else { return nil }
        let skipped: Set<String> = ["if", "not", "exists", "only", "concurrently"]
        return words[(position + 1)...].first { !skipped.contains($0.lowered) }
    }

    private var table: [Sighting] {
        guard let name = name(after: "table"), let open = words.firstIndex(where: { $0.text == "(" }) else { return [] }
        let made = text.sighting(.table, name.name, name.line, ["form": "sql"])
        return [made] + parts(from: open + 1).flatMap { part($0, of: name.name) }
    }

    /// The comma-separated parts within one pair of brackets.
    private func parts(from start: Int) -> [ArraySlice<SqlReader.Word>] {
        var parts: [ArraySlice<SqlReader.Word>] = []
        var depth = 0
        var first = start
        for position in start..<words.count {
            let word = words[position].text
            if word == "(" { depth += 1 }
            if word == ")" { depth -= 1 }
            if depth < 0 || word == "," && depth == 0 {
                parts.append(words[first..<position])
                first = position + 1
            }
            if depth < 0 { return parts }
        }
        return parts + [words[min(first, words.count)...]]
    }

    private static let constraints: Set<String> = [
        "primary", "foreign", "unique", "constraint", "check", "key", "index", "exclude", "like", "fulltext", "spatial",
    ]

    private func part(_ part: ArraySlice<SqlReader.Word>, of table: String) -> [Sighting] {
        guard let head = part.first else { return [] }
        let lowered = part.map(\.lowered)
        if Self.constraints.contains(head.lowered), part.count > 1 { return constraint(part, lowered, of: table) }
        guard part.count > 1 else { return [] }
        let type = part.dropFirst().prefix { word in
            ![
                "not", "null", "primary", "default", "references", "unique", "check", "constraint", "generated",
                "comment", "collate", "auto_increment",
            ].contains(word.lowered)
        }.map(\.text).joined(separator: " ").replacing(" ( ", with: "(").replacing(" )", with: ")")
        var more: [String: String] = [:]
        if lowered.contains("primary") { more["key"] = "primary" }
        if lowered.contains("unique") { more["unique"] = "yes" }
        if lowered.contains("not"), lowered.contains("null") { more["required"] = "yes" }
        if let position = lowered.firstIndex(of: "references"), position + 1 < part.count {
            more["references"] = part[part.startIndex + position + 1].name
        }
        return [text.column(head.name, of: table, type.lowercased(), head.line, more)]
    }

    private func constraint(_ part: ArraySlice<SqlReader.Word>, _ lowered: [String], of table: String) -> [Sighting] {
        guard let line = part.first?.line else { return [] }
        let columns = bracketed(part)
        if lowered.contains("foreign"), let position = lowered.firstIndex(of: "references"), position + 1 < part.count {
            let target = part[part.startIndex + position + 1].name
            return [
                text.sighting(
                    .reference, "\(table) → \(target)", line,
                    ["table": table, "columns": columns, "references": target])
            ]
        }
        if lowered.contains("primary") {
            return [
                text.sighting(
                    .index, table + " primary key", line, ["table": table, "columns": columns, "unique": "yes"])
            ]
        }
        guard lowered.contains("unique") || lowered.first == "key" || lowered.first == "index" else { return [] }
        let unique = lowered.contains("unique") ? "yes" : ""
        return [
            text.sighting(
                .index, "\(table) (\(columns))", line, ["table": table, "columns": columns, "unique": unique])
        ]
    }

    private func bracketed(_ part: ArraySlice<SqlReader.Word>) -> String {
        guard let open = part.firstIndex(where: { $0.text == "(" }) else { return "" }
        return part[(open + 1)...].prefix { $0.text != ")" }.filter { $0.text != "," }.map(\.name).joined(
            separator: ", ")
    }

    private var index: [Sighting] {
        guard let on = words.firstIndex(where: { $0.lowered == "on" }), on + 1 < words.count else { return [] }
        let skipped: Set<String> = ["only"]
        guard let table = words[(on + 1)...].first(where: { !skipped.contains($0.lowered) }) else { return [] }
        let made = name(after: "index")
        let title = made?.lowered == "on" ? "\(table.name) index" : made?.name ?? "index"
        let unique = words.prefix(3).contains { $0.lowered == "unique" } ? "yes" : ""
        return [
            text.sighting(
                .index, title, words[0].line,
                ["table": table.name, "columns": bracketed(words[on...]), "unique": unique])
        ]
    }

    private var change: [Sighting] {
        guard let table = name(after: "table") else { return [] }
        let start = (words.firstIndex { $0.text == table.text && $0.line == table.line } ?? 0) + 1
        return parts(from: start).flatMap { clause -> [Sighting] in
            let lowered = clause.map(\.lowered)
            guard let verb = lowered.first else { return [] }
            let rest = clause.dropFirst().filter {
                !["column", "if", "not", "exists"].contains($0.lowered) || clause.first?.lowered != "add"
            }
            if verb == "add" { return part(rest[...], of: table.name) }
            if verb == "drop",
                let name = clause.dropFirst().first(where: { !["column", "if", "exists"].contains($0.lowered) }),
                lowered.dropFirst().first != "constraint"
            {
                return [
                    text.sighting(
                        .change, "\(table.name).\(name.name)", name.line,
                        ["change": "drop column", "table": table.name])
                ]
            }
            if verb == "rename", lowered.contains("to"), let name = clause.last {
                let old =
                    lowered.dropFirst().first == "to"
                    ? table.name : "\(table.name).\(clause.dropFirst().first { $0.lowered != "column" }?.name ?? "")"
                return [text.sighting(.change, old, name.line, ["change": "rename", "to": name.name])]
            }
            return []
        }
    }
}
