import DesignModel
import Knowledge

/// Reads quantities that do not begin with a plain number: `half a minute`, `every 15 seconds`, `one in twenty`, `three nines`.
struct SpecialQuantityReader {
    let tokens: [Token]
    let numbers: NumberReader

    func read(at index: Int) -> FoundQuantity? {
        partOfUnit(at: index) ?? interval(at: index) ?? nines(at: index) ?? part(at: index) ?? timesFrequency(at: index)
            ?? multiple(at: index) ?? articleTime(at: index)
    }

    /// `half a minute`, `a quarter of an hour`, `half an hour`, `an hour and a half`.
    private func partOfUnit(at index: Int) -> FoundQuantity? {
        var at = index
        if text(at) == "a", NumberWords.fractions[text(at + 1)] != nil { at += 1 }
        var factor = NumberWords.fractions[text(at)]
        if text(at) == "three", text(at + 1) == "quarters" { (factor, at) = (0.75, at + 1) }
        guard let factor else { return nil }
        var next = at + 1
        if text(next) == "of" { next += 1 }
        guard text(next) == "a" || text(next) == "an", let unit = UnitWords.times[text(next + 1)] else { return nil }
        let value = Self.split(factor, unit)
        return FoundQuantity(form: .time, value: value.0, unit: value.1, tokens: index...(next + 1))
    }

    /// Half a minute is better said as 30 seconds.
    private static func split(_ factor: Double, _ unit: Unit) -> (Double, Unit) {
        switch unit {
        case .seconds: (factor * 1000, .milliseconds)
        case .minutes: (factor * 60, .seconds)
        case .hours: (factor * 60, .minutes)
        case .days: (factor * 24, .hours)
        case .years: (factor * 12, .months)
        default: (factor, unit)
        }
    }

    /// `every 15 seconds`, `every minute`, `once every 2 hours`.
    private func interval(at index: Int) -> FoundQuantity? {
        guard text(index) == "every" || text(index) == "each" else { return nil }
        var (count, next) = (1.0, index + 1)
        if text(next) == "few" || text(next) == "other" { return nil }
        if text(next) == "half" {
            let isArticle = text(next + 1) == "a" || text(next + 1) == "an"
            (count, next) = (0.5, next + (isArticle ? 2 : 1))
        } else if let number = numbers.read(at: next) {
            (count, next) = (number.value, number.end)
        } else if text(index) == "each" {
            return nil
        }
        if let part = partOfUnit(at: next), next == index + 1,
            let (value, rate) = Self.frequency(every: part.value, part.unit)
        {
            return FoundQuantity(form: .interval, value: value, unit: rate, tokens: index...part.tokens.upperBound)
        }
        guard count > 0, let unit = UnitWords.times[text(next)] else { return nil }
        let isBare = next == index + 1
        guard !isBare || [.seconds, .minutes, .hours].contains(unit), !isBare || text(next + 1) != text(next) else {
            return nil
        }
        guard let (value, rate) = Self.frequency(every: count, unit) else { return nil }
        return FoundQuantity(form: .interval, value: value, unit: rate, tokens: index...next)
    }

    /// Every 15 seconds is 4 a minute; every 2 hours is 0.5 an hour.
    static func frequency(every count: Double, _ unit: Unit) -> (Double, Unit)? {
        switch unit {
        case .milliseconds: (1000 / count, .perSecond)
        case .seconds: count < 1 ? (1 / count, .perSecond) : (60 / count, .perMinute)
        case .minutes: count > 1 ? (60 / count, .perHour) : (1 / count, .perMinute)
        default: RecurrenceReader.rate(per: unit).map { (1 / count, $0) }
        }
    }

    /// `three nines`, `three and a half nines`, `four 9s`.
    private func nines(at index: Int) -> FoundQuantity? {
        guard let number = numbers.read(at: index),
            ["nines", "9s", "9's"].contains(text(number.end)) || isNineS(number.end)
        else { return nil }
        guard (1...9).contains(number.value) else { return nil }
        let whole = number.value.rounded(.down)
        var lost = 1.0
        for _ in 0..<Int(whole) { lost /= 10 }
        if number.value > whole { lost /= 2 }
        let end = isNineS(number.end) ? number.end + 1 : number.end
        return FoundQuantity(
            form: .percent, value: Self.rounded(100 - lost * 100), unit: .percent, tokens: index...end)
    }

    private func isNineS(_ index: Int) -> Bool { text(index) == "9" && text(index + 1) == "s" }

    private static func rounded(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 }

    /// `one in twenty`, `one request in twenty`, `9 out of 10`, `two thirds`, `a third of`.
    private func part(at index: Int) -> FoundQuantity? {
        if text(index - 1) == "by" {
            let at = text(index) == "a" ? index + 1 : index
            let isWhole = text(at + 1) != "of" && text(at + 1) != "a"
            if let part = NumberWords.fractions[text(at)], isWhole {
                return FoundQuantity(form: .part, value: part, unit: .fraction, tokens: index...at)
            }
        }
        if let words = wordPart(at: index) { return words }
        guard let number = numbers.read(at: index) else { return nil }
        var next = number.end
        if isNoun(next), isNoun(next + 1), ["in", "out"].contains(text(next + 2)) {
            next += 2
        } else if isNoun(next), ["in", "out"].contains(text(next + 1)) {
            next += 1
        }
        guard text(next) == "in" || text(next) == "out" && text(next + 1) == "of" else { return nil }
        let at = text(next) == "in" ? next + 1 : next + 2
        guard let whole = numbers.read(at: at), whole.value > number.value, number.value > 0, whole.value <= 1000 else {
            return nil
        }
        guard !isMeasured(whole.end) else { return nil }
        return FoundQuantity(
            form: .part, value: number.value / whole.value, unit: .fraction, tokens: index...(whole.end - 1))
    }

    /// A unit behind the second number makes it a time: "three in 10 minutes".
    private func isMeasured(_ index: Int) -> Bool {
        UnitWords.times[text(index)] != nil || UnitWords.percents.contains(text(index))
    }

    private func isNoun(_ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .word && !GrammarWords.isFunction(text(index))
    }

    private func wordPart(at index: Int) -> FoundQuantity? {
        let count: (Double, Int)? =
            text(index) == "a" ? (1, index + 1) : numbers.read(at: index).map { ($0.value, $0.end) }
        guard let (count, next) = count, let fraction = NumberWords.fractions[text(next)], text(next) != "half" else {
            return nil
        }
        guard text(next + 1) == "of", text(next + 2) != "a" || NumberWords.multipliers[text(next + 3)] == nil else {
            return nil
        }
        return FoundQuantity(form: .part, value: count * fraction, unit: .fraction, tokens: index...next)
    }

    /// `nine times a day`, `once an hour`, `twice a year`.
    private func timesFrequency(at index: Int) -> FoundQuantity? {
        var (value, next): (Double, Int)
        if let times = NumberWords.times[text(index)] {
            (value, next) = (times, index + 1)
        } else if let number = numbers.read(at: index), text(number.end) == "times" {
            (value, next) = (number.value, number.end + 1)
        } else {
            return nil
        }
        if value == 1, text(next) == "in", let number = numbers.read(at: next + 1),
            let unit = UnitWords.times[text(number.end)],
            let (often, rate) = Self.frequency(every: number.value, unit)
        {
            return FoundQuantity(form: .interval, value: often, unit: rate, tokens: index...number.end)
        }
        guard text(next) != "every", let recurrence = RecurrenceReader(tokens: tokens).read(at: next) else {
            return nil
        }
        let isTraffic = value >= 20 && [.perSecond, .perMinute].contains(recurrence.unit)
        return FoundQuantity(
            form: isTraffic ? .rate : .interval, value: value, unit: recurrence.unit,
            tokens: index...(recurrence.end - 1))
    }

    /// `twice that`, `10x`, `three times as much`, `doubling`, `a factor of 8`.
    private func multiple(at index: Int) -> FoundQuantity? {
        if let factor = NumberWords.multiples[text(index)], text(index) != "double" || text(index + 1) != "opt" {
            return FoundQuantity(form: .multiple, value: factor, unit: .ratio, tokens: index...index)
        }
        if text(index) == "factor", text(index + 1) == "of", let number = numbers.read(at: index + 2) {
            return FoundQuantity(form: .multiple, value: number.value, unit: .ratio, tokens: index...(number.end - 1))
        }
        guard let number = numbers.read(at: index) else { return nil }
        let isSign = text(number.end) == "x" || text(number.end) == "×" || text(number.end) == "fold"
        guard isSign && !(text(number.end + 1).first?.isNumber ?? false) || text(number.end) == "times" else {
            return nil
        }
        let follows = [
            "the", "as", "that", "more", "our", "this", "higher", "normal", "average", "what", "usual", "today's",
            "its", "peak",
        ]
        guard isSign || follows.contains(text(number.end + 1)) else { return nil }
        return FoundQuantity(form: .multiple, value: number.value, unit: .ratio, tokens: index...number.end)
    }

    /// `within a minute`, `in an hour`, `one second`: an article or "one" counts only where a length of time is meant.
    private func articleTime(at index: Int) -> FoundQuantity? {
        guard ["a", "an"].contains(text(index)), let unit = UnitWords.times[text(index + 1)], text(index + 1).count > 2
        else { return nil }
        let before = index > 0 ? text(index - 1) : ""
        let leads: Set<String> = [
            "within", "in", "under", "to", "than", "about", "after", "most", "around", "below", "over", "least",
            "nearly",
            "almost", "roughly", "of", "for", "be", "plus", "lose", "lost", "takes", "exceed", "until",
        ]
        let opens = (before.isEmpty || [".", ",", ";", ":", "–"].contains(before)) && text(index + 2) == "of"
        guard leads.contains(before) || opens else { return nil }
        if text(index + 2) == "and", text(index + 3) == "a", text(index + 4) == "half" {
            return FoundQuantity(form: .time, value: 1.5, unit: unit, tokens: index...(index + 4))
        }
        return FoundQuantity(form: .time, value: 1, unit: unit, tokens: index...(index + 1))
    }

    private func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }
}
