/// What can go wrong when a data design is sized, planned or proven on an engine.
extension DiagnosticCode {
    static let proving: [DiagnosticCode] = [.badWorkload, .noEngine]

    public static let badWorkload = DiagnosticCode(
        "bad-workload", .error,
        meaning: "A workload file is not JSON of the expected form, or names what it does not declare.",
        instead: "a query whose access names the table 'order' where the workload declares 'orders'",
        use: "the names of `tables` in every `access`, and a rate for each query")
    public static let noEngine = DiagnosticCode(
        "no-engine", .error, meaning: "The PostgreSQL that should have been asked is not there or did not start.",
        instead: "a claim about plans that no planner made",
        use: "apt-get install postgresql, or the answer that needs no engine and says so")
}
