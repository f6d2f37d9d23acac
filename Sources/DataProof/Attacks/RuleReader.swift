import DesignModel
import Ports

/// The rules of a table as the engine holds them, and those that the design states and the schema lacks.
struct RuleReader {
    let session: any SQLSession
    let table: Table

    func rules() throws -> [AttackedRule] {
        let held = try pairs() + checks()
        return held + missingUniques(beside: held) + missingByName(beside: held)
    }

    private var target: String { SQLText.quoted(table.id.rawValue) }

    private func pairs() throws -> [AttackedRule] {
        let rows = try session.run(
            """
            select i.relname, array_to_string(array(select pg_get_indexdef(x.indexrelid, n, true)
                from generate_series(1, x.indnkeyatts) n order by n), '|'), pg_get_expr(x.indpred, x.indrelid),
              k.conname, array_to_string(array(select o.oprname from unnest(k.conexclop) with ordinality u(oid, n)
                join pg_operator o on o.oid = u.oid order by n), '|'), x.indisprimary
            from pg_index x join pg_class i on i.oid = x.indexrelid
              left join pg_constraint k on k.conindid = i.oid and k.conrelid = x.indrelid
            where x.indrelid = '\(target)'::regclass and (x.indisunique or x.indisexclusion) order by i.relname
            """)
        return rows.compactMap(pair)
    }

    private func pair(_ row: [String?]) -> AttackedRule? {
        guard row.count == 6, let name = row[0], let elements = row[1]?.split(separator: "|").map(String.init) else {
            return nil
        }
        if isMadeByTheEngine(elements, isKey: row[5] == "t") { return nil }
        let operators = row[4]?.split(separator: "|").map(String.init) ?? []
        let different = zip(elements, operators).filter { $0.1 == "<>" }.flatMap { named(in: $0.0) }
        let columns = elements.flatMap { named(in: $0) }.filter { !different.contains($0) }
        let constraint = row[3].map { "alter table \(target) drop constraint \(SQLText.quoted($0)) cascade" }
        return AttackedRule(
            name: name, kind: .pair, columns: columns, apart: different, condition: row[2],
            drop: constraint ?? "drop index \(SQLText.quoted(name))")
    }

    /// A number that the engine counts is never the same twice, nor is a key that it draws.
    private func isMadeByTheEngine(_ key: [String], isKey: Bool) -> Bool {
        let columns = table.columns.filter { key.contains($0.name) }
        if columns.contains(where: \.identity) { return true }
        return isKey && key.count == 1 && columns.contains { $0.fallback != nil }
    }

    private func checks() throws -> [AttackedRule] {
        let rows = try session.run(
            """
            select conname, pg_get_expr(conbin, conrelid) from pg_constraint
            where conrelid = '\(target)'::regclass and contype = 'c' and conbin is not null order by conname
            """)
        return rows.compactMap { row in
            guard let name = row[0], let expression = row[1] else { return nil }
            return AttackedRule(
                name: name, kind: .check(expression), columns: named(in: expression),
                drop: "alter table \(target) drop constraint \(SQLText.quoted(name)) cascade")
        }
        .filter { !$0.columns.isEmpty }
    }

    private func missingUniques(beside held: [AttackedRule]) -> [AttackedRule] {
        table.uniques.filter { rule in
            rule.columns != table.primaryKey
                && !held.contains { $0.kind == .pair && Set($0.columns) == Set(rule.columns) }
        }
        .map { rule in
            AttackedRule(
                name: "unique (\(rule.columns.joined(separator: ", ")))", kind: .pair, columns: rule.columns,
                condition: rule.condition, drop: "select 1", isHeld: false)
        }
    }

    private func missingByName(beside held: [AttackedRule]) -> [AttackedRule] {
        let names = Set(held.map(\.name))
        let exclusions = table.exclusions.filter { !names.contains($0.name) }.map { rule in
            AttackedRule(
                name: rule.name, kind: .pair, columns: named(in: rule.elements), condition: rule.condition,
                drop: "select 1", isHeld: false)
        }
        let checks = table.checks.filter { !names.contains($0.name) }.map { rule in
            AttackedRule(
                name: rule.name, kind: .check(rule.expression), columns: named(in: rule.expression),
                drop: "select 1", isHeld: false)
        }
        return exclusions + checks
    }

    /// The columns that an element or an expression names.
    private func named(in expression: String) -> [String] {
        let known = Set(table.columns.map { $0.name.lowercased() })
        let literals = expression.split(separator: "'", omittingEmptySubsequences: false).enumerated()
        let code = literals.filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: " ")
        var seen: Set<String> = []
        return ParameterValues.words(code).filter { known.contains($0) && seen.insert($0).inserted }
    }
}
