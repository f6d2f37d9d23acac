/// Types of SQL dialects as PostgreSQL spells them.
struct SQLType {
    var name: String
    /// Whether the database numbers the rows.
    var numbers = false
    /// The words an enumerated type allows.
    var words: [String] = []

    /// `tokens` are those of the type alone.
    init(_ tokens: [SQLToken], _ slice: String, isMySQL: Bool) {
        let keys = tokens.filter { $0.isName }.map { $0.text.lowercased() }
        let head = keys.first ?? ""
        let brackets = Self.brackets(slice)
        let array = slice.hasSuffix("[]") ? "[]" : ""
        name = slice
        switch head {
        case "character", "char", "varchar", "nchar", "nvarchar", "bpchar":
            let varies = head.contains("var") || keys.contains("varying")
            name =
                varies ? (brackets.isEmpty || brackets == "(max)" ? "text" : "varchar" + brackets) : "char" + brackets
            name += array
        case "timestamp", "timestamptz":
            let zoned = head == "timestamptz" || keys.contains("with") && keys.contains("time")
            name = (zoned ? "timestamptz" : "timestamp") + brackets + array
        case "time" where keys.contains("without"): name = "time" + brackets
        case "time" where keys.contains("with"): name = "timetz" + brackets
        case "bit" where keys.contains("varying"): name = "varbit" + brackets
        case "double": name = "double precision" + array
        case "serial", "serial4": (name, numbers) = ("integer", true)
        case "bigserial", "serial8": (name, numbers) = ("bigint", true)
        case "smallserial": (name, numbers) = ("smallint", true)
        case "int", "int4": name = "integer" + array
        case "int8": name = "bigint" + array
        case "int2": name = "smallint" + array
        case "bool": name = "boolean" + array
        case "decimal": name = "numeric" + brackets + array
        default: if isMySQL { takeMySQL(head, keys, brackets) }
        }
        if isMySQL, ["integer"].contains(name), keys.contains("unsigned") { name = "bigint" }
        if isMySQL, head == "enum" { takeWords(tokens) }
        if name.first?.isUppercase == true, !name.contains("\"") { name = name.lowercased() }
    }

    private mutating func takeMySQL(_ head: String, _ keys: [String], _ brackets: String) {
        switch head {
        case "tinyint": name = brackets == "(1)" ? "boolean" : "smallint"
        case "mediumint", "year": name = "integer"
        case "bigint", "smallint", "date", "json", "time": name = head
        case "datetime": name = "timestamp"
        case "tinytext", "mediumtext", "longtext", "text", "set": name = "text"
        case "float": name = "real"
        case "blob", "tinyblob", "mediumblob", "longblob", "binary", "varbinary": name = "bytea"
        default: break
        }
    }

    private mutating func takeWords(_ tokens: [SQLToken]) {
        name = "text"
        words = tokens.filter { $0.kind == .text }.map(\.text)
    }

    /// What stands in brackets, without spaces.
    private static func brackets(_ slice: String) -> String {
        guard let open = slice.firstIndex(of: "("), let close = slice[open...].firstIndex(of: ")") else { return "" }
        return String(slice[open...close].filter { $0 != " " })
    }
}
