/// A cron expression as systemd's `OnCalendar` says it.
enum CalendarText {
    /// `30 2 * * *` as `*-*-* 02:30:00`; nil where the words are no cron expression.
    static func make(_ cron: String) -> String? {
        let parts = cron.split(separator: " ").map(String.init)
        guard CronPeriod.isExpression(parts) else { return nil }
        let days = weekdays(parts[4]).map { $0 + " " } ?? ""
        return "\(days)*-\(field(parts[3]))-\(field(parts[2])) \(field(parts[1])):\(field(parts[0])):00"
    }

    private static func field(_ text: String) -> String {
        if text == "*" { return "*" }
        if text.hasPrefix("*/") { return "0/" + text.dropFirst(2) }
        return text.split(separator: ",").map { part in
            part.split(separator: "-").map { $0.count == 1 ? "0" + $0 : String($0) }.joined(separator: "..")
        }.joined(separator: ",")
    }

    private static let names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    private static func weekdays(_ text: String) -> String? {
        guard text != "*" else { return nil }
        return text.split(separator: ",").map { part in
            part.split(separator: "-").map { day in
                Int(day).flatMap { names.indices.contains($0) ? names[$0] : nil } ?? String(day)
            }.joined(separator: "..")
        }.joined(separator: ",")
    }
}
