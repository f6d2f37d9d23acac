import DesignModel
import Diagnostics

/// Tables and columns of the design beside those that the code makes.
struct SchemaDrift {
    private let design: Design
    private let observed: ObservedSchema

    init(_ design: Design, _ observed: ObservedSchema) {
        self.design = design
        self.observed = observed
    }

    /// Only what schemas and models make is compared; a cache or an object store has no tables in code.
    private var planned: [(path: String, table: Table)] {
        design.stores.filter { [.relational, .embedded, .timeSeries, .document].contains($0.kind) }.flatMap { store in
            store.tables.map { ("stores.\(store.id).tables.\($0.id)", $0) }
        }
    }

    var findings: [Diagnostic] {
        let planned = planned
        guard !observed.tables.isEmpty else {
            guard let first = design.stores.first(where: { !$0.tables.isEmpty }) else { return [] }
            return [.notCompared("Tables", "the repository shows no schema", at: "stores.\(first.id)")]
        }
        let keys = Set(planned.map { Naming.key($0.table.id.rawValue) })
        let found = Dictionary(observed.tables.map { (Naming.key($0.name), $0) }) { first, _ in first }
        var findings: [Diagnostic] = []
        for (path, table) in planned {
            if let match = found[Naming.key(table.id.rawValue)] {
                findings += columns(path, table, match)
            } else {
                findings.append(
                    .missing(
                        .tableNotInCode, "Table '\(table.id)' is in the blueprint and in no schema of the repository",
                        at: path, fix: "Write the migration that makes '\(table.id)', or take it out of the blueprint"))
            }
        }
        return findings
            + observed.tables.filter { !keys.contains(Naming.key($0.name)) }.map { table in
                .unplanned(
                    .tableNotInDesign, "Table '\(table.name)' is in the code and not in the blueprint",
                    at: table.sighting, fix: "Add '\(table.name)' to a store of the blueprint, or drop it")
            }
    }

    private func columns(_ path: String, _ table: Table, _ match: ObservedSchema.Table) -> [Diagnostic] {
        guard !match.columns.isEmpty, !table.columns.isEmpty else { return [] }
        let found = Dictionary(match.columns.map { (Self.key($0.name), $0) }) { first, _ in first }
        let keys = Set(table.columns.map { Self.key($0.name) })
        let lost = table.columns.compactMap { column -> Diagnostic? in
            guard let twin = found[Self.key(column.name)] else {
                return Self.isImplied(column, match) ? nil : missing(column, path, match)
            }
            return drifted(column, twin.type, "\(path).columns.\(column.name)", twin.sighting)
        }
        return lost
            + match.columns.filter { !keys.contains(Self.key($0.name)) }.map { column in
                .unplanned(
                    .columnNotInDesign,
                    "Column '\(column.name)' of '\(match.name)' is in the code and not in the blueprint",
                    at: column.sighting,
                    fix: "Add '\(column.name)' to table '\(table.id)', with its type and data class")
            }
    }

    private static func key(_ name: String) -> String { name.lowercased().filter { $0 != "_" } }

    /// Mappers give a table its number and its times without a word.
    private static func isImplied(_ column: Column, _ match: ObservedSchema.Table) -> Bool {
        let isMapped = match.sighting.details["form"] != "sql"
        return isMapped && ["id", "created_at", "updated_at", "inserted_at"].contains(column.name)
    }

    private func missing(_ column: Column, _ path: String, _ match: ObservedSchema.Table) -> Diagnostic {
        var finding = Diagnostic.missing(
            .columnNotInCode, "Column '\(column.name)' of '\(match.name)' is in the blueprint and not in the code",
            at: "\(path).columns.\(column.name)", fix: "Write the migration that adds '\(column.name)'")
        finding.notes = [Note("The code's table", at: .text(match.sighting.span))]
        return finding
    }

    private func drifted(_ column: Column, _ type: String, _ path: String, _ sighting: Sighting) -> Diagnostic? {
        let (planned, found) = (ObservedType(column.type), ObservedType(type))
        guard planned != .other, found != .other, planned != found else { return nil }
        var finding = Diagnostic.missing(
            .columnTypeDrifted, "Column '\(column.name)' is \(column.type) in the blueprint and \(type) in the code",
            at: path, fix: "Settle on one type of '\(column.name)'")
        finding.notes = [Note("The code says so", at: .text(sighting.span))]
        return finding
    }
}

/// Kinds of types that schemas of any mapper tell apart.
enum ObservedType {
    case whole, fraction, truth, moment, text, identifier, structure, other

    init(_ type: String) {
        let letters = type.lowercased().prefix { $0.isLetter || $0.isNumber || $0 == " " || $0 == "_" }
        let word = letters.split(separator: " ").first.map(String.init) ?? ""
        self = Self.words[word] ?? .other
    }

    private static let words: [String: ObservedType] = {
        var words: [String: ObservedType] = [:]
        let table: [(ObservedType, String)] = [
            (
                .whole,
                "smallint integer bigint int int2 int4 int8 serial bigserial smallserial biginteger positiveintegerfield integerfield bigintegerfield autofield bigautofield long increments bigincrements"
            ),
            (.fraction, "numeric decimal real double float decimalfield floatfield money"),
            (.truth, "boolean bool booleanfield"),
            (
                .moment,
                "timestamptz timestamp datetime date datetimefield datefield timestamps utc_datetime naive_datetime"
            ),
            (
                .text,
                "text varchar character char citext string textfield charfield emailfield slugfield urlfield longtext mediumtext"
            ),
            (.identifier, "uuid uuidfield binary_id guid"), (.structure, "json jsonb jsonfield map"),
        ]
        for (kind, names) in table { for name in names.split(separator: " ") { words[String(name)] = kind } }
        return words
    }()
}
