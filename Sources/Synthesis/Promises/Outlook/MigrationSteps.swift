import DesignModel

extension Drawing {
    /// How the old gives way to the new, where there is an old.
    var migrationSteps: [NextStep] {
        switch requirements.kind {
        case .greenfield: []
        case .brownfield: brownfield
        case .migration: migration
        }
    }

    private var brownfield: [NextStep] {
        [
            step(
                "map-existing", "Read what is there before adding to it",
                Prose(
                    "The tables, jobs and callers that \(nouns.system) touches are listed in the repository's record, each with an owner who agrees."
                )),
            step(
                "behind-flag", "Add the change behind a flag",
                Prose(
                    "With the flag off nothing that exists behaves differently: the old tests pass unchanged; with it on, one \(nouns.actor) uses the new way and can go back."
                )),
        ]
    }

    private var migration: [NextStep] {
        let things = Phrase.plural(nouns.entity)
        let history = design.ledger.entries.first { $0.name.hasPrefix("rule.") && $0.name.contains("history") }
        let amount = history.map { "{\($0.name)} of history" } ?? "what the old system holds"
        return [
            step(
                "import-history", Prose("Bring over \(amount)"),
                Prose(
                    "The import runs in pieces by date or key, can be stopped and repeated, and ends with counts and sums of \(things) that agree with the old system's, piece by piece."
                )),
            step(
                "run-beside", "Run beside the old system",
                Prose(
                    "What arrives goes to both; a nightly comparison of \(things) shows no unexplained difference for a week."
                )),
            step(
                "switch", "Switch over, with a way back",
                Prose(
                    "Reads first, then writes, a part of the \(Phrase.plural(nouns.actor)) at a time, outside \(nouns.peakWindow ?? "busy hours"); the way back has been walked once in staging. The old system is switched off when nobody has asked it anything for a month."
                )),
        ]
    }
}
