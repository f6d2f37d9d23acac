import DesignModel

extension Recogniser {
    /// `db/schema.rb`, or migrations where there is none: tables with columns, references and indexes.
    static let railsSchema = Recogniser(
        names: ["schema.rb"], endings: ["rb"], triggers: ["create_table", "add_column", "add_index", "drop_table"],
        admits: { $0.full.contains("db/migrate/") }
    ) { text in
        var table = ""
        return text.numbered.compactMap { number, line in
            let entry = line.trimmed
            let name = entry.rubyNames.first ?? ""
            if entry.hasPrefix("create_table") {
                table = name
                return text.sighting(.table, table, number, ["form": "rails"])
            }
            if entry.hasPrefix("drop_table") { return text.sighting(.change, name, number, ["change": "drop table"]) }
            if entry.hasPrefix("add_index") { return rubyIndex(entry, name, number, text) }
            if entry.hasPrefix("add_column"), entry.rubyNames.count > 2 {
                return text.column(entry.rubyNames[1], of: name, entry.rubyNames[2], number)
            }
            if entry.hasPrefix("add_foreign_key"), entry.rubyNames.count > 1 {
                let target = entry.rubyNames[1]
                return text.sighting(.reference, "\(name) → \(target)", number, ["table": name, "references": target])
            }
            guard entry.hasPrefix("t."), !table.isEmpty else { return nil }
            let type = String(entry.dropFirst(2)).leadingName
            if type == "index" { return rubyIndex(entry, table, number, text) }
            let isReference = ["references", "belongs_to"].contains(type)
            guard !name.isEmpty, type != "timestamps" else { return nil }
            return text.column(
                isReference ? name + "_id" : name, of: table, isReference ? "bigint" : type, number,
                isReference ? ["references": name] : [:])
        }
    }

    private static func rubyIndex(_ entry: String, _ table: String, _ line: Int, _ text: FileText) -> Sighting {
        let unique = entry.contains("unique: true") ? "yes" : ""
        let list = entry.after("[")?.before("]")
        let columns =
            list?.rubyNames ?? Array(entry.rubyNames.dropFirst(entry.hasPrefix("add_index") ? 1 : 0).prefix(1))
        return text.sighting(
            .index, "\(table) (\(columns.joined(separator: ", ")))", line,
            ["table": table, "columns": columns.joined(separator: ", "), "unique": unique])
    }
}

extension String {
    /// Symbols and quoted texts in their order: `:orders`, `"orders"`.
    fileprivate var rubyNames: [String] {
        split { $0 == " " || $0 == "," || $0 == "(" || $0 == "[" || $0 == "]" || $0 == ")" }.compactMap { word in
            if word.hasPrefix(":"), word.count > 1 { return String(word.dropFirst()) }
            guard let mark = word.first, mark == "\"" || mark == "'" else { return nil }
            return String(word).quotedParts.first
        }
    }
}
