import DesignModel
import Diagnostics
import Ports

/// Plans every pattern at the expected size, and judges scans and indexes by those plans.
struct ScalePlanning {
    let store: Store
    let expectations: Expectations
    let probes: [String: PatternProbe]
    private let keyQueries: [String: String]
    /// A plan below this reads little, whatever its nodes are called: the first rows of a table, say.
    private let cheap = 1000.0
    private let small = 10_000.0

    /// Takes literals from rows while the files hold nothing but rows.
    init(_ store: Store, _ expectations: Expectations, _ probes: [String: PatternProbe], on session: any SQLSession) {
        self.store = store
        self.expectations = expectations
        self.probes = probes
        var queries: [String: String] = [:]
        for table in store.tables {
            for key in table.foreignKeys { queries[Self.name(table, key)] = Self.query(table, key, session) }
        }
        keyQueries = queries
    }

    private static func name(_ table: Table, _ key: ForeignKey) -> String {
        "\(table.id).\(key.columns.joined(separator: ","))"
    }

    /// What the engine asks of a table when a row that it refers to is deleted.
    private static func query(_ table: Table, _ key: ForeignKey, _ session: any SQLSession) -> String? {
        let name = SQLText.quoted(table.id.rawValue)
        let columns = key.columns.map(SQLText.quoted)
        let filled = columns.map { $0 + " is not null" }.joined(separator: " and ")
        let found = try? session.run("select \(columns.joined(separator: ", ")) from \(name) where \(filled) limit 1")
        guard let row = found?.first else { return nil }
        let literals = zip(columns, row).map { "\($0) = \(SQLText.literal($1 ?? ""))" }
        return "explain select 1 from \(name) where \(literals.joined(separator: " and "))"
    }

    /// In a session that began after the files were grown.
    func plan(on session: any SQLSession, _ own: inout StoreProof, _ proof: inout DataProof) throws {
        var used: [String: [String]] = [:]
        for table in store.tables {
            for pattern in table.accessPatterns where !pattern.sql.isEmpty {
                guard let plans = plans(of: pattern, table, on: session, &proof) else { continue }
                note(plans, table, pattern, &own)
                for index in Set(plans.flatMap(\.indexes)) { used[index, default: []].append(pattern.id) }
                judge(plans, table, pattern, &proof)
            }
            try followKeys(table, on: session, &used, &proof)
        }
        judgeIndexes(used, try Catalogue(session: session).indexes(), &own, &proof)
    }

    private func plans(
        of pattern: AccessPattern, _ table: Table, on session: any SQLSession, _ proof: inout DataProof
    ) -> [PlanText]? {
        guard let probe = probes["\(table.id).\(pattern.id)"] else { return nil }
        do { return try probe.plans(on: session) } catch {
            proof.unverified.append("\(table.id).\(pattern.id) at the expected size: \(error)")
            return nil
        }
    }

    private func note(_ plans: [PlanText], _ table: Table, _ pattern: AccessPattern, _ own: inout StoreProof) {
        guard let at = own.patterns.firstIndex(where: { $0.table == table.id.rawValue && $0.pattern == pattern.id })
        else { return }
        own.patterns[at].cost = plans.compactMap(\.cost).max()
        own.patterns[at].indexes = Set(plans.flatMap(\.indexes)).sorted()
        own.patterns[at].wholeTables = Set(plans.flatMap(\.wholeTables)).sorted()
    }

    private func judge(_ plans: [PlanText], _ table: Table, _ pattern: AccessPattern, _ proof: inout DataProof) {
        guard pattern.hot, let worst = plans.filter({ ($0.cost ?? 0) > cheap }).first(where: readsMuch) else { return }
        let read = worst.wholeTables.first(where: isLarge) ?? table.id.rawValue
        proof.findings.append(
            ProofFindings.scanOnHotPath(
                "stores.\(store.id).tables.\(table.id).access_patterns.\(pattern.id)", pattern.id, owner(read),
                rows: rows(read),
                isSized: store.tables.first { $0.id.rawValue == owner(read) }.map(expectations.isSized)
                    ?? false))
    }

    private func readsMuch(_ plan: PlanText) -> Bool { plan.wholeTables.contains(where: isLarge) }
    private func isLarge(_ relation: String) -> Bool { rows(relation) > small }
    private func rows(_ relation: String) -> Double {
        store.tables.first { $0.id.rawValue == owner(relation) }.map(expectations.rows) ?? 0
    }

    /// A partition bears its table's name in front.
    private func owner(_ relation: String) -> String {
        let names = store.tables.map(\.id.rawValue)
        if names.contains(relation) { return relation }
        return names.filter { relation.hasPrefix($0 + "_") }.max { $0.count < $1.count } ?? relation
    }

    /// Deleting a parent looks for its children by the key; that is a use of an index, and without one a scan.
    private func followKeys(
        _ table: Table, on session: any SQLSession, _ used: inout [String: [String]], _ proof: inout DataProof
    ) throws {
        for key in table.foreignKeys {
            guard let query = keyQueries[Self.name(table, key)] else { continue }
            let rows = try session.run(query)
            let plan = PlanText(lines: rows.compactMap { $0.first.flatMap { $0 } })
            for index in plan.indexes { used[index, default: []].append("deleting of \(key.table)") }
            if plan.wholeTables.contains(where: isLarge), (plan.cost ?? 0) > cheap {
                proof.findings.append(
                    ProofFindings.keyWithoutIndex("stores.\(store.id).tables.\(table.id)", table, key))
            }
        }
    }

    private func judgeIndexes(
        _ used: [String: [String]], _ indexes: [Catalogue.KnownIndex], _ own: inout StoreProof,
        _ proof: inout DataProof
    ) {
        own.indexes = indexes.map { index in
            IndexProof(table: index.table, index: index.name, usedBy: Set(users(of: index.name, used)).sorted())
        }
        for index in indexes where !index.isRule {
            let path = "stores.\(store.id).tables.\(index.table).indexes.\(index.name)"
            if let other = indexes.first(where: { covers($0, index) }) {
                proof.findings.append(ProofFindings.indexRedundant(path, index.name, other.name))
            } else if users(of: index.name, used).isEmpty {
                proof.findings.append(ProofFindings.indexNeverUsed(path, index.name, index.table))
            }
        }
    }

    /// Uses of an index by its own name, or by those of its parts on partitions.
    private func users(of name: String, _ used: [String: [String]]) -> [String] {
        used.filter { $0.key == name || $0.key.hasPrefix(name + "_") || part($0.key, of: name) }.flatMap(\.value)
    }

    private func part(_ relation: String, of index: String) -> Bool {
        store.tables.contains { table in
            table.partitioning != nil && index.hasPrefix(table.id.rawValue)
                && relation.hasPrefix(table.id.rawValue + "_")
                && relation.contains("_default")
        }
    }

    private func covers(_ other: Catalogue.KnownIndex, _ index: Catalogue.KnownIndex) -> Bool {
        other.name != index.name && other.table == index.table && other.method == index.method
            && other.condition == index.condition && other.columns.starts(with: index.columns)
            && (other.columns.count > index.columns.count || other.isRule || other.name < index.name)
    }
}
