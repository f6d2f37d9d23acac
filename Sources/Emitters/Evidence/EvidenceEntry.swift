import DesignModel

/// A ledger entry as data: value, unit, meaning, and where it comes from.
enum EvidenceEntry {
    static func tree(_ entry: LedgerEntry) -> YAML {
        .present([
            ("value", .number(entry.quantity.value)), ("unit", .text(entry.quantity.unit.name)),
            ("bound", entry.quantity.bound.map { .text($0.rawValue) }),
            ("meaning", entry.meaning.isEmpty ? nil : .text(entry.meaning)),
            ("provenance", provenance(entry.quantity.provenance)),
        ])
    }

    private static func provenance(_ provenance: Provenance) -> YAML {
        switch provenance {
        case .stated(let span, let quote):
            .map([("stated", .text("\(span)")), ("quote", .text(quote))])
        case .observed(let span, let commit):
            .present([("observed", .text("\(span)")), ("commit", commit.map(YAML.text))])
        case .decided(let record): .map([("decided", .text(record))])
        case .answered(let question): .map([("answered", .text(question))])
        case .derived(let formula, let inputs):
            .map([("derived", .text(formula)), ("inputs", .texts(inputs))])
        case .assumed(let why): .map([("assumed", .text(why))])
        case .measured(let command, let engine, let date):
            .map([("measured", .text(command)), ("engine", .text(engine)), ("date", .text(date))])
        case .published(let source, let date): .map([("published", .text(source)), ("date", .text(date))])
        case .proposed(let by, let because): .map([("proposed", .text(by)), ("because", .text(because))])
        }
    }
}
