import DesignModel
import Ports

/// An `insert` of a row like one that is there, new in all its other keys and the same in the columns under attack.
struct RowCopy {
    let session: any SQLSession
    let table: Table

    /// Two statements that agree in `columns` and differ in every other unique column; nil when no row is there to copy.
    func pair(sharing columns: [String], seed: UInt64) throws -> [String]? {
        let kept = table.columns.filter { $0.generated == nil && !$0.identity }
        let names = kept.map { Name.quoted($0.name) }.joined(separator: ", ")
        let condition = condition(for: columns)
        let rows = try session.run(
            "select \(names) from \(Name.quoted(table.id.rawValue)) where \(condition) limit 1")
        guard let row = rows.first else { return nil }
        var maker = ValueMaker(table, chance: Chance(seed: seed))
        var shared = row
        for (position, column) in kept.enumerated() where columns.contains(column.name) && !isReference(column) {
            shared[position] = fresh(column, &maker) ?? row[position]
        }
        return (1...2).map { number in statement(kept, shared, columns, number, &maker) }
    }

    private func statement(
        _ kept: [Column], _ row: [String?], _ shared: [String], _ number: Int, _ maker: inout ValueMaker
    ) -> String {
        let others = Set((table.uniques.map(\.columns) + [table.primaryKey]).flatMap { $0 }).subtracting(shared)
        let values = zip(kept, row).map { column, value -> String in
            let own = others.contains(column.name) && !isReference(column) ? fresh(column, &maker) : value
            return own.map(Name.literal) ?? "null"
        }
        let names = kept.map { Name.quoted($0.name) }.joined(separator: ", ")
        return "insert into \(Name.quoted(table.id.rawValue)) (\(names)) values (\(values.joined(separator: ", ")))"
    }

    private func condition(for columns: [String]) -> String {
        let there = columns.map { "\(Name.quoted($0)) is not null" }
        let rule = table.uniques.first { $0.columns == columns && $0.condition != nil }?.condition
        return (there + (rule.map { ["(\($0))"] } ?? [])).joined(separator: " and ")
    }

    /// A value that no row has; positions far beyond the sample make numbers and texts new.
    private func fresh(_ column: Column, _ maker: inout ValueMaker) -> String? {
        var column = column
        column.nullable = false
        let value = maker.value(column, at: 9_000_000 + maker.chance.below(1_000_000), of: 1_000_000_000)
        return value?.hasPrefix("\\\\x") == true ? value.map { String($0.dropFirst()) } : value
    }

    private func isReference(_ column: Column) -> Bool {
        table.foreignKeys.contains { $0.columns.contains(column.name) }
    }
}
