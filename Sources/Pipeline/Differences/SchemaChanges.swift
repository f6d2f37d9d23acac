import DesignModel

/// What a database that holds rows has to go through: added at once, changed in steps, or lost.
enum SchemaChanges {
    static func between(_ before: Design, _ after: Design) -> [Change] {
        let stores = Pairing(before.stores, after.stores) { $0.id.rawValue }
        return stores.removed.flatMap { store in
            [Change("stores.\(store.id)", "The store goes; its rows have to be moved or let go first", .breaking)]
        }
            + stores.added.map { Change("stores.\($0.id)", "A new store: \($0.technology)", .careful) }
            + stores.kept.flatMap { old, new in changes(old, new) }
    }

    private static func changes(_ before: Store, _ after: Store) -> [Change] {
        let place = "stores.\(after.id)"
        var found: [Change] = []
        if before.technology != after.technology {
            found.append(
                Change(place, "\(before.technology) becomes \(after.technology): copy, compare, switch", .breaking))
        }
        let tables = Pairing(before.tables, after.tables) { $0.id.rawValue }
        found += tables.added.map { Change("\(place).tables.\($0.id)", "create table \($0.id)") }
        found += tables.removed.map {
            Change(
                "\(place).tables.\($0.id)", "drop table \($0.id), once nothing reads it: its rows are lost", .breaking)
        }
        return found + tables.kept.flatMap { TableChanges("\(place).tables.\($0.after.id)", $0.before, $0.after).all }
    }
}

/// The steps of one table.
struct TableChanges {
    private let place: String
    private let before: Table
    private let after: Table
    private var name: String { after.id.rawValue }

    init(_ place: String, _ before: Table, _ after: Table) {
        self.place = place
        self.before = before
        self.after = after
    }

    var all: [Change] { columns + rules + indexes }

    private var columns: [Change] {
        let pairs = Pairing(before.columns, after.columns) { $0.name }
        func at(_ column: Column) -> String { "\(place).columns.\(column.name)" }
        return pairs.added.map { column in
            let needsValue = !column.nullable && column.fallback == nil && !column.identity && column.generated == nil
            let says = "alter table \(name) add column \(column.name) \(column.type)"
            return needsValue
                ? Change(at(column), says + "; fill it in batches, then set not null", .careful)
                : Change(at(column), says)
        }
            + pairs.removed.map { column in
                let says =
                    "alter table \(name) drop column \(column.name), a release after the last reader: its values are lost"
                return Change(at(column), says, .breaking)
            } + pairs.kept.flatMap { changes(at($0.after), $0.before, $0.after) }
    }

    private func changes(_ place: String, _ before: Column, _ after: Column) -> [Change] {
        var found: [Change] = []
        if before.type != after.type {
            let says =
                "'\(name).\(after.name)' is \(after.type) instead of \(before.type): new column, copy in batches, switch, drop"
            found.append(Change(place, says, .careful))
        }
        if before.nullable, !after.nullable {
            found.append(
                Change(place, "'\(name).\(after.name)' is not null: check not valid, validate, set not null", .careful))
        }
        return found
    }

    private var rules: [Change] {
        func rules(_ table: Table) -> [String] {
            table.uniques.map { "unique (\($0.columns.joined(separator: ", ")))" }
                + table.checks.map { "check \($0.name)" }
                + table.exclusions.map { "exclude \($0.name)" }
                + table.foreignKeys.map { "(\($0.columns.joined(separator: ", "))) references \($0.table)" }
        }
        let pairs = Pairing(rules(before), rules(after)) { $0 }
        return pairs.added.map {
            Change(place, "alter table \(name) add \($0): look for rows that break it first", .careful)
        }
            + pairs.removed.map {
                Change(place, "alter table \(name) drop \($0): rows may break it from then on", .careful)
            }
    }

    private var indexes: [Change] {
        let pairs = Pairing(before.indexes, after.indexes) { $0.name }
        return pairs.added.map { Change("\(place).indexes.\($0.name)", "create index concurrently \($0.name)") }
            + pairs.removed.map { Change("\(place).indexes.\($0.name)", "drop index concurrently \($0.name)") }
    }
}
