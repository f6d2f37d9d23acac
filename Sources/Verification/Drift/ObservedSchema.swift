import DesignModel
import Knowledge

/// The tables that a repository's schemas and migrations leave in the end, each change carried out in its order.
struct ObservedSchema {
    struct Table {
        var name: String
        var sighting: Sighting
        var columns: [(name: String, type: String, sighting: Sighting)] = []
    }

    private(set) var tables: [Table] = []

    init(_ sightings: [Sighting]) {
        let ordered = sightings.enumerated().sorted {
            ($0.element.path, $0.element.line, $0.offset) < ($1.element.path, $1.element.line, $1.offset)
        }.map(\.element)
        for sighting in ordered { take(sighting) }
        tables.removeAll { Self.bookkeeping.contains($0.name.lowercased()) }
    }

    /// Tables in which frameworks keep what they did.
    private static let bookkeeping: Set<String> = [
        "schema_migrations", "ar_internal_metadata", "flyway_schema_history", "databasechangelog",
        "databasechangeloglock", "django_migrations", "alembic_version", "migrations", "knex_migrations",
        "knex_migrations_lock", "goose_db_version", "__efmigrationshistory", "spatial_ref_sys", "_prisma_migrations",
        "django_content_type", "django_session", "django_admin_log",
    ]

    private func index(_ name: String) -> Int? {
        let wanted = Naming.key(name)
        return tables.firstIndex { $0.name == name } ?? tables.firstIndex { Naming.key($0.name) == wanted }
    }

    private mutating func take(_ sighting: Sighting) {
        switch sighting.kind {
        case .table: if index(sighting.name) == nil { tables.append(Table(name: sighting.name, sighting: sighting)) }
        case .column: addColumn(sighting)
        case .change: change(sighting)
        default: break
        }
    }

    private mutating func addColumn(_ sighting: Sighting) {
        guard let table = sighting.details["table"] else { return }
        let name = sighting.name.split(separator: ".").last.map(String.init) ?? sighting.name
        if index(table) == nil { tables.append(Table(name: table, sighting: sighting)) }
        guard let at = index(table) else { return }
        let type = sighting.details["type"] ?? ""
        if let known = tables[at].columns.firstIndex(where: { $0.name == name }) {
            tables[at].columns[known] = (name, type, sighting)
        } else {
            tables[at].columns.append((name, type, sighting))
        }
    }

    private mutating func change(_ sighting: Sighting) {
        let parts = sighting.name.split(separator: ".").map(String.init)
        switch sighting.details["change"] {
        case "drop table": tables.removeAll { $0.name == sighting.name }
        case "drop column":
            guard parts.count > 1, let at = index(parts[0]) else { return }
            tables[at].columns.removeAll { $0.name == parts[1] }
        case "rename":
            guard let new = sighting.details["to"], let first = parts.first, let at = index(first) else { return }
            if parts.count == 1 {
                tables[at].name = new
            } else if let column = tables[at].columns.firstIndex(where: { $0.name == parts[1] }) {
                tables[at].columns[column].name = new
            }
        default: break
        }
    }
}

/// Names that speak of one thing, in whatever spelling: `OrderLines`, `order_line`.
enum Naming {
    static func key(_ name: String) -> String {
        var words: [String] = []
        var word = ""
        var previous: Character = " "
        for letter in name {
            let starts = letter.isUppercase && previous.isLowercase
            if !letter.isLetter && !letter.isNumber || starts {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if letter.isLetter || letter.isNumber { word += letter.lowercased() }
            previous = letter
        }
        if !word.isEmpty { words.append(word) }
        if let last = words.popLast() { words.append(Singular.of(last)) }
        return words.joined(separator: "_")
    }
}
