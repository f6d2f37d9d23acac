/// What can be wrong with the text of a brief.
extension DiagnosticCode {
    static let reading: [DiagnosticCode] = [
        .emptyBrief, .noBackendDescribed, .unclosedFrontMatter, .frontMatterNotYAML, .frontMatterTooLarge,
        .sentenceTooLong, .contradictoryStatements,
    ]

    public static let emptyBrief = DiagnosticCode(
        "empty-brief", .error, meaning: "The brief holds no words.", instead: "an empty brief.md",
        use: "a brief that says who uses the system, what they do with it, and how much of it is expected")
    public static let noBackendDescribed = DiagnosticCode(
        "no-backend-described", .error,
        meaning:
            "Nothing in the text describes a system: no load, no data, no quality, nobody who does anything with it.",
        instead: "- two pounds of flour\n- eggs",
        use: "Members order flour online; 300 orders a day, answers within a second")
    public static let unclosedFrontMatter = DiagnosticCode(
        "unclosed-front-matter", .warning,
        meaning: "The settings at the head of the brief are opened and never closed.",
        instead: "---\ntitle: Orders\n\n# Orders", use: "---\ntitle: Orders\n---\n\n# Orders")
    public static let frontMatterNotYAML = DiagnosticCode(
        "front-matter-not-yaml", .warning,
        meaning: "The settings at the head of the brief cannot be parsed; they were skipped and the rest was read.",
        instead: "---\nteam: {backend: 4\n---", use: "---\nteam: {backend: 4}\n---")
    public static let frontMatterTooLarge = DiagnosticCode(
        "front-matter-too-large", .warning,
        meaning: "The settings at the head of the brief are longer or more deeply nested than settings can be.",
        instead: "---\nnotes: (a whole document)\n---", use: "---\ntitle: Orders\n---\n\nthe document")
    public static let sentenceTooLong = DiagnosticCode(
        "sentence-too-long", .warning,
        meaning: "A sentence is too long to be one; it was skipped, so nothing in it became a fact.",
        instead: "a log or data dump pasted into the brief", use: "sentences and list items of ordinary length")
    public static let contradictoryStatements = DiagnosticCode(
        "contradictory-statements", .warning,
        meaning: "Two sentences of the brief state different values for the same thing; which one holds is asked.",
        instead: "Backups are kept 5 years. … Backups are kept 7 years.", use: "Backups are kept 7 years.")
}
