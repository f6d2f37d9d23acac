import DesignModel
import Diagnostics

/// A foreign key and what it points to exist, are equally many, and have types that the engine compares.
struct ForeignKeyMatch: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.tablesByPath.flatMap { path, store, table in
            table.foreignKeys.enumerated().compactMap { position, key in
                guard let target = exhibit.tables[key.table]?.table,
                    let fault = fault(key, table, target, mixes: store.mixesIntegers)
                else {
                    return nil
                }
                return .finding(
                    .foreignKeyMismatch, "Foreign key of '\(table.id)' to '\(key.table)' \(fault)",
                    at: "\(path).foreign_keys[\(position)]",
                    fix: "Let the columns of '\(table.id)' match the key of '\(key.table)'")
            }
        }
    }

    private func fault(_ key: ForeignKey, _ table: Table, _ target: Table, mixes: Bool) -> String? {
        let references = key.references.isEmpty ? target.primaryKey : key.references
        guard key.columns.count == references.count else { return "has as many columns as its target has not" }
        for (own, theirs) in zip(key.columns, references) {
            guard let left = table.columns.first(where: { $0.name == own }) else { return "uses no column '\(own)'" }
            guard let right = target.columns.first(where: { $0.name == theirs }) else {
                return "points to no column '\(theirs)'"
            }
            let (one, other) = (left.type.plainType, right.type.plainType)
            if one != other, !(mixes && String.integers.isSuperset(of: [one, other])) {
                return "compares \(left.type) with \(right.type)"
            }
        }
        return nil
    }
}

extension Store {
    /// PostgreSQL compares integers of any size by one index; MySQL wants the very same type.
    fileprivate var mixesIntegers: Bool { engine.lowercased().hasPrefix("postgres") }
}

extension String {
    fileprivate static let integers: Set<String> = ["smallint", "integer", "bigint"]

    /// The type without its synonyms: a serial is an integer.
    fileprivate var plainType: String { Self.synonyms[lowercased()] ?? lowercased() }

    private static let synonyms = [
        "bigserial": "bigint", "int8": "bigint", "serial": "integer", "int": "integer", "int4": "integer",
        "int2": "smallint", "smallserial": "smallint",
    ]
}
