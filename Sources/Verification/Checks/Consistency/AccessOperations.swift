import DesignModel
import Diagnostics

/// An access pattern belongs to an operation that touches the table.
struct AccessOperations: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let operations = Dictionary(exhibit.operations.map { ($0.operation.id, $0.operation) }) { first, _ in first }
        return exhibit.tablesByPath.flatMap { path, _, table in
            table.accessPatterns.compactMap { pattern -> Diagnostic? in
                guard let id = pattern.operation, let operation = operations[id],
                    exhibit.isStranger(operation, to: table)
                else { return nil }
                return .finding(
                    .accessByStranger, "Pattern '\(pattern.id)' is of '\(id)', which does not touch '\(table.id)'",
                    at: "\(path).access_patterns.\(pattern.id).operation",
                    fix: "Let '\(id)' read '\(table.id)', or name another operation")
            }
        }
    }
}
