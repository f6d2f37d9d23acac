import DesignModel

/// Values that a check may refuse, by type; nil is null.
enum StrangeValues {
    static func of(_ column: Column) -> [String?] {
        let values = plain(column.type.lowercased())
        return column.nullable ? values + [nil] : values
    }

    private static func plain(_ type: String) -> [String?] {
        if type.hasSuffix("[]") { return ["{}"] }
        switch type.prefix(while: { $0.isLetter || $0 == " " }).description {
        case "smallint", "bigint", "integer", "int", "int8", "int4": return ["-1", "0", "30000"]
        case "numeric", "decimal", "real", "double precision", "float": return ["-1", "0", "30000"]
        case "boolean", "bool": return ["false", "true"]
        case "uuid": return ["00000000-0000-4000-8000-000000000000"]
        case "date": return ["1970-01-01", "2200-01-01"]
        case "timestamptz", "timestamp", "timestamp with time zone", "timestamp without time zone":
            return ["1970-01-01 00:00:00+00", "2200-01-01 00:00:00+00"]
        case "jsonb", "json": return ["{}", "[]", "null"]
        case "bytea": return ["\\x"]
        case "tstzrange", "daterange", "int4range", "int8range": return ["empty"]
        case "text", "citext", "varchar", "character varying": return ["Nothing Known", "", long]
        default: return []
        }
    }

    private static let long = String(repeating: "x", count: 300)
}
