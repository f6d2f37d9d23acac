import DesignModel

/// One table: in a few lines of its own, or as a row among many.
struct TableAspects {
    let table: Table

    var blocks: [Block] {
        let title: Line = "\(code: table.id.rawValue)"
        return [
            .heading(4, title),
            .facts([
                ("Purpose", Line(table.purpose)), ("Owner", owner), ("Columns", columns),
                ("Key", Line(codes: table.primaryKey)),
                ("Rules", rules.joined("; ")), ("Indexes", table.indexes.map(index).joined("; ")),
                ("Growth", [Line(table.rows).closed(" rows"), Line(table.growth).closed(" more")].joined(", ")),
                ("Retention", StoreLines.retention(table.retention)), ("Divided", divided),
            ]),
        ]
    }

    /// For the table of tables.
    var row: [Line] {
        [
            Line(code: table.id.rawValue), Line(table.purpose), owner, Line(codes: table.primaryKey),
            rules.joined("; "),
            Line(table.rows), Line(table.growth),
            [StoreLines.retention(table.retention), divided.after("Cut ").sentence].joined(" "),
        ]
    }

    static func row(_ index: Index, of table: Table) -> [Line] {
        [
            Line(code: index.name), "\(code: table.id.rawValue) (" + Line(codes: index.columns) + ")",
            index.serves.isEmpty ? checked(index, table) : Line(codes: index.serves.map(\.rawValue)),
        ]
    }

    /// An index without an operation that stands under a foreign key: without it, each row that goes there reads all rows here.
    private static func checked(_ index: Index, _ table: Table) -> Line {
        let key = table.foreignKeys.first { !$0.columns.isEmpty && $0.columns[0] == index.columns.first }
        return key.map { "rows of \(code: $0.table.rawValue) that go or change" } ?? Line()
    }

    private var owner: Line {
        [Line(code: table.owner?.rawValue ?? ""), Line(code: table.module?.rawValue ?? "").after("module ")].joined(
            ", ")
    }

    private var columns: Line {
        table.columns.map { column -> Line in
            let marks = [
                Line(said: column.dataClass ?? ""), column.nullable ? "may be absent" : Line(),
                Line(said: column.note ?? ""),
            ].joined(", ")
            return "\(code: column.name) \(column.type)" + marks.after(" (").closed(")")
        }.joined(", ")
    }

    /// What can never be otherwise, by keys and constraints.
    private var rules: [Line] {
        table.uniques.map { unique -> Line in
            "one row for each " + Line(codes: unique.columns) + Line(code: unique.condition ?? "").after(" where ")
                + Line(said: unique.purpose).after(": ")
        } + table.checks.map { Line(code: $0.expression) }
            + table.exclusions.map { "no overlap: \(code: $0.elements)" }
            + table.foreignKeys.map { key -> Line in
                let gone = key.onDelete == "restrict" ? Line() : Line(said: key.onDelete).after(" on delete ")
                return Line(codes: key.columns) + " in \(code: key.table.rawValue)" + gone
            } + (table.appendOnly ? ["rows are only added"] : [])
            + (table.tenantColumn.map { ["a session sees only rows of its \(code: $0)"] } ?? [])
    }

    private func index(_ index: Index) -> Line {
        let serves = Line(codes: index.serves.map(\.rawValue)).after(" for ")
        let condition = Line(code: index.condition ?? "").after(" where ")
        return "\(code: index.name) on " + Line(codes: index.columns) + condition + serves
    }

    private var divided: Line {
        guard let partitioning = table.partitioning else { return Line() }
        let step = partitioning.method == .range ? Line(said: partitioning.interval).after(", one part a ") : Line()
        return "by \(partitioning.method.rawValue) of \(code: partitioning.column)" + step
    }
}
