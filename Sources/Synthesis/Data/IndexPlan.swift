import DesignModel
import Knowledge

/// Settles the indexes of a table: references get one, duplicates and prefixes go, each gets its name.
enum IndexPlan {
    static func settle(_ draft: inout TableDraft) {
        for key in draft.table.foreignKeys where key.columns.count == 1 {
            if !isCovered(key.columns, in: draft.table) {
                draft.want(IndexNotation(columns: key.columns, method: "btree"), for: "")
            }
        }
        prune(&draft.table)
        name(&draft.table)
    }

    /// Whether a key, a rule or an index that holds for all rows begins with these columns.
    private static func isCovered(_ columns: [String], in table: Table, except: Int? = nil) -> Bool {
        if table.primaryKey.starts(with: columns) { return true }
        if table.uniques.contains(where: { $0.condition == nil && $0.columns.starts(with: columns) }) { return true }
        return table.indexes.enumerated().contains { at, index in
            at != except && index.condition == nil && index.method == "btree" && index.columns.starts(with: columns)
                && (index.columns.count > columns.count || at < (except ?? .max))
        }
    }

    private static func prune(_ table: inout Table) {
        var kept: [Index] = []
        for (at, index) in table.indexes.enumerated() {
            let isPlain = index.condition == nil && index.method == "btree"
            if isPlain, isCovered(index.columns, in: table, except: at) { continue }
            if index.columns.count == 1, index.method == "btree", index.condition == nil,
                isCovered([bare(index.columns[0])], in: table, except: at)
            {
                continue
            }
            kept.append(index)
        }
        table.indexes = kept
    }

    private static func bare(_ column: String) -> String {
        column.parts(at: " ").first.map(String.init) ?? column
    }

    private static func name(_ table: inout Table) {
        var taken: Set<String> = []
        for at in table.indexes.indices {
            let words = table.indexes[at].columns.map { $0.contains("(") ? "place" : bare($0) }
            var name = String(([table.id.rawValue] + words).joined(separator: "_").prefix(58))
            if table.indexes[at].condition != nil { name = String(name.prefix(52)) + "_open" }
            var serial = 2
            let base = name
            while !taken.insert(name).inserted {
                name = base + "_\(serial)"
                serial += 1
            }
            table.indexes[at].name = name
        }
    }
}
