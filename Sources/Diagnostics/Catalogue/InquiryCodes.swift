/// What arithmetic rules out before any design is made.
extension DiagnosticCode {
    static let inquiry: [DiagnosticCode] = [
        .availabilityOutOfReach, .lossOutOfReach, .peakBelowMean, .budgetBelowFloor, .latencyOutOfReach,
    ]

    public static let availabilityOutOfReach = DiagnosticCode(
        "availability-out-of-reach", .error,
        meaning: "More availability is asked for than the machines that are allowed can give.",
        instead: "99.99999 % on one server", use: "99.9 % on two servers, or 99.5 % on one")
    public static let lossOutOfReach = DiagnosticCode(
        "loss-out-of-reach", .error, meaning: "Nothing may be lost, and only one server is allowed to keep it.",
        instead: "no payment may be lost; one server",
        use: "no payment may be lost; a second server keeps a copy of each commit")
    public static let peakBelowMean = DiagnosticCode(
        "peak-below-mean", .error, meaning: "The busiest time is stated as less busy than the average.",
        instead: "40 requests a second on average, 15 at the peak",
        use: "15 requests a second on average, 40 at the peak")
    public static let budgetBelowFloor = DiagnosticCode(
        "budget-below-floor", .error,
        meaning: "The budget does not pay for the machines that an ordinary day keeps busy.",
        instead: "20 euros a month for 5,000 requests a second",
        use: "a budget that matches the load, or a smaller load")
    public static let latencyOutOfReach = DiagnosticCode(
        "latency-out-of-reach", .error, meaning: "The time limit is not longer than nothing.",
        instead: "answers within 0 ms", use: "answers within 200 ms for 95 of 100 requests")
}
