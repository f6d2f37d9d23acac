/// What can be wrong with what the program knows beforehand, its own and a user's.
extension DiagnosticCode {
    static let knowledge: [DiagnosticCode] = [.staleFact, .undatedFact]

    public static let staleFact = DiagnosticCode(
        "stale-fact", .warning,
        meaning: "A fact of the knowledge base was looked up longer ago than facts of its kind stay true.",
        instead: "a price of 2024-07 in a design of 2026-11",
        use: "the price of today with its source and date, or your own in the policy under `prices`")
    public static let undatedFact = DiagnosticCode(
        "undated-fact", .warning, meaning: "A fact of the knowledge base has no date that can be read.",
        instead: "date: lately", use: "date: 2026-11")
}
