import DesignModel
import Ports

/// `create table` with its keys and rules; foreign keys and indexes follow in statements of their own.
struct TableStatement {
    let table: Table
    let design: Design

    var text: String {
        let lines = (table.columns.map(column) + constraints).map { "    " + $0 }
        var statement = "create table \(SQL.name(table.id.rawValue)) (\n" + lines.joined(separator: ",\n") + "\n)"
        if let partitioning = table.partitioning {
            statement += " partition by \(partitioning.method.rawValue) (\(SQL.name(partitioning.column)))"
        }
        let comment = table.purpose.words { design.ledger[$0] }
        return ([statement + ";"] + partitions + (comment.isEmpty ? [] : [described(comment)])).joined(separator: "\n")
    }

    private func column(_ column: Column) -> String {
        var parts = [SQL.name(column.name), column.type]
        if column.identity { parts.append("generated always as identity") }
        if let expression = column.generated { parts.append("generated always as (\(expression)) stored") }
        if let fallback = column.fallback { parts.append("default \(fallback)") }
        if !column.nullable, !column.identity { parts.append("not null") }
        return parts.joined(separator: " ")
    }

    private var constraints: [String] {
        let primary = table.primaryKey.isEmpty ? [] : ["primary key (\(SQL.names(table.primaryKey)))"]
        let uniques = table.uniques.filter { $0.condition == nil }.map { "unique (\(SQL.names($0.columns)))" }
        let checks = table.checks.map { "constraint \(SQL.name($0.name)) check (\($0.expression))" }
        let exclusions = table.exclusions.map { exclusion in
            "constraint \(SQL.name(exclusion.name)) exclude \(exclusion.elements)"
                + (exclusion.condition.map { " where (\($0))" } ?? "")
        }
        return primary + uniques + checks + exclusions
    }

    /// A default partition catches rows until the job that makes partitions has run; hash partitions are all made now.
    private var partitions: [String] {
        guard let partitioning = table.partitioning else { return [] }
        let name = table.id.rawValue
        switch partitioning.method {
        case .range, .list:
            return ["create table \(SQL.name(name + "_rest")) partition of \(SQL.name(name)) default;"]
        case .hash:
            return (0..<8).map { part in
                "create table \(SQL.name("\(name)_\(part)")) partition of \(SQL.name(name)) for values with (modulus 8, remainder \(part));"
            }
        }
    }

    private func described(_ comment: String) -> String {
        "comment on table \(SQL.name(table.id.rawValue)) is \(SQLText.literal(comment));"
    }
}
