import DesignModel
import Diagnostics

/// A GET changes nothing; an append-only trail of who looked is no change to the caller.
struct ReadsThatWrite: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.operations.filter { $0.operation.method?.uppercased() == "GET" }.compactMap { interface, operation in
            let changed = operation.writes.filter { !(exhibit.tables[$0]?.table.appendOnly ?? false) }
            guard !changed.isEmpty || operation.kind == .write else { return nil }
            let what = changed.first.map { "'\($0)'" } ?? "data"
            return .finding(
                .readThatWrites, "GET '\(operation.id)' changes \(what); use POST, PUT or DELETE",
                at: Exhibit.path(interface, operation) + ".method",
                fix: "Change the method of '\(operation.id)' to POST")
        }
    }
}
