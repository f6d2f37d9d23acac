import DesignModel

/// Tables as the data model that specification pages show.
struct EntityPages {
    let manuscript: Manuscript

    func write(to page: inout Page, level: Int) {
        for (store, table) in manuscript.tables { write(table, in: store, to: &page, level: level) }
    }

    private func write(_ table: Table, in store: Store, to page: inout Page, level: Int) {
        let name = table.entity ?? table.id.rawValue
        page.heading(level, name == table.id.rawValue ? name : "\(name) (`\(table.id)`)")
        page.paragraph(page.words(table.purpose))
        page.table(
            ["field", "type", "rules"],
            table.columns.map { column in [column.name, column.type, rules(column, table).joined(separator: ", ")] })
        page.list(
            links(table) + conditions(table) + life(table, &page) + ["Kept in `\(store.id)` (\(store.technology))."])
    }

    private func rules(_ column: Column, _ table: Table) -> [String] {
        var rules: [String] = []
        if table.primaryKey.contains(column.name) { rules.append("key") }
        if !column.nullable { rules.append("required") }
        if column.identity { rules.append("numbered by the database") }
        if let fallback = column.fallback { rules.append("default `\(fallback)`") }
        if let expression = column.generated { rules.append("computed as `\(expression)`") }
        if let dataClass = column.dataClass { rules.append(dataClass) }
        return rules
    }

    private func links(_ table: Table) -> [String] {
        table.foreignKeys.map { key in
            "Belongs to `\(key.table)` by \(key.columns.joined(separator: ", ")); when that goes: \(key.onDelete)."
        }
    }

    private func conditions(_ table: Table) -> [String] {
        table.uniques.map { rule in
            let condition = rule.condition.map { " where `\($0)`" } ?? ""
            return "Unique: \(rule.columns.joined(separator: ", "))\(condition)"
                + (rule.purpose.isEmpty ? "." : ": \(rule.purpose).")
        } + table.checks.map { "Holds always: `\($0.expression)`." }
            + table.exclusions.map { "Never overlaps: `\($0.elements)`." }
    }

    private func life(_ table: Table, _ page: inout Page) -> [String] {
        guard let retention = table.retention else { return [] }
        let rule = page.words(retention.rule)
        let keep = page.figure(retention.keep)
        return ["Kept \(keep.isEmpty ? "" : keep + " ")by `\(retention.method)`\(rule.isEmpty ? "" : ": \(rule)")"]
    }
}
