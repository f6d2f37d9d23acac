import Diagnostics

/// Whether a workload names only what it declares; every slip is reported at once.
extension Workload {
    public func objections(file: String) -> [Diagnostic] {
        tables.flatMap { objections($0, file) } + queries.flatMap { objections($0, file) }
    }

    private func objections(_ table: WorkloadTable, _ file: String) -> [Diagnostic] {
        let known = table.columns.map(\.name)
        let keys = table.primaryKey + table.unique.flatMap(\.columns) + table.writes.updates.flatMap(\.columns)
        var found = keys.filter { !known.contains($0) }.map { name in
            Self.objection(
                "Table '\(table.name)' has no column '\(name)'", file, DidYouMean.suggestion(for: name, among: known))
        }
        if table.rows < 1 {
            found.append(Self.objection("Table '\(table.name)' has no rows to plan for", file, nil))
        }
        return found
    }

    private func objections(_ query: WorkloadQuery, _ file: String) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for access in query.access {
            guard let table = table(access.table) else {
                let close = DidYouMean.suggestion(for: access.table, among: tables.map(\.name))
                found.append(
                    Self.objection("Query '\(query.id)' reaches '\(access.table)', which is no table here", file, close)
                )
                continue
            }
            let known = table.columns.map(\.name)
            let named = access.equal + access.range + access.order.map(\.firstWord)
            found += named.filter { !known.contains($0) }.map { name in
                Self.objection(
                    "Query '\(query.id)' names '\(table.name).\(name)', which is no column", file,
                    DidYouMean.suggestion(for: name, among: known))
            }
        }
        return found
    }

    private static func objection(_ text: String, _ file: String, _ close: String?) -> Diagnostic {
        Diagnostic(
            .badWorkload, text, at: .file(path: file),
            fixes: [Fix(close.map { "write '\($0)'" } ?? "declare it, or take the name out")])
    }
}
