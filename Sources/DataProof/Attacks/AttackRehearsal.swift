import DesignModel
import Ports

/// Tries an attack in one transaction that is taken back: it serves only if the attacked rule alone can refuse it.
struct AttackRehearsal {
    let session: any SQLSession
    let target: String

    /// nil when the attack serves; otherwise what else is in its way.
    func obstacle(_ attack: Attack, on rule: AttackedRule) -> String? {
        defer { _ = try? session.run("rollback") }
        do {
            _ = try session.run("begin")
            _ = try session.run("delete from \(target)")
            for statement in attack.preparation + [attack.first, "savepoint attack"] { _ = try session.run(statement) }
            _ = try? session.run(attack.second)
            _ = try session.run("rollback to attack")
            _ = try session.run(rule.drop)
            _ = try session.run(attack.second)
            return nil
        } catch {
            return "\(error)"
        }
    }
}
