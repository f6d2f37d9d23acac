import DesignModel

/// Items that come together, divided by the time the same words give: 50,000 events within two minutes are 417 a second.
struct BurstRates {
    func apply(to sums: inout Arithmetic) {
        for key in sums.facts.keys where key.measure == "burst_items" {
            guard let fact = sums.facts[key.rawValue].first, let items = fact.number else { continue }
            guard let seconds = QuotedDuration.seconds(in: fact.quote), seconds > 0 else { continue }
            let owner = key.subject.map { "load.\($0)." } ?? "load."
            let window = owner + "burst_window"
            let quantity = Quantity(seconds, .seconds, nil, .stated(fact.span, quote: fact.quote))
            sums.ledger.enter(LedgerEntry(window, quantity, meaning: "time in which the burst arrives"))
            sums.derive(
                owner + "peak_rps", items / seconds, .perSecond, "\(key.rawValue) ÷ \(window)",
                from: [key.rawValue, window], bound: fact.bound)
        }
    }
}

/// Reads a length of time out of a quote: "within two minutes", "in 10 s", "per hour".
enum QuotedDuration {
    static func seconds(in quote: String) -> Double? {
        let words = Words.pieces(quote)
        for (position, word) in words.enumerated() {
            guard let unit = units[word] else { continue }
            guard position > 0 else { continue }
            let before = words[position - 1]
            if let number = Double(before) ?? numerals[before] { return number * unit }
            if ["per", "a", "an", "each", "one", "within"].contains(before) { return unit }
        }
        return nil
    }

    private static let units: [String: Double] = [
        "s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1, "min": 60, "mins": 60, "minute": 60, "minutes": 60,
        "h": 3600, "hour": 3600, "hours": 3600, "day": 86_400, "days": 86_400,
    ]
    private static let numerals: [String: Double] = [
        "half": 0.5, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10, "fifteen": 15,
        "twenty": 20, "thirty": 30, "sixty": 60, "ninety": 90,
    ]
}

/// Reads a daily window written with two clock times: "between 00:30 and 04:00" is 3.5 hours.
enum ClockWindow {
    static func hours(in text: String) -> Double? {
        var times: [Double] = []
        var digits = ""
        for character in text + " " {
            if character.isNumber || character == ":" { digits.append(character); continue }
            let parts = digits.split(separator: ":")
            if parts.count == 2, let hour = Double(parts[0]), let minute = Double(parts[1]) {
                times.append(hour + minute / 60)
            }
            digits = ""
        }
        guard times.count >= 2 else { return nil }
        let length = times[1] - times[0]
        return length > 0 ? length : length + 24
    }
}
