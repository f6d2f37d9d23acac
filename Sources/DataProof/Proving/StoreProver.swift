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
        if let missing = attempt("schema", &proof, { proof in try load(&proof) }) {
            if let missing { proof.unverified.append("store \(store.id): \(missing)") } else { examine(&own, &proof) }
        }
        proof.stores.append(own)
    }

    private func examine(_ own: inout StoreProof, _ proof: inout DataProof) {
        attempt("migrations", &proof) { try migrate(&$0) }
        attempt("sample", &proof) { try fill(&own, &$0) }
        let probes = attempt("access patterns", &proof) { try run(&own, &$0) } ?? [:]
        attempt("tenants", &proof) { try separateTenants(&own, &$0) }
        attempt("retention and erasure", &proof) { try keepPromises(&own, &$0) }
        attempt("attacks", &proof) { try attack(&own, &$0) }
        attempt("restore", &proof) { try restore(&own, &$0) }
        attempt("plans at the expected size", &proof) { try plan(probes, &own, &$0) }
    }

    /// What the step made; nil when the engine did not let it end, which is then said.
    @discardableResult
    private func attempt<Made>(
        _ step: String, _ proof: inout DataProof, _ work: (inout DataProof) throws -> Made
    ) -> Made? {
        do { return try work(&proof) } catch {
            proof.unverified.append("\(step) of store \(store.id): \(error)")
            return nil
        }
    }

    var place: String { "stores.\(store.id)" }

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
                } catch  where Self.isFault(error) {
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

    /// Names that are not there, and an insert that leaves out what the table asks for.
    private static func isFault(_ failure: SQLFailure) -> Bool {
        failure.state.hasPrefix("42") || failure.state == "23502"
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
