import Ports

/// Writes what is known about a column into `pg_statistic`, as ANALYZE would have, without a row.
struct StatisticsStatement {
    let session: any SQLSession
    private var operators: [String: String] = [:]

    init(_ session: any SQLSession) { self.session = session }

    private struct Slot {
        var kind = 0
        var comparison = "0"
        var collation = 0
        var numbers = "null"
        var values = "null"
    }

    mutating func inject(
        _ column: WorkloadColumn, at number: Int, of relation: String, _ statistics: ColumnStatistics,
        inherited: Bool
    ) throws {
        let slots = try slots(column, statistics)
        let distinct = statistics.isUnique ? -(1 - statistics.nullFraction) : statistics.distinct
        var values = ["'\(relation)'::regclass", "\(number)", "\(inherited)", "\(statistics.nullFraction)"]
        values += ["\(Int(statistics.width))", "\(distinct)"]
        values += slots.map { "\($0.kind)" } + slots.map(\.comparison) + slots.map { "\($0.collation)" }
        values += slots.map(\.numbers) + slots.map(\.values)
        _ = try session.run("insert into pg_statistic values (\(values.joined(separator: ", ")))")
    }

    private mutating func slots(_ column: WorkloadColumn, _ statistics: ColumnStatistics) throws -> [Slot] {
        let collation = ["text", "citext", "varchar"].contains(column.type) ? 100 : 0
        let less = try comparison("<", column.type)
        var slots: [Slot] = []
        if !statistics.common.isEmpty {
            let fractions = statistics.common.map { "\($0.fraction)" }
            slots.append(
                Slot(
                    kind: 1, comparison: try comparison("=", column.type), collation: collation,
                    numbers: Self.numbers(fractions),
                    values: array(statistics.common.map { words($0.value, statistics.isTime) }, column.type)))
        }
        if !statistics.histogram.isEmpty {
            let bounds = statistics.histogram.map { words(.number($0), statistics.isTime) }
            slots.append(Slot(kind: 2, comparison: less, collation: collation, values: array(bounds, column.type)))
        }
        if less != "0", column.type != "jsonb" {
            let order = Self.numbers(["\(statistics.correlation)"])
            slots.append(Slot(kind: 3, comparison: less, collation: collation, numbers: order))
        }
        return slots + Array(repeating: Slot(), count: 5 - slots.count)
    }

    private static func numbers(_ values: [String]) -> String { "'{\(values.joined(separator: ","))}'::float4[]" }

    /// `array_in` answers the pseudo-type that the catalogue's columns have.
    private func array(_ values: [String], _ type: String) -> String {
        let quoted = values.map { "\"" + $0.doublingQuotes + "\"" }.joined(separator: ",")
        return "array_in('{\(quoted)}'::cstring, '\(type)'::regtype, -1)"
    }

    private func words(_ value: ColumnStatistics.Value, _ isTime: Bool) -> String {
        switch value {
        case .text(let text): text
        case .number(let number) where isTime: Instant.words(number)
        case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
        }
    }

    private mutating func comparison(_ name: String, _ type: String) throws -> String {
        if let known = operators[name + type] { return known }
        let rows = try session.run(
            "select oid from pg_operator where oprname = '\(name)' and oprleft = '\(type)'::regtype and oprright = '\(type)'::regtype"
        )
        let found = rows.first?.first.flatMap { $0 } ?? "0"
        operators[name + type] = found
        return found
    }
}

extension String {
    /// Safe inside a quoted SQL text.
    var doublingQuotes: String { split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") }
}
