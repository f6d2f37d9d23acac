import DesignModel

extension Recogniser {
    /// TypeORM and MikroORM: classes under `@Entity`, columns by their decorators.
    static let typeOrm = Recogniser(
        endings: ["ts", "js"], triggers: ["@Entity("], admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        var isEntity = false
        var table = ""
        var decorator = ""
        return text.numbered.compactMap { number, line in
            let entry = line.trimmed
            if entry.hasPrefix("@Entity(") { isEntity = true }
            if isEntity, let name = entry.after("class ")?.leadingName, !entry.hasPrefix("//") {
                (table, isEntity) = (name, false)
                return text.sighting(.table, name, number, ["form": "entity"])
            }
            if entry.hasPrefix("@") {
                let name = String(entry.dropFirst()).leadingName
                if columns.contains(name) { decorator = name }
            }
            guard !table.isEmpty, !decorator.isEmpty, !entry.hasPrefix("@"), let (left, right) = entry.cut(at: ":")
            else {
                return nil
            }
            let name = left.split(separator: " ").last.map { String($0).leadingName } ?? ""
            guard !name.isEmpty, !left.contains("("), !left.contains("{") else { return nil }
            defer { decorator = "" }
            return text.column(
                name, of: table, right.trimmed.before(";").before(" ="), number,
                ["key": decorator.hasPrefix("Primary") ? "primary" : ""])
        }
    }

    private static let columns: Set<String> = [
        "Column", "PrimaryGeneratedColumn", "PrimaryColumn", "CreateDateColumn", "UpdateDateColumn", "DeleteDateColumn",
        "Property", "PrimaryKey", "ManyToOne", "JoinColumn", "VersionColumn",
    ]

    /// Drizzle: `pgTable("orders", { … })`.
    static let drizzle = Recogniser(
        endings: ["ts", "js"], triggers: ["pgTable(", "mysqlTable(", "sqliteTable("],
        admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        var table = ""
        return text.numbered.compactMap { number, line in
            let next = number < text.lines.count ? text.lines[number] : ""
            if line.contains("gTable(") || line.contains("qlTable(") || line.contains("teTable(") {
                guard line.contains("=") else { return nil }
                table = line.quotedParts.first ?? next.quotedParts.first ?? ""
                return table.isEmpty ? nil : text.sighting(.table, table, number, ["form": "drizzle"])
            }
            if line.hasPrefix("}") || line.hasPrefix(")") { table = "" }
            guard !table.isEmpty, let (name, rest) = line.trimmed.cut(at: ":"), rest.contains("(") else { return nil }
            guard !name.contains(" "), !name.contains("("), line.indentation <= 8 else { return nil }
            return text.column(
                rest.description.quotedParts.first ?? String(name), of: table, rest.trimmed.leadingName, number)
        }
    }
}
