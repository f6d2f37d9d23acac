import DesignModel
import Diagnostics
import Ports

/// The proof of one store, step by step; a step that cannot be made is named and the next one goes on.
struct StoreProver {
    let cluster: any PrivateCluster
    let store: Store
    let schema: String
    let migrations: [Migration]
    let database: String
    let seed: UInt64
    let expectations: Expectations
    let progress: (String) -> Void

    func prove(into proof: inout DataProof) {
        var own = StoreProof(store: store.id.rawValue)
        do {
            if let missing = try load(&proof) {
                proof.unverified.append("store \(store.id): \(missing)")
            } else {
                try migrate(&proof)
                try fill(&own, &proof)
                let probes = try run(&own, &proof)
                try attack(&own, &proof)
                try restore(&own, &proof)
                try plan(probes, &own, &proof)
            }
        } catch {
            proof.unverified.append("store \(store.id) from here on: \(error)")
        }
        proof.stores.append(own)
    }

    private var place: String { "stores.\(store.id)" }

    /// nil when the schema is there; otherwise why this machine cannot take it. A schema that is wrong is a finding.
    private func load(_ proof: inout DataProof) throws -> String? {
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

    private func migrate(_ proof: inout DataProof) throws {
        guard !migrations.isEmpty else { return proof.unverified.append("migrations of \(store.id): there are none") }
        progress("migrating \(store.id) forward, back and forward")
        let migration = MigrationProof(
            cluster: cluster, migrations: migrations, database: database + "migrated", place: place)
        proof.findings += try migration.findings(comparedWith: database)
    }

    private func fill(_ own: inout StoreProof, _ proof: inout DataProof) throws {
        let session = try cluster.session(on: database)
        var loader = SampleLoader(session, seed: seed)
        let (counts, unverified) = loader.fill(store.tables, rows: expectations.sample, note: progress)
        _ = try session.run("vacuum analyze")
        own.tables = store.tables.map { table in
            FilledTable(
                table: table.id.rawValue, sampled: counts[table.id.rawValue] ?? 0, planned: expectations.rows(table),
                isSized: expectations.isSized(table))
        }
        proof.unverified += unverified
        for table in store.tables where table.tenantColumn != nil {
            let leaked = try TenantProbe(session: session, table: table).leaked()
            if let leaked, leaked > 0 {
                proof.findings.append(ProofFindings.tenantLeak(place, table.id.rawValue, leaked))
            } else if leaked == nil {
                proof.unverified.append("rows of other tenants in \(table.id): the sample has fewer than two tenants")
            }
        }
    }

    /// Runs every pattern on the sample; what a rule refuses here is no fault of the pattern.
    private func run(_ own: inout StoreProof, _ proof: inout DataProof) throws -> [String: PatternProbe] {
        progress("running the access patterns of \(store.id)")
        let session = try cluster.session(on: database)
        var probes: [String: PatternProbe] = [:]
        for table in store.tables {
            for pattern in table.accessPatterns where !pattern.sql.isEmpty {
                var entry = PatternProof(table: table.id.rawValue, pattern: pattern.id, hot: pattern.hot)
                do {
                    let probe = try PatternProbe(pattern, of: table, on: session)
                    probes["\(table.id).\(pattern.id)"] = probe
                    entry.measure(try probe.runs(3, on: session))
                } catch  where error.state.hasPrefix("42") {
                    proof.findings.append(
                        ProofFindings.patternDoesNotRun(path(table, pattern), pattern.id, error.message))
                } catch {
                    proof.unverified.append("\(table.id).\(pattern.id) on the sample: \(error)")
                }
                own.patterns.append(entry)
            }
        }
        return probes
    }

    private func path(_ table: Table, _ pattern: AccessPattern) -> String {
        "\(place).tables.\(table.id).access_patterns.\(pattern.id)"
    }

    private func attack(_ own: inout StoreProof, _ proof: inout DataProof) throws {
        let copy = database + "attacked"
        try cluster.copy(database, as: copy)
        for table in store.tables {
            progress("attacking the rules of \(table.id)")
            let (proofs, unverified) = try RuleAttacks(table: table, seed: seed) { try cluster.session(on: copy) }.run()
            own.attacks += proofs
            proof.unverified += unverified
            for attack in proofs where attack.through > 1 {
                proof.findings.append(ProofFindings.ruleLost("\(place).tables.\(table.id)", attack.rule))
            }
        }
    }

    private func restore(_ own: inout StoreProof, _ proof: inout DataProof) throws {
        progress("dumping and restoring \(store.id)")
        let figures = try cluster.restore(database, into: database + "restored")
        let equal = try counts(database) == counts(database + "restored")
        own.restore = RestoreProof(seconds: figures.seconds, bytes: figures.bytes, rowsEqual: equal)
        if !equal { proof.findings.append(ProofFindings.restoreDiffers(place)) }
    }

    private func counts(_ database: String) throws -> [String?] {
        let session = try cluster.session(on: database)
        return try store.tables.map { table in
            try session.run("select count(*) from \(Name.quoted(table.id.rawValue))").first?.first.flatMap { $0 }
        }
    }

    private func plan(
        _ probes: [String: PatternProbe], _ own: inout StoreProof, _ proof: inout DataProof
    ) throws {
        progress("planning at the expected size")
        let session = try cluster.session(on: database)
        let planning = ScalePlanning(store, expectations, probes, on: session)
        try FullScale(session: session, tables: store.tables, rows: expectations.byName).apply()
        try planning.plan(on: try cluster.session(on: database), &own, &proof)
    }
}

extension PatternProof {
    mutating func measure(_ runs: [PlanText]) {
        blocks = runs.last?.blocks
        let times = runs.compactMap(\.milliseconds).sorted()
        if let fastest = times.first, let slowest = times.last { milliseconds = [fastest, slowest] }
    }
}
