/// Which work without a waiting caller runs by the clock, and which follows from something that happened.
public enum JobVerbs {
    public struct Timing: Sendable {
        /// Cron expression.
        public let when: String
        public let meaning: String
        /// Minutes after which a run is late.
        public let deadline: Double
        public let onMissed: String

        public init(when: String, meaning: String, deadline: Double, onMissed: String) {
            self.when = when
            self.meaning = meaning
            self.deadline = deadline
            self.onMissed = onMissed
        }
    }

    /// The timing of a job that runs by the clock; nil for work that a message starts.
    ///
    /// Sending and making say nothing about time, what is sent or made does: a reminder is due at its hour.
    public static func timing(verb: String, entity: String = "") -> Timing? {
        if plain.contains(verb.lowercased()), let due = timing(verb: entity), due.when == minutely.when { return due }
        return timing(ofVerb: verb)
    }

    private static let plain: Set<String> = ["send", "issue", "run", "make", "create", "generate"]

    private static func timing(ofVerb verb: String) -> Timing? {
        let stem = verb.lowercased()
        return forms.first { stem.hasPrefix($0.stem) || stem.contains($0.joined) || stem.contains($0.spaced) }?.timing
    }

    /// The table with the ways in which a stem begins a later word of a name.
    private static let forms = table.map {
        (stem: $0.stem, joined: "_" + $0.stem, spaced: " " + $0.stem, timing: $0.timing)
    }

    public static let dueMissed =
        "It starts again by itself until it is done; half of the time before the deadline is kept for a second try, and a repeated run of one day changes nothing."

    private static let table: [(stem: String, timing: Timing)] = [
        (
            "poll",
            .init(
                when: "* * * * *", meaning: "every minute, taking what is due", deadline: 10,
                onMissed: "The next run takes everything that is due, oldest first; nothing is skipped.")
        ),
        (
            "fetch",
            .init(
                when: "*/5 * * * *", meaning: "every few minutes", deadline: 15,
                onMissed: "The next run takes everything that is due, oldest first; nothing is skipped.")
        ),
        ("remind", minutely), ("offer", minutely), ("expire", minutely), ("release", minutely), ("pay out", minutely),
        ("pay_out", minutely), ("payout", minutely), ("escalat", minutely), ("charge", daily), ("renew", daily),
        ("bill", daily), ("invoice", daily), ("hand", daily), ("export", daily), ("settle", daily), ("estimat", daily),
        ("reconcil", daily), ("aggregat", hourly), ("roll", hourly), ("summar", daily), ("report", daily),
        ("delet", nightly), ("purg", nightly), ("eras", nightly), ("anonymi", nightly), ("archiv", nightly),
        ("clean", nightly), ("close", daily), ("back", nightly), ("rotate", nightly), ("forecast", daily),
        ("refresh", hourly), ("recomput", hourly), ("rank", hourly), ("digest", daily),
    ]

    private static let minutely = Timing(
        when: "* * * * *", meaning: "every minute, taking what is due", deadline: 5,
        onMissed:
            "The next run takes everything that fell due meanwhile; what is too late to be of use is dropped and counted."
    )
    private static let hourly = Timing(
        when: "7 * * * *", meaning: "every hour", deadline: 30,
        onMissed: "The next run starts where the last one ended.")
    private static let daily = Timing(
        when: "15 4 * * *", meaning: "every night, before the day begins", deadline: 60,
        onMissed:
            "It starts by itself as soon as it can, and again after a failure; a second run of one day changes nothing."
    )
    private static let nightly = Timing(
        when: "30 2 * * *", meaning: "every night", deadline: 240,
        onMissed: "The next night takes both days; the work is a list of what is due, not of what is new.")
}
