import DesignModel

/// How many bytes a row takes on a PostgreSQL page and in its indexes (PostgreSQL manual, "Database Page Layout").
public enum RowWidth {
    static let page = 8192.0
    static let pageHeader = 24.0
    static let rowHeader = 24.0
    static let itemPointer = 4.0
    static let indexTuple = 8.0
    static let fill = 0.9

    /// Bytes of one row in the heap, with header, pointer, padding and the unused end of the page.
    public static func heap(_ table: Table) -> Double {
        let data = table.columns.reduce(0) { $0 + width($1.type) * ($1.nullable ? 0.5 : 1) }
        let row = padded(rowHeader + data) + itemPointer
        let perPage = ((page - pageHeader) / row).rounded(.down)
        return perPage >= 1 ? page / perPage : row
    }

    /// Bytes that one row adds to all indexes: the primary key, unique rules, and the rest.
    public static func indexes(_ table: Table) -> Double {
        let types = Dictionary(table.columns.map { ($0.name, $0.type) }) { first, _ in first }
        let keys = [table.primaryKey] + table.uniques.map(\.columns) + table.indexes.map { $0.columns + $0.include }
        return keys.filter { !$0.isEmpty }.reduce(0) { sum, key in
            let bytes = key.reduce(0) { $0 + width(types[columnName($1)] ?? "text") }
            return sum + (padded(indexTuple + bytes) + itemPointer) / fill
        }
    }

    /// Bytes of a value of a type; lengths of texts are the usual ones, not limits.
    public static func width(_ type: String) -> Double {
        let lower = type.lowercased()
        if lower.hasSuffix("[]") { return 60 }
        let base = lower.prefix { $0 != "(" }
        let argument = lower.split(separator: "(").dropFirst().first.flatMap { Double($0.prefix { $0.isNumber }) }
        switch base {
        case "varchar", "character varying": return min((argument ?? 64) / 2, 64) + 1
        case "char", "character": return (argument ?? 1) + 1
        case "vector": return 4 * (argument ?? 768) + 8
        default: return widths[String(base)] ?? 24
        }
    }

    private static func padded(_ bytes: Double) -> Double { (bytes / 8).rounded(.up) * 8 }
    private static func columnName(_ entry: String) -> String { String(entry.prefix { $0 != " " && $0 != "(" }) }

    private static let widths: [String: Double] = [
        "bigint": 8, "bigserial": 8, "int8": 8, "integer": 4, "int": 4, "int4": 4, "serial": 4, "smallint": 2,
        "boolean": 1, "bool": 1, "double precision": 8, "real": 4, "numeric": 8, "decimal": 8, "money": 8, "uuid": 16,
        "date": 4, "time": 8, "timestamp": 8, "timestamptz": 8, "interval": 16, "text": 40, "citext": 32, "json": 400,
        "jsonb": 400, "bytea": 200, "inet": 12, "cidr": 12, "point": 16, "geography": 48, "geometry": 48,
        "tsvector": 200, "tstzrange": 24, "tsrange": 24, "daterange": 16, "int4range": 16,
    ]
}
