import DesignModel

extension Recogniser {
    /// Django: classes of `models.Model` with their fields.
    static let djangoModels = Recogniser(
        endings: ["py"], triggers: ["models.Model", "from django.db import models"],
        admits: { !$0.isAside && !$0.isVendored && !$0.lies(in: ["migrations"]) }
    ) { text in
        pythonClasses(text, isModel: { $0.contains("Model") && !$0.contains("Form") && !$0.contains("BaseModel)") }) {
            entry in
            guard let (name, rest) = entry.cut(at: " = models."), let (type, _) = String(rest).cut(at: "(") else {
                return nil
            }
            let isReference = ["ForeignKey", "OneToOneField", "ManyToManyField"].contains(type)
            let target = isReference ? String(rest).words.dropFirst().first ?? "" : ""
            return (String(name), String(type), target)
        }
    }

    /// SQLAlchemy and SQLModel: classes with `mapped_column`, `Column` or annotated fields.
    static let sqlAlchemy = Recogniser(
        endings: ["py"], triggers: ["mapped_column(", "Column(", "table=True"],
        admits: { !$0.isAside && !$0.isVendored && !$0.lies(in: ["migrations", "versions"]) }
    ) { text in
        let isTable = text.lines.contains {
            $0.contains("__tablename__") || $0.contains("table=True") || $0.contains("Mapped[")
        }
        guard isTable else { return [] }
        return pythonClasses(
            text, isModel: { $0.contains("Base") || $0.contains("Model") || $0.contains("table=True") }
        ) { entry in
            let name = entry.leadingName
            guard !name.isEmpty, name != "__tablename__",
                entry.contains("olumn(") || entry.contains("Mapped[")
                    || entry.contains(": ") && entry.contains("Field(")
            else { return nil }
            let type =
                entry.after("Mapped[")?.before("]") ?? entry.after("olumn(")?.leadingName ?? entry.after(": ")?.before(
                    " =") ?? ""
            return (name, type, entry.after("ForeignKey(")?.quotedParts.first?.before(".") ?? "")
        }
    }

    /// Alembic: what migrations create.
    static let alembic = Recogniser(
        endings: ["py"], triggers: ["op.create_table(", "op.create_index("],
        admits: { $0.lies(in: ["versions", "migrations"]) }
    ) { text in
        var table = ""
        var isUp = true
        return text.numbered.compactMap { number, line in
            let entry = line.trimmed
            if entry.hasPrefix("def ") { isUp = !entry.contains("downgrade") }
            guard isUp else { return nil }
            let next = number < text.lines.count ? text.lines[number] : ""
            if entry.hasPrefix("op.create_table(") {
                table = entry.quotedParts.first ?? next.quotedParts.first ?? ""
                return text.sighting(.table, table, number, ["form": "alembic"])
            }
            if entry.hasPrefix("op.create_index("), entry.quotedParts.count > 2 {
                let parts = entry.quotedParts
                return text.sighting(
                    .index, parts[0], number,
                    ["table": parts[1], "columns": parts.dropFirst(2).joined(separator: ", ")])
            }
            guard entry.hasPrefix("sa.Column("), let name = entry.quotedParts.first, !table.isEmpty else { return nil }
            return text.column(name, of: table, entry.after(", ")?.before("(").before(",") ?? "", number)
        }
    }

    private static func pythonClasses(
        _ text: FileText, isModel: (String) -> Bool, field: (String) -> (name: String, type: String, target: String)?
    ) -> [Sighting] {
        var table = ""
        var found: [Sighting] = []
        for (number, line) in text.numbered {
            let entry = line.trimmed
            if line.hasPrefix("class ") {
                let name = String(line.dropFirst(6)).leadingName
                table = isModel(line) && !name.contains("Abstract") ? name : ""
                if !table.isEmpty { found.append(text.sighting(.table, name, number, ["form": "model"])) }
            } else if !table.isEmpty, entry.hasPrefix("__tablename__"), let name = entry.quotedParts.first {
                if let last = found.lastIndex(where: { $0.kind == .table }) { found[last].details["stored_as"] = name }
            } else if !table.isEmpty, line.indentation == 4, let field = field(entry) {
                found.append(text.column(field.name, of: table, field.type, number, ["references": field.target]))
            } else if !table.isEmpty, entry == "abstract = True",
                let last = found.lastIndex(where: { $0.kind == .table })
            {
                found.removeSubrange(last...)
            }
        }
        return found
    }
}
