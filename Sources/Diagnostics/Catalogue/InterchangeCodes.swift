/// What happens between our blueprint and other people's files.
extension DiagnosticCode {
    static let interchange: [DiagnosticCode] = [
        .importUnknownForm, .importUnreadable, .importLeftOut, .importGuess, .importConflict, .importEmpty,
        .exportEmpty,
    ]

    public static let importUnknownForm = DiagnosticCode(
        "import-unknown-form", .warning,
        meaning: "A file is none of the forms that can be imported, so nothing was taken from it.",
        instead: "architect import notes.docx",
        use: "architect import openapi.yaml schema.sql compose.yaml workspace.dsl decisions/")
    public static let importUnreadable = DiagnosticCode(
        "import-unreadable", .error,
        meaning: "A file breaks the rules of its own form from this place on, so what follows could not be read.",
        instead: "create table orders (id bigint", use: "create table orders (id bigint primary key);")
    public static let importLeftOut = DiagnosticCode(
        "import-left-out", .note,
        meaning: "Something in an imported file has no place in the blueprint, and was left out.",
        instead: "looking for a trigger of the schema in blueprint.yaml",
        use: "the imported file itself, which stays the place where that is said")
    public static let importGuess = DiagnosticCode(
        "import-guess", .note,
        meaning: "The blueprint asks for something that the imported files do not say; a guess stands in its place.",
        instead: "taking the owner of a table on trust",
        use: "reading the guessed line, and changing it where it is wrong")
    public static let importConflict = DiagnosticCode(
        "import-conflict", .warning,
        meaning: "Two imported files say different things about one element; the first one stands.",
        instead: "two files that both create table orders, with different columns",
        use: "the file that is true, imported alone or first")
    public static let importEmpty = DiagnosticCode(
        "import-empty", .error, meaning: "Nothing that a blueprint could say was found in the imported files.",
        instead: "architect import README.md", use: "architect import schema.sql openapi.yaml")
    public static let exportEmpty = DiagnosticCode(
        "export-empty", .warning, meaning: "The blueprint has nothing that the chosen form could carry.",
        instead: "architect export --to madr with a blueprint without decisions",
        use: "a form that carries what is there, such as --to structurizr")
}
