/// What a set of indexes costs each second, in the planner's units: reading, writing, storing.
public struct Bill: Sendable, Hashable, Codable {
    public var read: Double
    public var write: Double
    /// What keeping the indexes costs, at about a core-month for a gigabyte-month each second.
    public var storage: Double
    public var gigabytes: Double
    public var total: Double { read + write + storage }

    public enum CodingKeys: String, CodingKey { case read, write, storage, gigabytes }
}

/// The full objective of the search over the candidates of one workload, each named by its position.
final class Objective {
    let workload: Workload
    let indexes: [IndexDefinition]
    /// Positions of the indexes that constraints bring along.
    let constraints: Set<Int>
    private let source: any CostSource
    private let pricePerGigabyte: Double
    private let bytes: [Double]
    private let fractions: [Double]
    private let entryCosts: [Double]
    private let relevant: [[Int]]
    private var known: [Key: QueryCost] = [:]
    private(set) var whatIfs = 0

    private struct Key: Hashable {
        var query: Int
        var indexes: [Int]
    }

    init(
        _ workload: Workload, _ indexes: [IndexDefinition], constraints: Set<Int>, source: any CostSource,
        pricePerGigabyte: Double
    ) throws {
        self.workload = workload
        self.indexes = indexes
        self.constraints = constraints
        self.source = source
        self.pricePerGigabyte = pricePerGigabyte
        let statistics = Dictionary(
            workload.tables.map { ($0.name, TableStatistics($0)) }, uniquingKeysWith: { first, _ in first })
        try source.prepare(indexes)
        let shares = try indexes.map { index in
            try index.condition.map { try source.fraction($0, of: index.table) } ?? 1
        }
        fractions = shares
        bytes = zip(indexes, shares).map { index, share in
            statistics[index.table].map { IndexSize.bytes(index, $0, fraction: share) } ?? 0
        }
        entryCosts = indexes.map { Self.entryCost($0, workload) }
        relevant = workload.queries.map { query in
            let words = Set(
                SQLLexer.tokens(query.sql).compactMap { if case .word(let word) = $0 { word } else { nil } })
            return indexes.indices.filter { indexes[$0].canServe(words) }
        }
    }

    /// Units for one new entry: appended at the end, or somewhere in the middle (0.6 and 2.5 measured against a lookup).
    private static func entryCost(_ index: IndexDefinition, _ workload: Workload) -> Double {
        if index.method == "brin" { return 0.05 }
        let first = workload.table(index.table)?.column(index.columns[0].firstWord)
        return (first?.correlation ?? 0) > 0.9 ? 0.6 : 2.5
    }

    func fraction(_ index: Int) -> Double { fractions[index] }
    func gigabytes(_ index: Int) -> Double { bytes[index] / 1e9 }

    func bill(_ set: Set<Int>) throws -> Bill {
        var read = 0.0
        for position in workload.queries.indices {
            read += workload.queries[position].rate * (try cost(position, set)).total
        }
        let size = set.sorted().reduce(0) { $0 + gigabytes($1) }
        return Bill(read: read, write: write(set), storage: size * pricePerGigabyte, gigabytes: size)
    }

    /// Queries that callers wait for and that read a table of more than ten thousand rows whole.
    func hotScans(_ set: Set<Int>) throws -> [String] {
        try workload.queries.indices.filter { position in
            guard workload.queries[position].hot else { return false }
            return try cost(position, set).wholeTables.contains { (workload.table($0)?.rows ?? 0) > 10_000 }
        }.map { workload.queries[$0].id }
    }

    func cost(_ position: Int, _ set: Set<Int>) throws -> QueryCost {
        let key = Key(query: position, indexes: relevant[position].filter(set.contains))
        if let cost = known[key] { return cost }
        let cost = try source.cost(ofQuery: position, under: key.indexes.map { indexes[$0] })
        whatIfs += 1
        known[key] = cost
        return cost
    }

    /// Entries written each second; an update that touches no index of its table is a HOT update and writes none.
    func write(_ set: Set<Int>) -> Double {
        var total = 0.0
        for table in workload.tables {
            let here = set.sorted().filter { indexes[$0].table == table.name }
            if here.isEmpty { continue }
            let all = here.reduce(0.0) { $0 + entryCosts[$1] * fractions[$1] }
            total += all * (table.writes.inserts + 0.5 * table.writes.deletes)
            for update in table.writes.updates {
                let isHot = !here.contains { indexes[$0].method != "brin" && indexes[$0].touched(by: update.columns) }
                if !isHot { total += all * update.rate }
            }
        }
        return total
    }
}
