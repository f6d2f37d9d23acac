/// What can be wrong with the words of a blueprint, before its meaning is judged.
extension DiagnosticCode {
    static let language: [DiagnosticCode] = [
        .blueprintSyntax, .duplicateKey, .unknownKey, .missingKey, .wrongForm, .unknownWord, .doubtfulWord,
        .malformedQuantity, .unknownUnit, .wrongMeasure, .unknownLedgerEntry, .twoSources, .duplicateName,
        .danglingReference, .unknownCitation, .uncitedFigure,
    ]

    public static let blueprintSyntax = DiagnosticCode(
        "blueprint-syntax", .error, meaning: "The file is not YAML from this place on.",
        instead: "title: Orders: new and old", use: "title: 'Orders: new and old'")
    public static let duplicateKey = DiagnosticCode(
        "duplicate-key", .error, meaning: "A key stands twice in one map; only one of them could count.",
        instead: "timeout: 2 s … timeout: 5 s", use: "timeout: 2 s")
    public static let unknownKey = DiagnosticCode(
        "unknown-key", .error, meaning: "The language has no such key at this place (see the reference page).",
        instead: "time_out: 2 s", use: "timeout: 2 s")
    public static let missingKey = DiagnosticCode(
        "missing-key", .error, meaning: "A key without a sensible default is missing.",
        instead: "components: {api: {title: Shop}}", use: "components: {api: {kind: service, title: Shop}}")
    public static let wrongForm = DiagnosticCode(
        "wrong-form", .error, meaning: "The value has another form than its key takes: a list for a text, say.",
        instead: "components: [api, worker]", use: "components: {api: {kind: service}, worker: {kind: worker_pool}}")
    public static let unknownWord = DiagnosticCode(
        "unknown-word", .error, meaning: "The key takes one of a few words, and this is none of them.",
        instead: "kind: microservice", use: "kind: service")
    public static let doubtfulWord = DiagnosticCode(
        "doubtful-word", .warning, meaning: "A free word is one slip away from a usual one.",
        instead: "consistency: eventuall", use: "consistency: eventual")
    public static let malformedQuantity = DiagnosticCode(
        "malformed-quantity", .error,
        meaning: "A quantity is a number, a space and a unit, or a ledger entry by $name.",
        instead: "timeout: two seconds", use: "timeout: 2 s")
    public static let unknownUnit = DiagnosticCode(
        "unknown-unit", .error, meaning: "The unit is not in the vocabulary, so nothing could be computed with it.",
        instead: "peak_rate: 120 rps", use: "peak_rate: 120 per_second")
    public static let wrongMeasure = DiagnosticCode(
        "wrong-measure", .error, meaning: "The unit measures something else than the key: a size for a time, say.",
        instead: "timeout: 400 MB", use: "timeout: 400 ms")
    public static let unknownLedgerEntry = DiagnosticCode(
        "unknown-ledger-entry", .error, meaning: "A quantity is taken from a ledger entry that does not exist.",
        instead: "peak_rate: $load.peek_rps", use: "peak_rate: $load.peak_rps")
    public static let twoSources = DiagnosticCode(
        "two-sources", .error, meaning: "A quantity comes from one place; several are named (promise P4).",
        instead: "{value: 3, stated: 'brief.md:4', assumed: usual}", use: "{value: 3, stated: 'brief.md:4'}")
    public static let duplicateName = DiagnosticCode(
        "duplicate-name", .error, meaning: "Two elements of a kind share a name, so references to it are ambiguous.",
        instead: "two stores with a table 'order'", use: "tables 'order' and 'order_archive'")
    public static let danglingReference = DiagnosticCode(
        "dangling-reference", .error, meaning: "A name refers to an element that the blueprint does not declare.",
        instead: "producer: aip", use: "producer: api")
    public static let unknownCitation = DiagnosticCode(
        "unknown-citation", .error, meaning: "Prose cites a ledger entry that does not exist (promise P14).",
        instead: "Bears {load.peek_rps}.", use: "Bears {load.peak_rps}.")
    public static let uncitedFigure = DiagnosticCode(
        "uncited-figure", .warning, meaning: "Prose asserts a figure; figures are cited from the ledger (promise P14).",
        instead: "Bears 120 requests a second.", use: "Bears {load.peak_rps}.")
}
