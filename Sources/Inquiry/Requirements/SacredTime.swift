import Knowledge

/// A time at which nothing may be touched, as a text in lower case says it.
enum SacredTime {
    /// Words with which a brief says that nothing may be touched at its busiest time.
    static func isSacred(in lower: String) -> Bool { marks.contains(where: lower.contains) }

    /// The time of which a brief says so: "on exam mornings it must simply work" speaks of exam mornings.
    static func named(in lower: String) -> String? {
        guard marks.contains(where: lower.contains) else { return nil }
        for sentence in lower.split(whereSeparator: { ".!?\n".contains($0) }).map(String.init) {
            guard marks.contains(where: sentence.contains) else { continue }
            let words = sentence.split { !$0.isLetter }.map(String.init)
            for (at, word) in words.enumerated() where at > 0 && times.contains(word) {
                let before = words[at - 1]
                return ["the", "those", "these", "all", "on"].contains(before) ? nil : before + " " + word
            }
        }
        return nil
    }

    private static let times: Set<String> = [
        "morning", "mornings", "day", "days", "evening", "evenings", "night", "nights", "week", "weeks", "weekend",
        "weekends", "hours", "season",
    ]

    private static let marks = [
        "must simply work", "must just work", "freeze", "no deployment", "no deploys", "no release",
        "move a deployment",
        "cannot go down", "can't go down", "must not go down", "must never be down", "may not fail on",
        "has to work on",
    ]
}
