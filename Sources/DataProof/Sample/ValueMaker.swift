import DesignModel

/// Draws values for columns by their type, their name and their checks, as `copy` reads them; nil is null.
struct ValueMaker {
    let table: Table
    private let literals: LiteralsOfChecks
    private var uniqueColumns: Set<String>
    var chance: Chance

    init(_ table: Table, chance: Chance) {
        self.table = table
        self.chance = chance
        literals = LiteralsOfChecks(table)
        let keys = table.uniques.map(\.columns) + [table.primaryKey]
        uniqueColumns = Set(keys.filter { $0.count == 1 }.flatMap { $0 })
    }

    /// Gives these columns another value in every row, wherever their type has enough.
    mutating func distinguish(_ columns: Set<String>) { uniqueColumns.formUnion(columns) }

    /// The value of the row at this position among `count`.
    mutating func value(_ column: Column, at position: Int, of count: Int) -> String? {
        if column.nullable, chance.share() < 0.3 { return nil }
        if let states = literals.values(for: column) { return state(states, column) }
        return plain(column, position, count)
    }

    /// What a row starts as is rare in the long run; what it ends as is common.
    private mutating func state(_ states: [String], _ column: Column) -> String {
        let first = column.fallback.flatMap { LiteralsOfChecks.quoted($0).first }
        if let first, chance.share() < 0.04 { return first }
        let others = states.filter { $0 != first }
        return others.isEmpty ? states[0] : others[chance.skewed(others.count)]
    }

    private mutating func plain(_ column: Column, _ position: Int, _ count: Int) -> String {
        let type = column.type.lowercased()
        let isUnique = uniqueColumns.contains(column.name)
        if type.hasSuffix("[]") { return "{}" }
        switch type.prefix(while: { $0.isLetter || $0 == " " }).description {
        case "bigint", "integer", "int", "int8", "int4": return number(column.name, isUnique ? position : nil)
        case "smallint": return "\(1 + chance.below(90))"
        case "numeric", "decimal", "money", "real", "double precision", "float": return coordinate(column.name)
        case "boolean", "bool": return chance.share() < 0.8 ? "false" : "true"
        case "uuid": return chance.uuid()
        case "timestamptz", "timestamp", "timestamp with time zone", "timestamp without time zone":
            return instant(column, position, count)
        case "date": return day(column, position, count)
        case "time": return "0\(chance.below(9)):30:00"
        case "interval": return "1 hour"
        case "jsonb", "json": return "{}"
        case "bytea": return "\\\\x" + Chance.hex(chance.bits())
        case "inet", "cidr": return "192.0.2.\(1 + chance.below(250))"
        case "tstzrange": return range(column, position, count)
        case "daterange": return "[2026-01-01,2026-01-02)"
        default: return text(column.name, isUnique ? position : nil)
        }
    }

    private mutating func number(_ name: String, _ position: Int?) -> String {
        if let position { return "\(position + 1)" }
        return name.hasSuffix("_minor") ? "\(100 + chance.below(50_000))" : "\(1 + chance.skewed(1000))"
    }

    private mutating func coordinate(_ name: String) -> String {
        if name.contains("lat") { return "\(47 + Double(chance.below(7000)) / 1000)" }
        if name.contains("lon") || name.contains("lng") { return "\(6 + Double(chance.below(9000)) / 1000)" }
        return "\(1 + chance.below(90)).5"
    }

    /// Rows arrive through the year; later columns of a row are later, so that starts come before ends.
    private mutating func instant(_ column: Column, _ position: Int, _ count: Int) -> String {
        let place = table.columns.firstIndex { $0.name == column.name } ?? 0
        let minute = position * 500_000 / max(1, count) + place * 90 + chance.below(30)
        let (day, rest) = (minute / 1440, minute % 1440)
        return "\(Self.date(day)) \(Self.two(rest / 60)):\(Self.two(rest % 60)):\(Self.two(chance.below(60)))+00"
    }

    private mutating func day(_ column: Column, _ position: Int, _ count: Int) -> String {
        let place = table.columns.firstIndex { $0.name == column.name } ?? 0
        return Self.date(position * 340 / max(1, count) + place)
    }

    private mutating func range(_ column: Column, _ position: Int, _ count: Int) -> String {
        let start = position * 8000 / max(1, count)
        let hour = start % 24
        return "[\(Self.date(start / 24)) \(Self.two(hour)):00+00,\(Self.date(start / 24)) \(Self.two(hour)):45+00)"
    }

    /// A day of a year counted in months of 28 days, which is enough for a sample.
    private static func date(_ day: Int) -> String {
        let (month, rest) = (day / 28, day % 28)
        return "\(2025 + month / 12)-\(two(1 + month % 12))-\(two(1 + rest))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private mutating func text(_ name: String, _ position: Int?) -> String {
        let mark = position ?? chance.skewed(5000)
        if name.contains("currency") { return "EUR" }
        if name.contains("country") { return "DE" }
        if name.contains("mail") { return "person\(mark)@example.org" }
        if name.contains("zone") { return "Europe/Berlin" }
        if name.contains("url") { return "https://example.org/\(mark)" }
        return "\(name)-\(mark)"
    }
}
