extension SourcedQuantity {
    /// A quantity in place, with its source.
    static let shape = Shape<SourcedQuantity>(
        "quantity", "A number with its unit and exactly one source.", isCompact: true,
        blank: { _ in SourcedQuantity() }, keys: keys)

    /// An entry of the ledger: a quantity that has a name.
    static let entry = Shape<SourcedQuantity>(
        "ledger_entry", "A named quantity; the rest of the file refers to it as `$name`, prose as `{name}`.",
        isCompact: true, short: "value", blank: { _ in SourcedQuantity() }, keys: keys)

    @Keys<SourcedQuantity>
    private static func keys() -> [Key<SourcedQuantity>] {
        Key(
            "value", \.value, .literal, "Number and unit, with `<=`, `>=` or `~` in front for a bound.",
            isRequired: true)
        Key("meaning", \.meaning, .text, "What it is, in a few words.")
        Key("named", \.named, .text, "The ledger entry it repeats, where it is not written as `$name`.")
        Key("stated", \.stated, .passage, "Where the brief says so.")
        Key("observed", \.observed, .passage, "Where a file of the repository says so; the commit stands in quotes.")
        Key("decided", \.decided, .text, "The decision record that binds.")
        Key("answered", \.answered, .text, "The question of ours that was answered.")
        Key("derived", \.derived, .text, "The formula.")
        Key("from", \.from, .list(.text), "The ledger entries in the formula.")
        Key("assumed", \.assumed, .text, "Why this default is sensible.")
        Key("measured", \.measured, .shape(measurement), "The run that measured it.")
        Key("published", \.published, .shape(publication), "Who published it, and when.")
        Key("proposed", \.proposed, .shape(proposal), "Who proposed it, and why.")
    }

    private static let measurement = Shape<Measurement>(
        "measurement", "A run of a tool on this design.", isCompact: true, blank: { _ in Measurement() }
    ) {
        Key("command", \.command, .text, "What was run.")
        Key("engine", \.engine, .text, "On what, with its version.")
        Key("date", \.date, .text, "On which day.")
    }

    private static let publication = Shape<Publication>(
        "publication", "Somebody else's figure.", isCompact: true, short: "source", blank: { _ in Publication() }
    ) {
        Key("source", \.source, .text, "Who says so, and where.")
        Key("date", \.date, .text, "Of which day the figure is.")
    }

    private static let proposal = Shape<Proposal>(
        "proposal", "A person's or a model's edit.", isCompact: true, short: "because", blank: { _ in Proposal() }
    ) {
        Key("by", \.by, .text, "Who.")
        Key("because", \.because, .text, "Why.")
    }
}
