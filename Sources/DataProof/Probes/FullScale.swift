import DesignModel
import Ports

/// Makes the planner believe that the sample has as many rows as the design expects: the files grow by holes.
///
/// Afterwards only `explain` makes sense in this database; reading would meet empty pages.
struct FullScale {
    let session: any SQLSession
    let tables: [Table]
    /// Rows expected of each table.
    let rows: [String: Double]

    func apply() throws {
        try ClusterMarker.check(session)
        for table in tables { try spreadKeys(table) }
        let relations = try session.run(
            """
            select c.relname, c.relkind, coalesce(t.relname, c.relname), c.reltuples, c.relpages,
              pg_relation_filepath(c.oid), coalesce(tt.reltuples, c.reltuples)
            from pg_class c left join pg_index i on i.indexrelid = c.oid left join pg_class t on t.oid = i.indrelid
              left join pg_class tt on tt.oid = i.indrelid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'i') order by c.relname
            """)
        for relation in relations { try grow(relation) }
    }

    /// A reference takes as many values at full scale as there are parents for it, not the share of rows seen in a sample.
    private func spreadKeys(_ table: Table) throws {
        for key in table.foreignKeys {
            guard key.columns.count == 1, let parents = rows[key.table.rawValue] else { continue }
            let mine = rows[table.id.rawValue] ?? parents
            _ = try session.run(
                """
                update pg_statistic s set stadistinct = \(max(1, min(parents, mine))) from pg_attribute a
                where s.starelid = '\(SQLText.quoted(table.id.rawValue))'::regclass and a.attrelid = s.starelid
                  and a.attnum = s.staattnum and a.attname = '\(key.columns[0])' and s.stadistinct < 0
                """)
        }
    }

    private func grow(_ row: [String?]) throws {
        guard row.count == 7, let name = row[0], let table = row[2], let path = row[5],
            let tuples = row[3].flatMap(Double.init), let pages = row[4].flatMap(Double.init),
            let sampled = row[6].flatMap(Double.init), let wanted = rows[table], sampled > 0, wanted > sampled
        else { return }
        let factor = wanted / sampled
        let large = max(1, (pages * factor).rounded(.up))
        _ = try session.run(
            "copy (select 1) to program '\(Self.command(path, Int(large)))'")
        _ = try session.run(
            "update pg_class set reltuples = \(tuples * factor), relpages = \(Int(large)), relallvisible = \(row[1] == "r" ? Int(large * 0.95) : 0) where oid = '\(SQLText.quoted(name))'::regclass"
        )
    }

    /// Files come in segments of a gigabyte.
    private static func command(_ path: String, _ pages: Int) -> String {
        let (full, rest) = (pages / 131_072, pages % 131_072)
        var parts = ["cat >/dev/null"]
        if full > 0 {
            parts.append(
                "for i in $(seq 0 \(full - 1)); do f=\(path); [ $i -gt 0 ] && f=\(path).$i; truncate -s 1073741824 $f; done"
            )
        }
        if rest > 0 { parts.append("truncate -s \(rest * 8192) \(path)" + (full > 0 ? ".\(full)" : "")) }
        return parts.joined(separator: "; ")
    }
}
