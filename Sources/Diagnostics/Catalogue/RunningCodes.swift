/// What can go wrong around a run: files, folders, arguments.
extension DiagnosticCode {
    static let running: [DiagnosticCode] = [
        .missingFile, .unreadableFile, .notText, .tooLarge, .cannotWrite, .editedByHand, .mergeConflict, .staleArtefact,
        .badAnswer,
        .internalFault,
    ]

    public static let missingFile = DiagnosticCode(
        "missing-file", .error, meaning: "The named file is not there.",
        instead: "architect design breif.md", use: "architect design brief.md")
    public static let unreadableFile = DiagnosticCode(
        "unreadable-file", .error, meaning: "The file is there but may not be read, or is a folder.",
        instead: "architect design Examples/", use: "architect design Examples/photo-feed/brief.md")
    public static let notText = DiagnosticCode(
        "not-text", .error, meaning: "The file is not UTF-8 text, so no line of it could be quoted.",
        instead: "architect design brief.docx", use: "architect design brief.md, exported as plain text or Markdown")
    public static let tooLarge = DiagnosticCode(
        "too-large", .error, meaning: "The file is larger than a brief can sensibly be (limit in the message).",
        instead: "architect design whole-wiki.md",
        use: "architect design brief.md with the pages that concern this system")
    public static let cannotWrite = DiagnosticCode(
        "cannot-write", .error, meaning: "The design folder could not be written; what was there before is untouched.",
        instead: "architect design brief.md --output /read-only", use: "architect design brief.md --output architecture"
    )
    public static let editedByHand = DiagnosticCode(
        "edited-by-hand", .note,
        meaning:
            "A generated file was changed, moved or deleted by a person; that stays so when the design is made anew.",
        instead: "doing the work twice",
        use: "architect design brief.md over the edited folder; --replace-edits to drop the edits")
    public static let mergeConflict = DiagnosticCode(
        "merge-conflict", .warning,
        meaning: "A person and the design changed the same place since the last run; the person's version stands.",
        instead: "leaving both versions unread",
        use: "the comment at the end of the file, or the .generated file beside it, compared and settled")
    public static let staleArtefact = DiagnosticCode(
        "stale-artefact", .warning, meaning: "A file of the design folder no longer says what its blueprint says.",
        instead: "editing architecture/api/openapi.yaml alone",
        use: "editing architecture/blueprint.yaml and regenerating")
    public static let badAnswer = DiagnosticCode(
        "bad-answer", .error, meaning: "A line of the answers file is not `topic: value`, or its unit is unknown.",
        instead: "quality.rpo_minutes = five", use: "quality.rpo_minutes: 5 min")
    public static let internalFault = DiagnosticCode(
        "internal-fault", .error, meaning: "The program broke one of its own rules; the fault is ours.",
        instead: "ignoring it", use: "report the replay line printed with it")
}
