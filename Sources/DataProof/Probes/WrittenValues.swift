import DesignModel
import Ports

/// Values that a statement may write: references that are there and that nothing holds yet, and keys that no row has.
struct WrittenValues {
    let session: any SQLSession
    let table: Table
    private var maker: ValueMaker

    init(_ session: any SQLSession, _ table: Table) {
        self.session = session
        self.table = table
        maker = ValueMaker(table, chance: Chance(seed: Digest.number("written " + table.id.rawValue)))
        maker.distinguish(table.rivalColumns)
    }

    /// nil leaves the choice to what the rows of the table hold.
    mutating func value(of name: String) -> String? {
        if let key = table.foreignKeys.first(where: { $0.columns.contains(name) }) { return reference(key, name) }
        guard var column = table.columns.first(where: { $0.name == name }) else { return nil }
        column.nullable = false
        guard let value = maker.value(column, at: 9_000_000, of: 10_000_000) else { return nil }
        return value.hasPrefix("\\\\") ? String(value.dropFirst()) : value
    }

    private func reference(_ key: ForeignKey, _ name: String) -> String? {
        guard let at = key.columns.firstIndex(of: name), at < key.references.count else { return nil }
        let parent = SQLText.quoted(key.table.rawValue)
        let wanted = key.references.map { "p.\(SQLText.quoted($0))" }
        let held = zip(key.columns, wanted).map { "c.\(SQLText.quoted($0)) = \($1)" }.joined(separator: " and ")
        let apart = table.foreignKeys.firstIndex { $0.columns == key.columns } ?? 0
        let rows = try? session.run(
            """
            select \(wanted[at])::text from \(parent) p
            order by exists (select 1 from \(SQLText.quoted(table.id.rawValue)) c where \(held)), \(wanted.joined(separator: ", "))
            offset \(apart) limit 1
            """)
        return rows?.first?.first.flatMap { $0 }
    }
}
