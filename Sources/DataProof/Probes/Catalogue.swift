import DesignModel
import Ports

/// What the engine's own catalogue says about the tables that were made.
struct Catalogue {
    let session: any SQLSession

    struct KnownIndex {
        var table: String
        var name: String
        var columns: [String]
        var condition: String?
        var method: String
        var unique: Bool
        /// Whether a key or an exclusion of the table needs it.
        var isRule: Bool
    }

    func indexes() throws -> [KnownIndex] {
        let rows = try session.run(
            """
            select t.relname, i.relname, array_to_string(array(select pg_get_indexdef(x.indexrelid, n, true)
                from generate_series(1, x.indnkeyatts) n order by n), '|'), pg_get_expr(x.indpred, x.indrelid), m.amname,
              x.indisunique, x.indisunique or exists (select 1 from pg_constraint k where k.conindid = x.indexrelid)
            from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
              join pg_am m on m.oid = i.relam
            where t.relnamespace = 'public'::regnamespace and not t.relispartition order by t.relname, i.relname
            """)
        return rows.compactMap { row in
            guard row.count == 7, let table = row[0], let name = row[1], let columns = row[2], let method = row[4]
            else {
                return nil
            }
            return KnownIndex(
                table: table, name: name, columns: columns.split(separator: "|").map(String.init), condition: row[3],
                method: method, unique: row[5] == "t", isRule: row[6] == "t")
        }
    }

    /// Columns whose type loses something: cents, the time zone, the room to count on.
    func unsafeTypes() throws -> [(table: String, column: String, type: String, use: String)] {
        let rows = try session.run(
            """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
              exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'p'
                and k.conkey = array[a.attnum]), a.attidentity <> ''
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and a.attnum > 0 and not a.attisdropped order by 1, a.attnum
            """)
        return rows.compactMap { row in
            guard let table = row[0], let column = row[1], let type = row[2] else { return nil }
            guard let use = Self.better(type, column, isKey: row[3] == "t") else { return nil }
            return (table, column, type, use)
        }
    }

    private static func better(_ type: String, _ column: String, isKey: Bool) -> String? {
        let holdsMoney = ["amount", "price", "total", "fee", "balance", "minor", "cents"].contains(
            where: column.contains)
        switch type {
        case "money": return "bigint in minor units, with a currency beside it"
        case "real", "double precision": return holdsMoney ? "bigint in minor units, with a currency beside it" : nil
        case "timestamp without time zone": return "timestamptz"
        case "integer", "smallint": return isKey ? "bigint generated always as identity" : nil
        default: return type.hasPrefix("character(") ? "text" : nil
        }
    }
}
