/// Whether the figures keep what was promised.
extension DiagnosticCode {
    static let promises: [DiagnosticCode] = [
        .costAboveBudget, .latencyAboveTarget, .availabilityBelowObjective, .dataOutsideResidency, .forbiddenTechnology,
        .tooManyServices, .thirdPartyInWritePath,
    ]

    public static let costAboveBudget = DiagnosticCode(
        "cost-above-budget", .warning,
        meaning: "The expected bill is above the budget.",
        instead: "EUR 620 a month with a budget of 400",
        use: "a smaller size, or fewer moving parts")
    public static let latencyAboveTarget = DiagnosticCode(
        "latency-above-target", .warning,
        meaning: "The forecast answer is slower than its target.",
        instead: "p95 520 ms against 400 ms",
        use: "fewer calls on the path, or a cache")
    public static let availabilityBelowObjective = DiagnosticCode(
        "availability-below-objective", .warning,
        meaning: "What has to be up together is committed to less than what is promised.",
        instead: "99.85 percent where 99.95 are promised",
        use: "a standby, a fallback, or a lower promise")
    public static let dataOutsideResidency = DiagnosticCode(
        "data-outside-residency", .error,
        meaning: "Data would be kept outside the countries it must stay in.",
        instead: "site virginia, residency EU",
        use: "site frankfurt")
    public static let forbiddenTechnology = DiagnosticCode(
        "forbidden-technology", .error,
        meaning: "The design uses a product that must not be used.",
        instead: "channel on kafka, forbidden: [kafka]",
        use: "channel on postgresql")
    public static let tooManyServices = DiagnosticCode(
        "too-many-services", .warning,
        meaning: "There are more services than the team can look after.",
        instead: "eight services for four developers",
        use: "one deployable with modules")
    public static let thirdPartyInWritePath = DiagnosticCode(
        "third-party-in-write-path", .warning,
        meaning: "A write that must be consistent waits for somebody else's system.",
        instead: "place-order calls the payment provider before it commits",
        use: "commit, then call from a worker through the outbox")
}
