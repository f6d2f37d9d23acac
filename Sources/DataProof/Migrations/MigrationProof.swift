import DesignModel
import Diagnostics
import Ports

/// Runs migrations forward, back and forward again, and compares what they make with the schema.
struct MigrationProof {
    let cluster: any PrivateCluster
    let migrations: [Migration]
    let database: String
    let place: String

    func findings(comparedWith schema: String) throws -> [Diagnostic] {
        var findings = MigrationLint(migrations: migrations).unsafe.map {
            ProofFindings.unsafeMigration(place, $0.migration, $0.what, $0.use)
        }
        let session = try cluster.session(onNew: database)
        for (texts, direction) in [(ups, "forward"), (downs, "back"), (ups, "forward again")] {
            for (name, text) in texts {
                if let message = failure(of: text, session) {
                    findings.append(ProofFindings.migrationFails(place, name, direction, message))
                    return findings
                }
            }
            guard direction == "back" else { continue }
            let left = try shape(session)
            if let first = left.first { findings.append(ProofFindings.wayBackIncomplete(place, first)) }
        }
        let (made, wanted) = (Set(try shape(session)), Set(try shape(try cluster.session(on: schema))))
        if let difference = made.symmetricDifference(wanted).sorted().first {
            findings.append(ProofFindings.migrationsDiffer(place, difference, isMade: made.contains(difference)))
        }
        return findings
    }

    private var ups: [(String, String)] { migrations.map { ($0.name, $0.up) } }
    private var downs: [(String, String)] { migrations.reversed().map { ($0.name, $0.down) } }

    private func failure(of text: String, _ session: any SQLSession) -> String? {
        for statement in Migration.statements(text) {
            do {
                _ = try session.run(statement)
            } catch {
                _ = try? session.run("rollback")
                return error.message
            }
        }
        return nil
    }

    /// One line for each column, rule, index and policy.
    private func shape(_ session: any SQLSession) throws -> [String] {
        try session.run(
            """
            select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                || case when a.attnotnull then ' not null' else '' end
              from pg_attribute a join pg_class c on c.oid = a.attrelid
              where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
            union all select 'rule on ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid)
              from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0
            union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
            union all select 'policy ' || tablename || ' ' || policyname from pg_policies where schemaname = 'public'
            order by 1
            """
        ).compactMap { $0.first.flatMap { $0 } }
    }
}
