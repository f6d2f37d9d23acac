import DesignModel
import Ports

/// Finds rows for an attack in which only the attacked rule is at stake.
struct AttackPlanner {
    let session: any SQLSession
    let table: Table
    let seed: UInt64

    enum Plan {
        case attack(Attack)
        case impossible(String)
    }

    func plan(against rule: AttackedRule) throws -> Plan {
        let rows = try DrawnRows(session, table).draw(400, seed: seed, where: admission(rule))
        guard rows.count > 1 else { return .impossible("no drawn row comes under it") }
        switch rule.kind {
        case .pair: return try first(pairs(rows, rule), rule)
        case .check(let expression):
            let counted = countdowns(rows, rule)
            if case .attack(let attack) = try first(counted, rule) { return .attack(attack) }
            return try first(breaches(rows, rule, expression), rule)
        }
    }

    /// The first that the rehearsal lets pass.
    private func first(_ attacks: [Attack], _ rule: AttackedRule) throws -> Plan {
        let rehearsal = AttackRehearsal(session: session, target: SQLText.quoted(table.id.rawValue))
        var reason = "no row that would break it can be drawn"
        for attack in attacks {
            guard let obstacle = rehearsal.obstacle(attack, on: rule) else { return .attack(attack) }
            reason = "something else refuses it too: \(obstacle)"
        }
        return .impossible(reason)
    }

    private func admission(_ rule: AttackedRule) -> String {
        var conditions = table.checks.map { "(\($0.expression)) is not false" }
        if let condition = rule.condition { conditions.append("(\(condition))") }
        if rule.kind == .pair { conditions += (rule.columns + rule.apart).map { "\(SQLText.quoted($0)) is not null" } }
        return conditions.isEmpty ? "true" : conditions.joined(separator: " and ")
    }

    /// Two rows that agree in what the rule reads and differ in what every other key reads.
    private func pairs(_ rows: [[String?]], _ rule: AttackedRule) -> [Attack] {
        let drawn = DrawnRows(session, table)
        let free = table.rivalColumns.union(rule.apart).subtracting(rule.columns)
        let fixed = Set(rule.condition.map(ParameterValues.words) ?? []).subtracting(rule.apart)
        return rows.prefix(3).flatMap { row in
            rows.suffix(8).map { other in
                let second = zip(drawn.columns, zip(row, other)).map { column, values in
                    free.contains(column.name) && !fixed.contains(column.name) ? values.1 : values.0
                }
                return Attack(first: drawn.insert(row), second: drawn.insert(second))
            }
        }
    }

    /// A row that keeps the check, and one that breaks it and nothing else.
    private func breaches(_ rows: [[String?]], _ rule: AttackedRule, _ expression: String) throws -> [Attack] {
        let drawn = DrawnRows(session, table)
        let others = table.checks.filter { $0.name != rule.name }.map { "(\($0.expression)) is not false" }
        let condition = (others + ["(\(expression)) is false"]).joined(separator: " and ")
        for row in rows.prefix(3) {
            let broken = try drawn.variants(of: row, in: rule.columns, where: condition)
            if !broken.isEmpty {
                return broken.prefix(5).map {
                    Attack(first: drawn.insert(rows[rows.count - 1]), second: drawn.insert($0))
                }
            }
        }
        return []
    }

    /// Two sessions that each take the last one: the check must stop the second from going below its bound.
    private func countdowns(_ rows: [[String?]], _ rule: AttackedRule) -> [Attack] {
        let drawn = DrawnRows(session, table)
        let numbers = rule.columns.filter { name in
            table.columns.contains { $0.name == name && Self.counts.contains($0.type.lowercased()) }
        }
        return numbers.flatMap { number -> [Attack] in
            let name = SQLText.quoted(number)
            let take = "update \(SQLText.quoted(table.id.rawValue)) set \(name) = \(name) - 1"
            return rows.prefix(5).flatMap { row in
                ["1", "2"].map { amount in
                    let start = zip(drawn.columns, row).map { $0.name == number ? amount : $1 }
                    return Attack(preparation: [drawn.insert(start)], first: take, second: take)
                }
            }
        }
    }

    private static let counts: Set = ["smallint", "integer", "bigint"]
}
