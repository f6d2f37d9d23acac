import Ports

/// A database that looks to the planner like production: empty tables, injected statistics, files grown without rows.
///
/// Indexes are real, made on the empty tables and switched by `pg_index.indisvalid`. Only for a cluster of our own.
final class EmulatedDatabase {
    private let reconnect: () throws -> any SQLSession
    private var session: any SQLSession
    private let workload: Workload
    private let statistics: [String: TableStatistics]
    /// The tables that hold rows, by the table of the workload: itself, or its partitions.
    private(set) var leaves: [String: [String]] = [:]
    private var tableOfLeaf: [String: String] = [:]
    private var numbers: [IndexDefinition: [String]] = [:]

    init(_ workload: Workload, connect: @escaping () throws -> any SQLSession) throws {
        self.workload = workload
        reconnect = connect
        session = try connect()
        try ClusterMarker.check(session)
        statistics = Dictionary(
            workload.tables.map { ($0.name, TableStatistics($0)) }, uniquingKeysWith: { first, _ in first })
        for table in workload.tables { try create(table) }
    }

    /// The plan's first line and all others, under these indexes and no more.
    func explain(_ sql: String, under indexes: [IndexDefinition]) throws -> [String] {
        _ = try session.run("begin")
        defer { _ = try? session.run("rollback") }
        let wanted = indexes.flatMap { numbers[$0] ?? [] }
        if !wanted.isEmpty {
            _ = try session.run(
                "update pg_index set indisvalid = true where indexrelid = any('{\(wanted.joined(separator: ","))}'::oid[])"
            )
        }
        return try session.run("explain " + sql).compactMap { $0.first.flatMap { $0 } }
    }

    /// Which table of the workload a relation of a plan belongs to.
    func table(of relation: String) -> String? { tableOfLeaf[relation] }

    /// Makes all indexes while the tables are empty, then grows the tables; no index is valid before it is asked for.
    func finish(_ indexes: [IndexDefinition]) throws {
        for (position, index) in indexes.enumerated() where numbers[index] == nil { try make(index, position) }
        _ = try session.run("update pg_index set indisvalid = false where indexrelid::regclass::text like 'ix%'")
        try SparseFiles(session: session).grow(tablePages)
        for (relation, rows, pages) in tableSizes { try resize(relation, rows: rows, pages: pages) }
        try start()
        try size(indexes)
        try start()
    }

    /// A fresh session: cached catalogue entries are from before the growth.
    private func start() throws {
        session = try reconnect()
        for (name, value) in (workload.settings ?? [:]).sorted(by: { $0.key < $1.key }) {
            _ = try session.run("set \(name) = '\(value.words.doublingQuotes)'")
        }
    }

    private func make(_ index: IndexDefinition, _ position: Int) throws {
        numbers[index] = try (leaves[index.table] ?? []).enumerated().map { leaf, relation in
            var own = index
            own.table = relation
            let name = "ix\(position)_\(leaf)"
            _ = try session.run(own.statement(named: name))
            return try session.run("select '\(name)'::regclass::oid").first?.first.flatMap { $0 } ?? "0"
        }
    }

    private func size(_ indexes: [IndexDefinition]) throws {
        var sizes: [(String, Int)] = []
        for (position, index) in indexes.enumerated() {
            guard let table = statistics[index.table] else { continue }
            let share = try index.condition.map { try fraction($0, of: index.table) } ?? 1
            let bytes = IndexSize.bytes(index, table, fraction: share)
            let pages = max(1, Int((bytes / 8192 / Double(table.leaves.count)).rounded(.up)))
            for (leaf, part) in table.leaves.enumerated() {
                let name = "ix\(position)_\(leaf)"
                try resize(name, rows: (part.rows * share).rounded(), pages: pages)
                // The planner reads a block range index's own pages; holes would confuse it.
                if index.method != "brin" { sizes.append((name, pages)) }
            }
        }
        try SparseFiles(session: session).grow(sizes)
    }

    private func resize(_ relation: String, rows: Double, pages: Int) throws {
        _ = try session.run(
            "update pg_class set reltuples = \(rows), relpages = \(pages), relallvisible = \(Int(Double(pages) * 0.95)) where oid = '\(relation)'::regclass"
        )
    }

    func fraction(_ condition: String, of table: String) throws -> Double {
        guard let rows = workload.table(table)?.rows, rows > 0 else { return 1 }
        let plan = try explain("select 1 from \(table) where \(condition)", under: [])
        return min(1, (PlanLine.rows(plan.first ?? "") ?? rows) / rows)
    }
}

extension EmulatedDatabase {
    private var tablePages: [(relation: String, pages: Int)] { tableSizes.map { ($0.0, $0.2) } }

    private var tableSizes: [(String, Double, Int)] {
        workload.tables.flatMap { table -> [(String, Double, Int)] in
            let parts = statistics[table.name]?.leaves ?? []
            return zip(leaves[table.name] ?? [], parts).map { ($0, $1.rows, Int($1.pages)) }
        }
    }

    private func create(_ table: WorkloadTable) throws {
        let columns = table.columns.map { "\($0.name) \($0.type)" + ($0.nullFraction > 0 ? "" : " not null") }
        let body = columns.joined(separator: ", ")
        guard let whole = statistics[table.name] else { return }
        guard let plan = table.partition else {
            _ = try session.run("create unlogged table \(table.name) (\(body)) with (autovacuum_enabled = false)")
            try inject(table, table.name, whole.leaves[0], inherited: false)
            return remember(table.name, of: table.name)
        }
        _ = try session.run("create table \(table.name) (\(body)) partition by range (\(plan.column))")
        try inject(table, table.name, TableStatistics.whole(table), inherited: true)
        for (position, leaf) in whole.leaves.enumerated() {
            guard let bounds = leaf.bounds else { continue }
            let name = "\(table.name)_p\(position)"
            let (low, high) = (Instant.words(bounds.lowerBound), Instant.words(bounds.upperBound))
            _ = try session.run(
                "create unlogged table \(name) partition of \(table.name) for values from ('\(low)') to ('\(high)') with (autovacuum_enabled = false)"
            )
            try inject(table, name, leaf, inherited: false)
            remember(name, of: table.name)
        }
    }

    private func remember(_ leaf: String, of table: String) {
        leaves[table, default: []].append(leaf)
        tableOfLeaf[leaf] = table
    }

    private func inject(
        _ table: WorkloadTable, _ relation: String, _ leaf: TableStatistics.Leaf, inherited: Bool
    ) throws {
        var writer = StatisticsStatement(session)
        for (position, column) in table.columns.enumerated() {
            guard let known = leaf.columns[column.name] else { continue }
            try writer.inject(column, at: position + 1, of: relation, known, inherited: inherited)
        }
    }
}
