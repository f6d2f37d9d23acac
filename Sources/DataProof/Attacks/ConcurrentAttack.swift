import DesignModel
import Ports

/// Two sessions do the same forbidden thing at the same moment; one may get through.
struct ConcurrentAttack {
    let first: any SQLSession
    let second: any SQLSession

    /// How many of the two statements were committed.
    func through(_ statements: [String]) -> Int {
        guard statements.count == 2 else { return 0 }
        for session in [first, second] {
            _ = try? session.run("begin")
            _ = try? session.run("set local lock_timeout = '5s'")
        }
        let one = succeeds { _ = try first.run(statements[0]) }
        // The second waits for the first where the rule holds, and goes on at once where it does not.
        let sent = succeeds { try second.start(statements[1]) }
        let kept = one && succeeds { _ = try first.run("commit") }
        if !kept { _ = try? first.run("rollback") }
        let two = sent && succeeds { try second.finish() }
        let both = two && succeeds { _ = try second.run("commit") }
        if !both { _ = try? second.run("rollback") }
        return (kept ? 1 : 0) + (both ? 1 : 0)
    }

    private func succeeds(_ work: () throws -> Void) -> Bool { (try? work()) != nil }
}
