import DesignModel
import Diagnostics

/// No index repeats the beginning of another index or key.
struct RedundantIndexes: Check {
    private struct Candidate {
        var name: String
        var columns: [String]
    }

    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.tablesByPath.flatMap { path, _, table in
            table.indexes.enumerated().compactMap { position, index in
                guard let cover = cover(index, position, table) else { return nil }
                return .finding(
                    .redundantIndex, "Index '\(index.name)' is the beginning of \(cover); drop it",
                    at: "\(path).indexes.\(index.name)", fix: "Drop the index '\(index.name)'")
            }
        }
    }

    /// What else begins with the same columns; partial, unique and covering indexes do work of their own.
    private func cover(_ index: Index, _ position: Int, _ table: Table) -> String? {
        guard index.method == "btree", index.condition == nil, !index.unique, index.include.isEmpty else { return nil }
        let keys =
            [Candidate(name: "the primary key", columns: table.primaryKey)]
            + table.uniques.filter { $0.condition == nil }.map { Candidate(name: "a unique rule", columns: $0.columns) }
        let others = table.indexes.enumerated().filter { other in
            other.offset != position && other.element.method == "btree" && other.element.condition == nil
                && (other.element.columns.count > index.columns.count || other.offset < position)
        }.map { Candidate(name: "index '\($0.element.name)'", columns: $0.element.columns) }
        return (keys + others).first { $0.columns.starts(with: index.columns) }?.name
    }
}
