/// What can be wrong with a file of vectors for the closed forms.
extension DiagnosticCode {
    static let estimates: [DiagnosticCode] = [
        .notVectors, .unknownFamily, .missingInput, .inputOutOfRange, .unknownInput, .unstableSystem, .vectorDisagrees,
    ]

    public static let notVectors = DiagnosticCode(
        "not-vectors", .error, meaning: "The file is not JSON in the form of a vector file.",
        instead: "{\"lam\": 80}",
        use: "{\"families\": [{\"id\": \"mm1\", \"vectors\": [{\"inputs\": {\"lam\": 80, \"mu\": 100}}]}]}")
    public static let unknownFamily = DiagnosticCode(
        "unknown-family", .error, meaning: "A vector asks for a family of closed forms that does not exist.",
        instead: "\"id\": \"mmk\"", use: "\"id\": \"mmc\"; architect estimate --families lists them")
    public static let missingInput = DiagnosticCode(
        "missing-input", .error, meaning: "A vector lacks an input without which its family says nothing.",
        instead: "{\"lam\": 80}", use: "{\"lam\": 80, \"mu\": 100}")
    public static let inputOutOfRange = DiagnosticCode(
        "input-out-of-range", .error, meaning: "An input is not a value for which the closed form holds.",
        instead: "\"mu\": -1", use: "\"mu\": 100")
    public static let unknownInput = DiagnosticCode(
        "unknown-input", .warning, meaning: "A vector has an input that its family does not use.",
        instead: "{\"lambda\": 80, \"mu\": 100}", use: "{\"lam\": 80, \"mu\": 100}")
    public static let unstableSystem = DiagnosticCode(
        "unstable-system", .error, meaning: "More work arrives than can be done: there is no steady state to compute.",
        instead: "{\"lam\": 120, \"mu\": 100}", use: "{\"lam\": 80, \"mu\": 100}, or a bounded queue (mmck)")
    public static let vectorDisagrees = DiagnosticCode(
        "vector-disagrees", .error,
        meaning: "What is computed differs from what the file expects by more than its tolerance.",
        instead: "\"outputs\": {\"W\": 0.06}", use: "\"outputs\": {\"W\": 0.05}, for lam 80 and mu 100")
}
