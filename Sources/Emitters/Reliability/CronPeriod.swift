/// How long a schedule may be silent between two runs.
enum CronPeriod {
    /// The longest gap in seconds between runs of a cron expression or of words such as `every 2 hours`; nil where neither is read.
    static func seconds(_ when: String) -> Int? {
        let parts = when.split(separator: " ").map(String.init)
        guard isExpression(parts) else { return spoken(parts) }
        let (minute, hour, day, month, weekday) = (parts[0], parts[1], parts[2], parts[3], parts[4])
        if month != "*" { return 366 * 86_400 }
        if day != "*" { return 31 * 86_400 }
        if weekday != "*" { return weekday.contains("-") || weekday.contains(",") ? 4 * 86_400 : 7 * 86_400 }
        if let step = step(hour) { return step * 3600 }
        if hour != "*" { return 86_400 }
        if let step = step(minute) { return step * 60 }
        return minute == "*" ? 60 : 3600
    }

    /// Five fields of digits and the signs of cron.
    static func isExpression(_ parts: [String]) -> Bool {
        parts.count == 5 && parts.allSatisfy { $0.allSatisfy { $0.isNumber || "*/,-".contains($0) } }
    }

    private static func step(_ field: String) -> Int? {
        field.hasPrefix("*/") ? Int(field.dropFirst(2)) : nil
    }

    private static func spoken(_ words: [String]) -> Int? {
        guard words.first == "every", words.count >= 2 else { return nil }
        let number = Int(words[1]) ?? 1
        let unit = words.last ?? ""
        let units = [
            ("second", 1), ("minute", 60), ("hour", 3600), ("day", 86_400), ("night", 86_400), ("week", 604_800),
        ]
        return units.first { unit.hasPrefix($0.0) }.map { number * $0.1 }
    }
}
