import DesignModel

/// Risks that follow from the team, the bill, the date and the change itself.
extension Drawing {
    var standingRisks: [Risk] { [growth, bill, nights, date, migration, database].compactMap(\.self) }

    private var growth: Risk? {
        guard let peak = requirements.workload.peak, let name = peak.name, known(name) != nil else { return nil }
        let horizon = known("load.peak_rps.horizon") == nil ? "" : " and the {load.peak_rps.horizon} that are planned"
        return risk(
            "more-than-planned", Prose("More \(Phrase.plural(nouns.actor)) come than the {\(name)} planned for"),
            Prose(
                "The design bears {\(name)}\(horizon) with the processors busy {scaling.target}; the front door refuses what is above its limits, and more copies are one setting. The database is the part that cannot be doubled in a minute, so its load is what is watched."
            ),
            "Busy share of the database's processors above the target in a normal week.", .medium, .medium)
    }

    private var bill: Risk? {
        guard let budget = requirements.constraints.budgetMonthly, let name = budget.name, known(name) != nil else {
            return nil
        }
        let stored = design.ledger.entries.first { $0.name.hasPrefix("data.") && $0.name.hasSuffix("bytes_per_month") }
        let grows =
            stored.map {
                " Storage adds {\($0.name)} each month and never shrinks by itself, so the bill rises every month: the cost table names the month in which it passes the budget."
            } ?? ""
        return risk(
            "bill", Prose("The monthly bill passes {\(name)}"),
            Prose("Fixed sizes, an alert at four fifths of the budget, and a size for each line of the bill.\(grows)"),
            Prose("The forecast for the end of the month against {\(name)}."), stored == nil ? .low : .high, .medium)
    }

    private var nights: Risk? {
        guard !isCoveredAtNight else { return nil }
        let rto = cite(requirements.qualities.rto, or: "the time that was promised")
        let due = shape.scheduled.first { $0.timing.meaning.contains("due at the hour") }
        let night =
            due.map {
                " '\($0.title)' is due before anybody is at work: it starts early enough for a second try, repairs itself, and tells the first person who arrives."
            } ?? ""
        return risk(
            "nobody-at-night", "Something breaks when nobody is on duty",
            Prose(
                "Health checks restart processes, \(hasStandby ? "the standby takes over by itself" : "the machine restarts by itself"), and runs repeat themselves; what these cannot repair waits until somebody looks, and that is longer than \(rto).\(night)"
            ),
            "Tickets opened at night that did not close themselves.", .medium, .high)
    }

    private var date: Risk? {
        guard requirements.constraints.deadline != nil else { return nil }
        return risk(
            "date", "The date comes before everything is finished",
            Prose(
                "The steps are ordered so that after each one \(nouns.system) works; what \(Phrase.plural(nouns.actor)) can live without comes last."
            ),
            "A step that takes twice its plan.", .medium, .medium)
    }

    private var migration: Risk? {
        guard requirements.kind != .greenfield else { return nil }
        let way =
            requirements.kind == .migration
            ? "The old system stays the master until the counts of both agree for a week; the switch is one setting, and it can be turned back until the first write that only the new one knows."
            : "The change is switched on for a few \(Phrase.plural(nouns.actor)) first, behind a flag, and its tables are only added to."
        return risk(
            "switch", Prose("The switch from what is there loses or doubles \(Phrase.plural(nouns.entity))"),
            Prose(way), "Differences in the nightly comparison of both.", .medium, .high)
    }

    private var database: Risk? {
        risk(
            "one-database", Prose("All of \(nouns.system) stands on one database"),
            Prose(
                hasStandby
                    ? "A standby takes over in about {stores.\(design.stores.first?.id.rawValue ?? "main").replication.failover}; what was confirmed survives, and callers repeat what was not."
                    : "Its loss means a restore of about {stores.\(design.stores.first?.id.rawValue ?? "main").backup.restoreEstimate}, and of the data at most {stores.\(design.stores.first?.id.rawValue ?? "main").backup.rpo}; that is what was asked for, and a standby is one setting away."
            ),
            "Free space, age of the oldest transaction, lag of the log.", .low, .high)
    }
}
