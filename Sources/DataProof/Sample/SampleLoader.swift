import DesignModel
import Ports

/// Fills a store's tables with seeded rows that keep its keys and its rules, parents before children.
struct SampleLoader {
    let session: any SQLSession
    let seed: UInt64
    /// Keys of rows that are there, by table, for the rows that refer to them.
    private var keys: [String: [[String?]]] = [:]

    init(_ session: any SQLSession, seed: UInt64) {
        self.session = session
        self.seed = seed
    }

    /// How many rows each table got, and why one got none.
    mutating func fill(
        _ tables: [Table], rows: (Table) -> Int, note: (String) -> Void
    ) -> (counts: [String: Int], unverified: [String]) {
        var counts: [String: Int] = [:]
        var unverified: [String] = []
        for table in Self.parentsFirst(tables) {
            note("filling \(table.id)")
            do {
                counts[table.id.rawValue] = try fill(table, rows(table))
                if counts[table.id.rawValue] == 0 {
                    unverified.append("plans of \(table.id) on rows: no drawn row satisfies all its rules")
                }
            } catch {
                unverified.append("plans of \(table.id) on rows: \(error)")
            }
        }
        return (counts, unverified)
    }

    private mutating func fill(_ table: Table, _ count: Int) throws -> Int {
        let columns = table.columns.filter { $0.generated == nil && !$0.identity }
        guard !columns.isEmpty else { return 0 }
        let names = columns.map { SQLText.quoted($0.name) }.joined(separator: ", ")
        let target = SQLText.quoted(table.id.rawValue)
        _ = try session.run("create temp table drawn as select \(names) from \(target) limit 0")
        defer { _ = try? session.run("drop table if exists drawn") }
        try session.copy("copy drawn from stdin", lines(table, columns, count))
        let rules = table.checks.map { "(\($0.expression)) is not false" }
        let whole = columns.filter { !$0.nullable }.map { "\(SQLText.quoted($0.name)) is not null" }
        let conditions = (rules + whole).isEmpty ? "true" : (rules + whole).joined(separator: " and ")
        _ = try session.run(
            "insert into \(target) (\(names)) select \(names) from drawn where \(conditions) on conflict do nothing")
        let key = table.primaryKey.map(SQLText.quoted).joined(separator: ", ")
        if !key.isEmpty { keys[table.id.rawValue] = try session.run("select \(key) from \(target) order by \(key)") }
        return try session.run("select count(*) from \(target)").first?.first.flatMap { $0 }.flatMap(Int.init) ?? 0
    }

    private func lines(_ table: Table, _ columns: [Column], _ count: Int) -> [String] {
        var maker = ValueMaker(table, chance: Chance(seed: seed ^ Digest.number(table.id.rawValue)))
        return (0..<count).map { position in
            let referred = references(table, &maker.chance)
            return columns.map { column in
                if let value = referred[column.name] { return value.map(Self.escaped) ?? "\\N" }
                return maker.value(column, at: position, of: count).map { $0 } ?? "\\N"
            }.joined(separator: "\t")
        }
    }

    /// For each foreign key a row of its parent; null where the key may be, now and then.
    private func references(_ table: Table, _ chance: inout Chance) -> [String: String?] {
        var values: [String: String?] = [:]
        for key in table.foreignKeys {
            let parents = keys[key.table.rawValue] ?? []
            let isFree = key.columns.allSatisfy { name in
                table.columns.first { $0.name == name }?.nullable == true
            }
            let parent =
                parents.isEmpty || (isFree && chance.share() < 0.1) ? nil : parents[chance.skewed(Self.taken(parents))]
            for (position, column) in key.columns.enumerated() where values[column] == nil {
                values[column] = .some(parent.flatMap { position < $0.count ? $0[position] : nil })
            }
        }
        return values
    }

    /// The last of the parents stay without children, so that an insert on the sample finds one that nothing holds.
    private static func taken(_ parents: [[String?]]) -> Int { max(1, parents.count - parents.count / 50 - 1) }

    private static func escaped(_ text: String) -> String {
        text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
    }

    /// Tables in an order in which each comes after those it refers to; a circle is cut where it is met.
    static func parentsFirst(_ tables: [Table]) -> [Table] {
        var order: [Table] = []
        var seen: Set<TableID> = []
        func visit(_ table: Table) {
            guard seen.insert(table.id).inserted else { return }
            for key in table.foreignKeys { tables.first { $0.id == key.table }.map(visit) }
            order.append(table)
        }
        tables.forEach(visit)
        return order
    }
}

extension Digest {
    /// A number that a name always gives.
    static func number(_ text: String) -> UInt64 { UInt64(fnv1a64(text), radix: 16) ?? 0 }
}
