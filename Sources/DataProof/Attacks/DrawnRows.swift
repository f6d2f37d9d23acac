import DesignModel
import Ports

/// Rows drawn for a table and kept in a temporary one, where the engine says which of them a condition admits.
struct DrawnRows {
    let session: any SQLSession
    let table: Table
    /// The columns that an insert names.
    let columns: [Column]
    private let name = "drawn_for_attack"

    init(_ session: any SQLSession, _ table: Table) {
        self.session = session
        self.table = table
        columns = table.columns.filter { $0.generated == nil && !$0.identity }
    }

    private var names: String { columns.map { SQLText.quoted($0.name) }.joined(separator: ", ") }

    /// Rows that keep every check and differ in all that a key reads.
    func draw(_ count: Int, seed: UInt64, where condition: String) throws -> [[String?]] {
        var maker = ValueMaker(table, chance: Chance(seed: seed))
        maker.distinguish(table.rivalColumns)
        let lines = (0..<count).map { position in
            columns.map { maker.value($0, at: position, of: count) ?? "\\N" }.joined(separator: "\t")
        }
        return try admitted(lines, where: condition)
    }

    /// Variants of a row in some of its columns, the plainest first, which a condition admits.
    func variants(of row: [String?], in names: [String], where condition: String) throws -> [[String?]] {
        var rows = [row]
        for (position, column) in columns.enumerated() where names.contains(column.name) {
            rows += rows.flatMap { row in
                StrangeValues.of(column).map { value in
                    var other = row
                    other[position] = value
                    return other
                }
            }
            rows = Array(rows.prefix(2000))
        }
        let lines = rows.map { row in row.map { $0.map(Self.escaped) ?? "\\N" }.joined(separator: "\t") }
        return try admitted(lines, where: condition)
    }

    func insert(_ row: [String?]) -> String {
        let values = row.map { $0.map(SQLText.literal) ?? "null" }.joined(separator: ", ")
        return "insert into \(SQLText.quoted(table.id.rawValue)) (\(names)) values (\(values))"
    }

    private func admitted(_ lines: [String], where condition: String) throws -> [[String?]] {
        let filled = columns.filter { !$0.nullable }.map { "\(SQLText.quoted($0.name)) is not null" }
        let conditions = (filled + ["(\(condition))"]).joined(separator: " and ")
        _ = try session.run(
            "create temp table \(name) as select \(names) from \(SQLText.quoted(table.id.rawValue)) limit 0")
        defer { _ = try? session.run("drop table if exists \(name)") }
        try session.copy("copy \(name) from stdin", lines)
        return try session.run("select \(names) from \(name) where \(conditions)")
    }

    private static func escaped(_ text: String) -> String {
        text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
    }
}

extension Table {
    /// Every column that a key, a unique rule or an exclusion reads.
    var rivalColumns: Set<String> {
        let words = exclusions.flatMap { ParameterValues.words($0.elements) }
        let keys = Set(uniques.flatMap(\.columns) + primaryKey + words)
        return Set(columns.map(\.name)).intersection(keys)
    }
}
