/// Which part of a design an answer about meaning changes, by the words of its topic.
public enum SemanticEffects {
    public enum Place: Sendable { case operations, channels, jobs, release, everywhere }

    public struct Effect: Sendable {
        public let place: Place
        public let consequence: String
    }

    public static func effect(of slug: String) -> Effect {
        let lower = slug.lowercased()
        for entry in table where entry.words.contains(where: lower.contains) {
            return Effect(place: entry.place, consequence: entry.consequence)
        }
        return Effect(place: .everywhere, consequence: "It holds for every operation that touches it.")
    }

    private static let table: [(words: [String], place: Place, consequence: String)] = [
        (
            ["conflict", "reject", "precedence", "unknown", "unmatched", "bad_rows"], .channels,
            "What loses becomes a visible state with its reason and goes to a person; it is never overwritten in silence."
        ),
        (
            [
                "cancel", "late_notice", "refund", "dispute", "edit", "limit_per", "approval", "eligib", "hold_end",
                "no_show", "called_off", "last_", "leaver", "correction",
            ], .operations,
            "The operation checks it against the database's clock and answers a conflict with the reason."
        ),
        (
            ["night", "deadline", "settlement", "after_", "carrier_limit", "poll", "reminder", "retry"], .jobs,
            "The run follows it, and its report says how often it applied."
        ),
        (
            ["migration", "switch", "cutover", "launch", "peak"], .release,
            "The plan of the switch follows it."
        ),
        (
            ["moderation", "time_zone", "timezone", "audience", "visibility", "currency", "language", "consent"],
            .everywhere,
            "Every page and message follows it, and a test looks at both sides of the border case."
        ),
    ]
}
