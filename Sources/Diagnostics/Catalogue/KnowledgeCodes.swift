/// What can be wrong with what the program knows beforehand, its own and a user's.
extension DiagnosticCode {
    static let knowledge: [DiagnosticCode] = [
        .staleFact, .undatedFact, .badPolicy, .unknownPolicyName, .policyContradiction, .policyOverrulesBrief,
        .badKnowledge, .incompleteKnowledge, .unknownKnowledgeName, .knowledgeTwice, .knowledgeReplacesBuiltIn,
    ]

    public static let staleFact = DiagnosticCode(
        "stale-fact", .warning,
        meaning: "A fact of the knowledge base was looked up longer ago than facts of its kind stay true.",
        instead: "a price of 2024-07 in a design of 2026-11",
        use: "the price of today with its source and date, or your own in the policy under `prices`")
    public static let undatedFact = DiagnosticCode(
        "undated-fact", .warning, meaning: "A fact of the knowledge base has no date that can be read.",
        instead: "date: lately", use: "date: 2026-11")
    public static let badPolicy = DiagnosticCode(
        "bad-policy", .error, meaning: "A house policy, or a part of it, does not have the form that policies have.",
        instead: "forbid: kafka", use: "forbid: [{name: kafka, reason: nobody here runs it}]")
    public static let unknownPolicyName = DiagnosticCode(
        "unknown-policy-name", .error,
        meaning: "A house policy names a key, a product, a price or a limit that the program does not know.",
        instead: "forbid: [mongdb]", use: "forbid: [mongodb]")
    public static let policyContradiction = DiagnosticCode(
        "policy-contradiction", .error, meaning: "A house policy forbids what it prefers or allows.",
        instead: "prefer: [mysql] and forbid: [mysql]", use: "prefer: [mysql]")
    public static let policyOverrulesBrief = DiagnosticCode(
        "policy-overrules-brief", .warning,
        meaning: "The brief asks for a product that the house policy rules out; the policy is followed.",
        instead: "a brief with MongoDB under a policy that forbids it",
        use: "another product in the brief, or an exception in the policy")
}
