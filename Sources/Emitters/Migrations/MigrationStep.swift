/// One numbered change of a schema, with its way back and the locks that it takes.
struct MigrationStep {
    /// Lower case with underscores, after the number in the file's name.
    var name: String
    /// What it does and what it locks, for whoever runs it at midnight.
    var purpose: String
    var up: [String]
    var down: [String]
    /// `concurrently` refuses to run inside a transaction.
    var inTransaction = true

    /// Waiting for a lock blocks everybody who comes after; so a step gives up early and is run again.
    private static let timeouts = ["set lock_timeout = '5s';", "set statement_timeout = '15min';"]

    func text(_ statements: [String], direction: String) -> String {
        let header = ["-- \(purpose)", "-- \(direction)"]
        let body = inTransaction ? ["begin;"] + statements + ["commit;"] : statements
        return (header + Self.timeouts + [""] + body).joined(separator: "\n") + "\n"
    }
}
