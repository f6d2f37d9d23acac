/// What can be wrong with the servers that a project lets us ask, and with asking them.
extension DiagnosticCode {
    static let servers: [DiagnosticCode] = [
        .badSettings, .unknownSetting, .secretInSettings, .unknownServer, .serverFailed,
    ]

    public static let badSettings = DiagnosticCode(
        "bad-settings", .error,
        meaning: "The settings file, or a part of it, does not have the form that settings have.",
        instead: "servers: [context7]", use: "servers: {context7: {role: documentation, command: npx, args: [...]}}")
    public static let unknownSetting = DiagnosticCode(
        "unknown-setting", .error, meaning: "The settings file names a key, a role or a form that nobody reads.",
        instead: "role: documantation", use: "role: documentation")
    public static let secretInSettings = DiagnosticCode(
        "secret-in-settings", .error,
        meaning: "A key or a token stands in the settings file, where everybody who reads the repository reads it.",
        instead: "env: {CONTEXT7_API_KEY: ctx7sk-...}", use: "env: [CONTEXT7_API_KEY], taken from the environment")
    public static let unknownServer = DiagnosticCode(
        "unknown-server", .error,
        meaning: "A server is asked for that neither the settings nor the project's agent configuration name.",
        instead: "architect design brief.md --consult contxt7", use: "architect design brief.md --consult context7")
    public static let serverFailed = DiagnosticCode(
        "server-failed", .warning,
        meaning: "A server that was to be asked did not answer; the run went on without it.",
        instead: "a run that stops because a documentation server is down",
        use: "architect servers --check, which says what is wrong with it")
}
