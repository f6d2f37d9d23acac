import DesignModel

/// Whether the peak is a known rare date, for which capacity is raised beforehand and releases stop.
enum PeakDates {
    static func isRare(_ window: String?) -> Bool {
        guard let window, !isWeekly(window) else { return false }
        return !Set(Phrase.words(window)).isDisjoint(with: rare)
    }

    private static let rare: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "exam", "exams", "year", "yearly", "annual", "season", "christmas", "easter", "sale", "sales",
        "term",
        "semester", "holiday", "holidays", "festival", "election", "black", "summer", "winter", "spring", "autumn",
        "twice", "harvest", "final", "launch", "quarter", "deadline", "enrolment", "registration",
    ]
    private static let days: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekday", "weekend",
    ]

    /// A weekday alone comes back every week.
    private static func isWeekly(_ window: String) -> Bool {
        let words = Phrase.words(window)
        return words.contains(where: days.contains) && !words.contains("black") && !words.contains("last")
    }

    /// Words with which a brief says that nothing may be touched at its busiest time.
    static func isSacred(_ text: String) -> Bool {
        let lower = text.lowercased()
        return marks.contains(where: lower.contains)
    }

    /// The time of which a brief says so: "on exam mornings it must simply work" speaks of exam mornings.
    static func sacredTime(in text: String) -> String? {
        let lower = text.lowercased()
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
