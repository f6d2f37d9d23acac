import DesignModel

extension Drawing {
    /// A thing that the brief names gains a row for every call that makes one, where no figure of its own counts them.
    mutating func grown(_ table: Table) -> Table {
        guard table.entity != nil, table.rows == nil, table.growth == nil else { return table }
        let rates = makers(of: table).compactMap(\.meanRate)
        let perMonth = rates.reduce(0) { $0 + $1.canonical } * 2_592_000
        guard perMonth > 0 else { return table }
        let names = rates.compactMap(\.name)
        var table = table
        table.growth = derive(
            "data.\(table.id).growth", perMonth.rounded(), .perMonth, "rows that \(table.id) gains in a month",
            by: "a month of \(names.joined(separator: " + "))", from: Array(Set(names)).sorted())
        return table
    }

    /// Operations whose call leaves a new row in the table.
    private func makers(of table: Table) -> [Operation] {
        let inserting = Set(
            table.accessPatterns.filter { $0.sql.hasPrefix("insert into \(table.id) ") }.compactMap(\.operation))
        return design.interfaces.filter { $0.style != .commands }.flatMap(\.operations).filter { operation in
            guard operation.kind == .write || operation.kind == .stream, operation.writes.first == table.id else {
                return false
            }
            return operation.method == "POST" || inserting.contains(operation.id)
        }
    }
}
