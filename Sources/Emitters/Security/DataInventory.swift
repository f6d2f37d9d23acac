import DesignModel

/// Every column that carries a class above plain, with how long it stays and how it goes.
struct DataInventory {
    struct Row {
        var store: String
        var table: String
        var column: String
        var dataClass: String
        var retention: String
        var erasure: String
    }

    let rows: [Row]

    init(_ roster: Roster) {
        rows = roster.design.stores.flatMap { store in
            store.tables.flatMap { table in
                table.columns.compactMap { column in
                    guard let dataClass = column.dataClass, dataClass != "internal", dataClass != "public" else {
                        return nil
                    }
                    let keep = table.retention?.lifetime?.bare ?? ""
                    let rule = table.retention.map { roster.words($0.rule) } ?? ""
                    return Row(
                        store: store.id.rawValue, table: table.id.rawValue, column: column.name, dataClass: dataClass,
                        retention: [keep, rule].filter { !$0.isEmpty }.joined(separator: ": "),
                        erasure: table.retention?.method.spaced ?? "")
                }
            }
        }
    }
}
