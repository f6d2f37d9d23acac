import DesignModel
import Knowledge

/// Reads how often a figure recurs: `a day`, `per second`, `/s`, `each month`, `daily`, `every 10 seconds`.
struct RecurrenceReader {
    struct Found {
        var unit: Unit
        /// How many of the unit lie between two: 5 for "per 5 minutes".
        var divisor = 1.0
        var end: Int
    }

    let tokens: [Token]

    func read(at index: Int) -> Found? {
        let first = text(index)
        if let unit = UnitWords.adverbs[first] { return Found(unit: unit, end: index + 1) }
        if first == "p" && text(index + 1) == "." { return nil }
        if first == "p.m" || first == "pcm" { return Found(unit: .perMonth, end: index + 1) }
        if first == "p.a" { return Found(unit: .perYear, end: index + 1) }
        if first == "in", ["a", "an"].contains(text(index + 1)), let unit = UnitWords.recurrences[text(index + 2)],
            text(index - 1) == "twice"
        {
            return Found(unit: unit, end: index + 3)
        }
        let isSlash = first == "/"
        guard isSlash || ["per", "a", "an", "each", "every"].contains(first) else { return nil }
        if let unit = UnitWords.recurrences[text(index + 1)] {
            let isLetter = text(index + 1).utf8.count == 1
            guard !isLetter || isSlash else { return nil }
            return Found(unit: unit, end: index + 2)
        }
        guard first == "per" || first == "every" || first == "each" || isSlash else { return nil }
        return severalUnits(at: index + 1)
    }

    /// `per 5 minutes`, `every 10 seconds`.
    private func severalUnits(at index: Int) -> Found? {
        guard let number = NumberReader(tokens: tokens).read(at: index), number.value > 0,
            let unit = UnitWords.times[text(number.end)], let rate = Self.rate(per: unit)
        else { return nil }
        return Found(unit: rate, divisor: number.value, end: number.end + 1)
    }

    /// The rate of one in each of a unit of time.
    static func rate(per unit: Unit) -> Unit? {
        switch unit {
        case .seconds: .perSecond
        case .minutes: .perMinute
        case .hours: .perHour
        case .days: .perDay
        case .weeks: .perWeek
        case .months: .perMonth
        case .years: .perYear
        default: nil
        }
    }

    private func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }
}
