import DesignModel
import Ports

/// Attacks every unique rule and every exclusion of a table, then takes the rule away and attacks again.
struct RuleAttacks {
    let table: Table
    let seed: UInt64
    let connect: () throws -> any SQLSession

    func run() throws -> (proofs: [AttackProof], unverified: [String]) {
        var proofs: [AttackProof] = []
        var unverified: [String] = []
        for (name, columns, drop) in try rules() {
            let session = try connect()
            guard let statements = try RowCopy(session: session, table: table).pair(sharing: columns, seed: seed) else {
                unverified.append("\(name) of \(table.id) under attack: no row to start from")
                continue
            }
            let attack = ConcurrentAttack(first: session, second: try connect())
            let through = attack.through(statements)
            _ = try session.run(drop)
            let without = attack.through(statements)
            if through == 0, without == 0 {
                unverified.append("\(name) of \(table.id) under attack: another rule refused both rows")
            } else {
                proofs.append(
                    AttackProof(table: table.id.rawValue, rule: name, through: through, throughWithoutRule: without))
            }
        }
        return (proofs, unverified)
    }

    /// Each rule with the columns that two rows may not share and the statement that takes it away.
    private func rules() throws -> [(name: String, columns: [String], drop: String)] {
        let session = try connect()
        let target = Name.quoted(table.id.rawValue)
        let found = try session.run(
            """
            select i.relname, array_to_string(array(select a.attname from unnest(x.indkey) with ordinality k(n, o)
                join pg_attribute a on a.attrelid = x.indrelid and a.attnum = k.n where k.o <= x.indnkeyatts order by k.o), ','),
              (select conname from pg_constraint k where k.conindid = i.oid and k.conrelid = x.indrelid)
            from pg_index x join pg_class i on i.oid = x.indexrelid
            where x.indrelid = '\(target)'::regclass and (x.indisunique or x.indisexclusion) and not x.indisprimary
            order by i.relname
            """)
        let held = found.compactMap { row -> (name: String, columns: [String], drop: String)? in
            guard let name = row[0], let columns = row[1], !columns.isEmpty else { return nil }
            let drop =
                row[2].map { "alter table \(target) drop constraint \(Name.quoted($0)) cascade" }
                ?? "drop index \(Name.quoted(name))"
            return (name, columns.split(separator: ",").map(String.init), drop)
        }
        return held + missing(beside: held.map(\.columns))
    }

    /// Rules that the design states and the schema does not hold.
    private func missing(beside held: [[String]]) -> [(name: String, columns: [String], drop: String)] {
        table.uniques.map(\.columns).filter { columns in
            !held.contains { Set($0) == Set(columns) } && columns != table.primaryKey
        }
        .map { ("unique (\($0.joined(separator: ", ")))", $0, "select 1") }
    }
}
