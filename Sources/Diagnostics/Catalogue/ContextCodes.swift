/// What the Context Manager finds wrong in a repository, or in its own memory of it.
extension DiagnosticCode {
    static let context: [DiagnosticCode] = [
        .exposedCredential, .contextConflict, .staleStatement, .surveyIncomplete, .contextRecovered, .badRequest,
    ]

    public static let exposedCredential = DiagnosticCode(
        "exposed-credential", .warning, meaning: "A credential lies in a file of the repository, readable by all.",
        instead: "aws_access_key_id = AKIA… in settings.py",
        use: "a secret store that the deployment reads, and a new key for the one that was exposed")
    public static let contextConflict = DiagnosticCode(
        "context-conflict", .warning, meaning: "Two places of the repository say different things about one topic.",
        instead: ".nvmrc says 18 and the Dockerfile says 20", use: "one version, stated once or the same everywhere")
    public static let staleStatement = DiagnosticCode(
        "stale-statement", .note, meaning: "A record or a guide speaks of something that the repository does not show.",
        instead: "an accepted record 'Use Kafka' in a repository without Kafka",
        use: "a record that supersedes it, or the code that carries it out")
    public static let surveyIncomplete = DiagnosticCode(
        "survey-incomplete", .warning, meaning: "A part of the repository was not looked at, so it is not known.",
        instead: "a folder that may not be read", use: "a folder that may be read, or a smaller root")
    public static let contextRecovered = DiagnosticCode(
        "context-recovered", .warning,
        meaning: "The Context Manager's own files were damaged, and were made again from what is there.",
        instead: "a context.json that breaks off in the middle",
        use: "the file that was written in its place; the damaged one is kept beside it")
    public static let badRequest = DiagnosticCode(
        "bad-request", .error, meaning: "A request or report of the briefing protocol cannot be understood.",
        instead: "{\"request_type\": \"hello\"}",
        use: "{\"requesting_agent\": \"me\", \"request_type\": \"get_task_briefing\", \"payload\": {\"query\": \"…\"}}")
}
