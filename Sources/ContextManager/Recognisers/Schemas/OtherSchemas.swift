import DesignModel

extension Recogniser {
    /// Laravel migrations: `Schema::create('orders', …)` with `$table->string('name')`.
    static let laravelMigrations = Recogniser(
        endings: ["php"], triggers: ["Schema::create("], admits: { $0.lies(in: ["migrations"]) }
    ) { text in
        var table = ""
        return text.numbered.compactMap { number, line in
            if line.contains("Schema::create(") || line.contains("Schema::table(") {
                table = line.quotedParts.first ?? ""
                return line.contains("create(") ? text.sighting(.table, table, number, ["form": "laravel"]) : nil
            }
            guard !table.isEmpty, let rest = line.after("$table->") else { return nil }
            let type = rest.leadingName
            if type == "index" || type == "unique" {
                let columns = rest.before(")").quotedParts.joined(separator: ", ")
                return text.sighting(
                    .index, "\(table) (\(columns))", number,
                    ["table": table, "columns": columns, "unique": type == "unique" ? "yes" : ""])
            }
            guard let name = rest.before(")").quotedParts.first, !type.hasPrefix("drop"), type != "foreign" else {
                return nil
            }
            return text.column(name, of: table, type, number)
        }
    }

    /// Ecto: `schema "orders" do` and the tables that migrations create.
    static let ectoSchema = Recogniser(
        endings: ["ex", "exs"], triggers: ["schema \"", "create table("], admits: { !$0.lies(in: ["test"]) }
    ) { text in
        var table = ""
        return text.numbered.compactMap { number, line in
            let entry = line.trimmed
            if entry.hasPrefix("schema \""), let name = entry.quotedParts.first {
                table = name
                return text.sighting(.table, name, number, ["form": "ecto"])
            }
            if let rest = entry.after("create table(") ?? entry.after("create_if_not_exists table(") {
                table = rest.drop { $0 == ":" || $0 == "\"" }.description.leadingName
                return text.sighting(.table, table, number, ["form": "ecto migration"])
            }
            if let rest = entry.after("index(:") {
                let columns = rest.after("[")?.before("]") ?? ""
                return text.sighting(
                    .index, "\(rest.leadingName) (\(columns))", number,
                    ["table": rest.leadingName, "columns": columns, "unique": entry.contains("unique") ? "yes" : ""])
            }
            let isField = ["field :", "add :", "add(:", "field(:", "belongs_to :", "belongs_to(:"].contains {
                entry.hasPrefix($0)
            }
            guard isField, !table.isEmpty, let rest = entry.after(":") else { return nil }
            let isReference = entry.hasPrefix("belongs_to")
            return text.column(
                rest.leadingName + (isReference ? "_id" : ""), of: table, rest.after(", ")?.before(",") ?? "", number)
        }
    }

    /// JPA: classes under `@Entity` with their fields.
    static let jpa = Recogniser(
        endings: ["java", "kt"], triggers: ["@Entity"], admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        var isEntity = false
        var table = ""
        return text.numbered.compactMap { number, line in
            let entry = line.trimmed
            if entry.hasPrefix("@Entity") { isEntity = true }
            if isEntity, let name = entry.after("class ")?.leadingName, !entry.hasPrefix("*") {
                (table, isEntity) = (name, false)
                return text.sighting(.table, name, number, ["form": "entity"])
            }
            let words = entry.before("=").before(";").split(separator: " ").map(String.init)
            guard !table.isEmpty, words.count == 3, ["private", "protected"].contains(words[0]), !entry.contains("(")
            else {
                return nil
            }
            return text.column(words[2], of: table, words[1], number)
        }
    }

    /// Diesel: `table! { orders (id) { … } }`.
    static let dieselSchema = Recogniser(endings: ["rs"], triggers: ["table! {"]) { text in
        var table = ""
        var isNext = false
        return text.numbered.compactMap { number, line in
            let entry = line.trimmed
            if entry.hasSuffix("table! {") {
                isNext = true
            } else if isNext, entry.contains("{"), entry.first?.isLetter == true {
                (table, isNext) = (entry.before(" ").split(separator: ".").last.map(String.init) ?? "", false)
                return text.sighting(.table, table, number, ["form": "diesel"])
            } else if !table.isEmpty, let (name, type) = entry.cut(at: " -> ") {
                return text.column(String(name), of: table, type.trimmed.before(","), number)
            }
            return nil
        }
    }

    /// Entity Framework: the sets of a context, each one table.
    static let entityFramework = Recogniser(endings: ["cs"], triggers: ["DbSet<"], admits: { !$0.isAside }) { text in
        text.numbered.compactMap { number, line in
            guard let name = line.after("DbSet<")?.before(">"), line.contains("public") else { return nil }
            return text.sighting(.table, name, number, ["form": "entity framework"])
        }
    }

    /// GORM and Bun: structs with their tags.
    static let gorm = Recogniser(
        endings: ["go"], triggers: ["gorm:\"", "gorm.Model", "bun:\"", "xorm:\""],
        admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        var table = ""
        var declared = ""
        var found: [Sighting] = []
        for (number, line) in text.numbered {
            if line.hasPrefix("type "), line.contains(" struct") {
                (declared, table) = (String(line.dropFirst(5)).leadingName, "")
            }
            let isField = ["gorm:\"", "bun:\"", "xorm:\"", "gorm.Model", "bun.BaseModel"].contains { line.contains($0) }
            if line.hasPrefix("}") { (declared, table) = ("", "") }
            guard isField, !declared.isEmpty else { continue }
            if table.isEmpty {
                table = declared
                found.append(text.sighting(.table, table, number, ["form": "struct"]))
            }
            let words = line.trimmed.split(separator: " ").map(String.init)
            if words.count > 1, !words[0].contains(".") {
                found.append(text.column(words[0], of: table, words[1], number))
            }
        }
        return found
    }
}
