import DesignModel
import Diagnostics
import Ports

/// The schema and its migrations on the engine, and its way out of a dump.
extension StoreProver {
    /// nil when the schema is there; otherwise why this machine cannot take it. A schema that is wrong is a finding.
    func load(_ proof: inout DataProof) throws -> String? {
        progress("loading the schema of \(store.id)")
        let session = try cluster.session(onNew: database)
        if let missing = try missingExtension(session) { return "the extension \(missing) is not installed here" }
        do {
            _ = try session.run(schema)
        } catch {
            proof.findings.append(ProofFindings.schemaDoesNotLoad(place, error.message))
            return "its schema does not load"
        }
        proof.settings = try settings(session)
        for column in try Catalogue(session: session).unsafeTypes() {
            proof.findings.append(ProofFindings.unsafeType(place, column.table, column.column, column.type, column.use))
        }
        return nil
    }

    private func settings(_ session: any SQLSession) throws -> [String: String] {
        let names = "'random_page_cost', 'seq_page_cost', 'effective_cache_size', 'work_mem', 'shared_buffers', 'jit'"
        let rows = try session.run(
            "select name, setting || coalesce(unit, '') from pg_settings where name in (\(names))")
        return Dictionary(rows.map { ($0[0] ?? "", $0[1] ?? "") }, uniquingKeysWith: { first, _ in first })
    }

    private func missingExtension(_ session: any SQLSession) throws -> String? {
        let known = Set(try session.run("select name from pg_available_extensions").compactMap { $0[0] })
        let wanted = schema.split(separator: "\n").filter { $0.lowercased().hasPrefix("create extension") }.compactMap {
            $0.split(separator: " ").last.map { String($0.filter { $0 != ";" && $0 != "\"" }) }
        }
        return wanted.first { !known.contains($0) }
    }

    func migrate(_ proof: inout DataProof) throws {
        guard !migrations.isEmpty else { return proof.unverified.append("migrations of \(store.id): there are none") }
        progress("migrating \(store.id) forward, back and forward")
        let migration = MigrationProof(
            cluster: cluster, migrations: migrations, database: database + "migrated", place: place)
        proof.findings += try migration.findings(comparedWith: database)
    }

    func restore(_ own: inout StoreProof, _ proof: inout DataProof) throws {
        progress("dumping and restoring \(store.id)")
        do {
            let figures = try cluster.restore(database, into: database + "restored")
            let equal = try counts(database) == counts(database + "restored")
            own.restore = RestoreProof(seconds: figures.seconds, bytes: figures.bytes, rowsEqual: equal)
            if !equal { proof.findings.append(ProofFindings.restoreDiffers(place)) }
        } catch let failure as PortFailure {
            proof.findings.append(ProofFindings.restoreFails(place, "\(failure)"))
        }
    }

    private func counts(_ database: String) throws -> [String?] {
        let session = try cluster.session(on: database)
        return try store.tables.map { table in
            try session.run("select count(*) from \(SQLText.quoted(table.id.rawValue))").first?.first.flatMap { $0 }
        }
    }
}
