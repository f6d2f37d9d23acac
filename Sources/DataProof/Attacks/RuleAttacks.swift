import DesignModel
import Ports

/// Attacks every unique rule, exclusion and check of a table by two sessions at once, then takes the rule away and attacks again.
///
/// Works on a copy whose rows it removes; foreign keys are set aside there, so that only the attacked rule is at stake.
struct RuleAttacks {
    let table: Table
    let seed: UInt64
    let connect: () throws -> any SQLSession

    func run() throws -> (proofs: [AttackProof], unverified: [String]) {
        var proofs: [AttackProof] = []
        var unverified: [String] = []
        let pair = ConcurrentAttack(first: try connect(), second: try connect())
        for session in [pair.first, pair.second] { _ = try session.run("set session_replication_role = replica") }
        _ = try pair.first.run("delete from \(target)")
        for rule in try RuleReader(session: pair.first, table: table).rules() {
            switch try AttackPlanner(session: pair.first, table: table, seed: seed).plan(against: rule) {
            case .attack(let attack): proofs.append(try proof(of: rule, attack, pair))
            case .impossible(let reason):
                unverified.append("\(rule.name) of \(table.id) under attack: \(reason)")
            }
        }
        return (proofs, unverified)
    }

    private var target: String { SQLText.quoted(table.id.rawValue) }

    private func proof(of rule: AttackedRule, _ attack: Attack, _ pair: ConcurrentAttack) throws -> AttackProof {
        let through = try launch(attack, pair)
        _ = try pair.first.run(rule.drop)
        let without = try launch(attack, pair)
        return AttackProof(
            table: table.id.rawValue, rule: rule.name, through: through, throughWithoutRule: without)
    }

    /// On a table that holds nothing but what the attack prepares.
    private func launch(_ attack: Attack, _ pair: ConcurrentAttack) throws -> Int {
        _ = try pair.first.run("delete from \(target)")
        for statement in attack.preparation { _ = try pair.first.run(statement) }
        return pair.through([attack.first, attack.second])
    }
}
