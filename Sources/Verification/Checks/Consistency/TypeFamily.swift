/// What a type of a field and a type of a column have in common; texts carry anything that is spelt out.
enum TypeFamily {
    case whole, number, truth, time, text, other

    init(field: String) {
        switch field {
        case "integer": self = .whole
        case "number": self = .number
        case "boolean": self = .truth
        case "timestamp", "date": self = .time
        case "string", "uuid": self = .text
        default: self = .other
        }
    }

    init(column: String) {
        let name = column.split(whereSeparator: { "( ".contains($0) }).first.map(String.init) ?? column
        switch name {
        case "smallint", "integer", "bigint", "int", "int4", "int8": self = .whole
        case "numeric", "decimal", "real", "double", "float": self = .number
        case "boolean", "bool": self = .truth
        case "timestamptz", "timestamp", "date": self = .time
        case "text", "varchar", "citext", "char", "uuid": self = .text
        default: self = .other
        }
    }

    /// Ids travel as texts, and whole numbers fit where fractions are allowed.
    static func fit(_ field: TypeFamily, _ column: TypeFamily) -> Bool {
        if field == column || field == .other || column == .other { return true }
        switch (field, column) {
        case (.whole, .number), (.number, .whole), (.text, .whole), (.text, .number), (.whole, .text): return true
        default: return false
        }
    }
}
