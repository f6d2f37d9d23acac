import DesignModel
import Knowledge

/// Fields of requests and answers, read off the columns of a table or a pattern's notation.
struct FieldBuilder {
    let words: RoleWords

    /// What a caller may send: neither keys nor states nor what the server sets.
    func writable(_ table: Table, served: Set<String>) -> [Field] {
        table.columns.compactMap { column in
            guard !served.contains(column.name), !Self.isInner(column, table), column.generated == nil else {
                return nil
            }
            guard !table.primaryKey.contains(column.name) || table.primaryKey.count > 1 else { return nil }
            if Self.isSetByServer(column) { return nil }
            return field(column, required: !column.nullable && column.fallback == nil)
        }
    }

    /// What a caller may see.
    func readable(_ table: Table) -> [Field] {
        table.columns.compactMap { column in
            Self.isInner(column, table) || Self.isWhereaboutsOfSomebody(column, table)
                ? nil : field(column, required: !column.nullable)
        }
    }

    private static func isInner(_ column: Column, _ table: Table) -> Bool {
        column.dataClass == "secret" || column.dataClass == "internal" || column.type == "bytea"
            || column.type == "tsvector"
            || column.name == table.tenantColumn || column.name == "object_key"
    }

    /// Where a person's thing lies serves searches by distance and is never shown.
    private static func isWhereaboutsOfSomebody(_ column: Column, _ table: Table) -> Bool {
        (column.name == "latitude" || column.name == "longitude") && column.dataClass == "personal" && !table.appendOnly
    }

    private static func isSetByServer(_ column: Column) -> Bool {
        column.identity || column.fallback == "now()" || column.name == "status" || column.name == "version"
            || column.name == "created_by"
    }

    func field(_ column: Column, required: Bool) -> Field {
        var field = Field(column.name, Self.type(column), required: required)
        field.meaning = column.note ?? ""
        if column.name.hasSuffix("_minor") { field.meaning = "Amount in minor units of the currency" }
        field.dataClass = column.dataClass
        field.example = Samples.value(field.name, field.type)
        return field
    }

    /// `name:type`, `?` at the end when it may be missing.
    func fields(_ notation: String) -> [Field] {
        notation.parts(at: ",").compactMap { part in
            let halves = part.halves(around: ":")
            let name = String((halves?.before ?? part).drop { $0 == " " })
            guard !name.isEmpty else { return nil }
            var type = halves.map { String($0.behind.drop { $0 == " " }) } ?? "string"
            let optional = type.hasSuffix("?")
            if optional { type.removeLast() }
            var field = Field(words.sentence(name), type, required: !optional)
            if AttributeLexicon.isPersonal(name, name) { field.dataClass = "personal" }
            field.example = Samples.value(field.name, type)
            return field
        }
    }

    private static func type(_ column: Column) -> String {
        if let known = types[column.type] { return known }
        if column.type.hasPrefix("numeric") || column.type.hasPrefix("double") { return "number" }
        if column.type == "jsonb" { return "object:" + Naming.pascal(column.name) }
        return column.type.hasSuffix("[]") ? "list:string" : "string"
    }

    private static let types = [
        "bigint": "integer", "integer": "integer", "smallint": "integer", "boolean": "boolean",
        "timestamptz": "timestamp",
        "date": "date", "uuid": "uuid", "text": "string", "real": "number",
    ]
}
