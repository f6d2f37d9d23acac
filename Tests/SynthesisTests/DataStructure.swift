import DesignModel
import Testing

@testable import Synthesis

/// What must hold of every planned schema, whatever the brief; PostgreSQL would refuse the rest.
func expectSoundStructure(_ tables: [Table], sourceLocation: SourceLocation = #_sourceLocation) {
    let byID = Dictionary(tables.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(byID.count == tables.count, "every table has a name of its own", sourceLocation: sourceLocation)
    for table in tables {
        let columns = Set(table.columns.map(\.name))
        #expect(columns.count == table.columns.count, "\(table.id) repeats a column", sourceLocation: sourceLocation)
        #expect(
            !table.primaryKey.isEmpty && columns.isSuperset(of: table.primaryKey), "key of \(table.id)",
            sourceLocation: sourceLocation)
        for unique in table.uniques {
            #expect(
                columns.isSuperset(of: unique.columns), "unique of \(table.id): \(unique.columns)",
                sourceLocation: sourceLocation)
        }
        for key in table.foreignKeys {
            let target = byID[key.table]
            #expect(columns.isSuperset(of: key.columns), "\(table.id).\(key.columns)", sourceLocation: sourceLocation)
            #expect(
                target?.primaryKey == key.references, "\(table.id).\(key.columns) → \(key.table)",
                sourceLocation: sourceLocation)
            let types = key.columns.map { name in table.columns.first { $0.name == name }?.type }
            let wanted = key.references.map { name in target?.columns.first { $0.name == name }?.type }
            #expect(types == wanted, "type of \(table.id).\(key.columns)", sourceLocation: sourceLocation)
        }
        for index in table.indexes {
            let plain = index.columns.filter { !$0.contains("(") }.map { String($0.split(separator: " ")[0]) }
            #expect(columns.isSuperset(of: plain), "index \(index.name)", sourceLocation: sourceLocation)
        }
        if let column = table.partitioning?.column {
            #expect(
                table.primaryKey.contains(column), "\(table.id) is cut by \(column)", sourceLocation: sourceLocation)
            #expect(
                table.uniques.allSatisfy { $0.columns.contains(column) && $0.condition == nil },
                sourceLocation: sourceLocation)
        }
    }
    let names = tables.flatMap { $0.indexes.map(\.name) + $0.exclusions.map(\.name) }
    #expect(Set(names).count == names.count, "index names are unique", sourceLocation: sourceLocation)
}
