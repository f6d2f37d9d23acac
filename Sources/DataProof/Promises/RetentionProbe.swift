import DesignModel
import Ports

/// Whether rows past their time can leave: the older half of the sample, by the way the design names.
struct RetentionProbe {
    let session: any SQLSession
    let table: Table
    /// The store's tables, some of which may hold rows of this one fast.
    let tables: [Table]

    func outcome() -> PromiseOutcome? {
        guard let retention = table.retention, retention.keep != nil else { return nil }
        switch retention.method {
        case "delete_job": return attempt(deleteOlder)
        case "drop_partition": return attempt(dropPartition)
        default: return nil
        }
    }

    private var name: String { SQLText.quoted(table.id.rawValue) }

    private func attempt(_ work: (String) throws -> String) -> PromiseOutcome {
        guard let column = timeColumn else {
            return .untried("retention of \(table.id): no column says how old a row is")
        }
        defer { _ = try? session.run("rollback") }
        do {
            _ = try session.run("begin")
            let shown = try work(column)
            return .kept(PromiseProof(table: table.id.rawValue, promise: "retention", shown: shown))
        } catch {
            return .broken("Rows of '\(table.id)' past their time cannot leave", "\(error)")
        }
    }

    /// The column of the partitions, or that which says when a row came.
    private var timeColumn: String? {
        if let partitioning = table.partitioning, !partitioning.column.isEmpty { return partitioning.column }
        let times = table.columns.filter { $0.type.lowercased().hasPrefix("timestamp") && !$0.nullable }
        return (times.first { $0.fallback == "now()" } ?? times.first)?.name
    }

    private func deleteOlder(_ column: String) throws -> String {
        let time = SQLText.quoted(column)
        let middle = try session.run(
            "select percentile_disc(0.5) within group (order by \(time))::text, count(*)::text from \(name)"
        ).first
        guard let cut = middle?.first.flatMap({ $0 }), let total = middle?.last.flatMap({ $0 }) else {
            return "the statement runs; the sample has no row for it"
        }
        let old = "\(time) < \(SQLText.literal(cut))"
        let gone = try count("with d as (delete from \(name) where \(old)\(free) returning 1) select count(*) from d")
        let waiting = try count("select count(*) from \(name) where \(old)")
        if gone == 0, waiting > 0 { throw PortFailure("every one of \(waiting) is still referred to") }
        let rest = waiting == 0 ? "" : "; \(waiting) wait for those that refer to them"
        return "\(gone) of \(total) sampled rows leave by \(column) and the younger stay\(rest)"
    }

    /// Rows that others hold fast by their references leave after them.
    private var free: String {
        tables.flatMap { other in other.foreignKeys.filter { holds($0, other) }.map { (other, $0) } }.map {
            other, key in
            let pairs = zip(key.columns, key.references).map {
                "h.\(SQLText.quoted($0)) = \(name).\(SQLText.quoted($1))"
            }
            let holder = SQLText.quoted(other.id.rawValue)
            return " and not exists (select 1 from \(holder) h where \(pairs.joined(separator: " and ")))"
        }.joined()
    }

    private func holds(_ key: ForeignKey, _ other: Table) -> Bool {
        key.table == table.id && ["restrict", "no action"].contains(key.onDelete)
    }

    private func count(_ statement: String) throws -> Int {
        try session.run(statement).first?.first.flatMap { $0 }.flatMap(Int.init) ?? 0
    }

    private func dropPartition(_ column: String) throws -> String {
        let part = SQLText.quoted(String((table.id.rawValue + "_proof").suffix(60)))
        _ = try session.run(
            "create table \(part) partition of \(name) for values from ('2001-01-01') to ('2001-02-01')")
        _ = try session.run("drop table \(part)")
        return "a partition by \(column) is made and dropped, and no reference holds it"
    }
}
