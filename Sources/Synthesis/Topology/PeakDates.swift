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
}
