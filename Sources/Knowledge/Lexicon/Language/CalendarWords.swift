/// Months, weekdays and the lengths of the calendar's units.
public enum CalendarWords {
    /// Names of months that mean nothing else, so that they count without a capital too.
    public static let plainMonths: Set<String> = [
        "january", "february", "april", "june", "july", "september", "october", "november", "december",
    ]
    public static let months: [String: Int] = [
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9,
        "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
        "aug": 8,
        "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    ]
    public static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays",
        "wednesdays",
        "thursdays", "fridays", "saturdays", "sundays", "weekday", "weekdays", "weekend", "weekends",
    ]
    /// Weekdays as notes shorten them; they count only beside an hour.
    public static let shortWeekdays: Set<String> = [
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    ]
    public static let ordinals: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "fifteenth": 15, "twentieth": 20, "thirtieth": 30,
    ]
    /// Parts of a day.
    public static let dayParts: Set<String> = [
        "morning", "mornings", "noon", "afternoon", "afternoons", "evening", "evenings", "night", "nights", "midnight",
        "lunchtime", "lunch",
    ]
    /// Seasons and dates that bring load.
    public static let seasons: Set<String> = [
        "christmas", "easter", "ramadan", "diwali", "spring", "summer", "autumn", "winter", "weekend", "weekends",
        "thanksgiving", "season", "holiday", "holidays", "vacation", "vacations", "lunchtime", "fortnight",
    ]
}
