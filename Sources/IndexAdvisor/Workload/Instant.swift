/// Instants as seconds since 1970 in UTC, read from and written as PostgreSQL and ISO 8601 say them.
enum Instant {
    /// `2026-01-01`, `2026-01-01T00:00:00Z`, `2026-01-01 00:00:00.5+02:00`; nil for anything else.
    static func seconds(_ text: String) -> Double? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, let year = number(bytes, 0, 4), let month = number(bytes, 5, 2),
            let day = number(bytes, 8, 2), bytes[4] == 0x2D, bytes[7] == 0x2D, (1...12).contains(month)
        else { return nil }
        var seconds = Double(days(year, month, day)) * 86400
        guard bytes.count >= 16, let hour = number(bytes, 11, 2), let minute = number(bytes, 14, 2) else {
            return seconds
        }
        seconds += Double(hour * 3600 + minute * 60)
        guard bytes.count >= 19, let second = number(bytes, 17, 2) else { return seconds }
        seconds += Double(second)
        let rest = String(decoding: bytes[19...], as: UTF8.self)
        return seconds + fraction(rest) - offset(rest)
    }

    /// `2026-01-01 00:00:00.000000+00`.
    static func words(_ seconds: Double) -> String {
        let micros = Int((seconds * 1_000_000).rounded())
        let day = (micros >= 0 ? micros : micros - 86_399_999_999) / 86_400_000_000
        let inDay = micros - day * 86_400_000_000
        let (year, month, date) = civil(day)
        let clock = [inDay / 3_600_000_000, inDay / 60_000_000 % 60, inDay / 1_000_000 % 60]
        let time = clock.map { padded($0, 2) }.joined(separator: ":") + "." + padded(inDay % 1_000_000, 6)
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(date, 2)) \(time)+00"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func number(_ bytes: [UInt8], _ start: Int, _ length: Int) -> Int? {
        guard bytes.count >= start + length else { return nil }
        return Int(String(decoding: bytes[start..<start + length], as: UTF8.self))
    }

    private static func fraction(_ rest: String) -> Double {
        guard rest.hasPrefix(".") else { return 0 }
        return Double("0." + rest.dropFirst().prefix { $0.isNumber }) ?? 0
    }

    private static func offset(_ rest: String) -> Double {
        guard let sign = rest.firstIndex(where: { $0 == "+" || $0 == "-" }) else { return 0 }
        let parts = rest[rest.index(after: sign)...].split(separator: ":").compactMap { Double($0) }
        let hours = parts.first ?? 0
        let seconds = hours * 3600 + (parts.count > 1 ? parts[1] * 60 : 0)
        return rest[sign] == "-" ? -seconds : seconds
    }

    /// Days since 1970 of a civil date (Hinnant's algorithm).
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let ofEra = shifted - era * 400
        let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }

    private static func civil(_ day: Int) -> (Int, Int, Int) {
        let z = day + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let ofEra = z - era * 146_097
        let year = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * year + year / 4 - year / 100)
        let shifted = (5 * ofYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shifted + 2) / 5 + 1)
    }
}
