import DesignModel
import Diagnostics

/// An index serves operations that touch its table.
struct IndexServants: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let operations = Dictionary(exhibit.operations.map { ($0.operation.id, $0.operation) }) { first, _ in first }
        return exhibit.tablesByPath.flatMap { path, _, table in
            table.indexes.compactMap { index -> Diagnostic? in
                let strangers = index.serves.filter { id in
                    operations[id].map { exhibit.isStranger($0, to: table) } ?? false
                }
                guard let stranger = strangers.first else { return nil }
                return .finding(
                    .indexServesStranger,
                    "Index '\(index.name)' serves '\(stranger)', which does not touch '\(table.id)'",
                    at: "\(path).indexes.\(index.name).serves", fix: "Name the operations that need it")
            }
        }
    }
}
