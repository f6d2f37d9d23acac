import Knowledge

/// Reads the share of requests a target holds for: `p95`, `95th percentile`, `95 of 100 searches`, `nineteen in twenty`.
struct PercentileReader {
    let tokens: [Token]
    let numbers: NumberReader

    func read(at index: Int) -> FoundPercentile? {
        short(at: index) ?? ordinal(at: index) ?? outOf(at: index) ?? percentOfRequests(at: index) ?? median(at: index)
    }

    /// `p95`, `P99.9`, `p999`.
    private func short(at index: Int) -> FoundPercentile? {
        let word = tokens[index].lower
        guard word.hasPrefix("p"), (2...4).contains(word.utf8.count), let number = Int(word.dropFirst()) else {
            return nil
        }
        if number == 99, text(index + 1) == ".", text(index + 2) == "9", !tokens[index + 2].spaced {
            return FoundPercentile(name: "999", tokens: index...(index + 2))
        }
        return name(Double(number)).map { FoundPercentile(name: $0, tokens: index...index) }
    }

    /// `95th percentile`, `99 percentile`.
    private func ordinal(at index: Int) -> FoundPercentile? {
        guard tokens[index].kind == .number, let value = NumberReader.value(of: tokens[index].text) else { return nil }
        var next = index + 1
        if ["th", "st", "nd", "rd"].contains(text(next)) { next += 1 }
        if text(next) == "-" { next += 1 }
        let isShort = text(next - 1) == "th" && text(index - 1) == "the" && ["at", "in"].contains(text(index - 2))
        if isShort, text(next) != "percentile", holdsTime, let name = name(value) {
            return FoundPercentile(name: name, tokens: index...(next - 1))
        }
        guard ["percentile", "pct", "centile", "percentiles"].contains(text(next)) || text(next) == "th-percentile",
            let name = name(value)
        else { return nil }
        return FoundPercentile(name: name, tokens: index...next)
    }

    /// `95 of 100`, `95 out of 100`, `95 times out of 100`, `19 in 20`.
    private func outOf(at index: Int) -> FoundPercentile? {
        guard let part = numbers.read(at: index), part.value >= 9 else { return nil }
        var next = part.end
        let plain = ["times", "requests", "searches", "calls", "cases", "answers", "pages", "queries", "page"]
        if plain.contains(text(next)) { next += 1 }
        if text(next) == "out" { next += 1 }
        guard ["of", "in"].contains(text(next)), let whole = numbers.read(at: next + 1) else { return nil }
        guard [10, 20, 100, 1000].contains(whole.value), part.value < whole.value,
            let name = name(part.value / whole.value * 100)
        else { return nil }
        return FoundPercentile(name: name, tokens: index...(whole.end - 1))
    }

    /// `95 % of requests`, `for 99% of searches`; a share of anything else is not a percentile.
    private func percentOfRequests(at index: Int) -> FoundPercentile? {
        guard let number = numbers.read(at: index), number.value >= 50, UnitWords.percents.contains(text(number.end))
        else {
            return nil
        }
        var next = number.end + 1
        if text(next) == ")", text(index - 1) == "(", holdsTime,
            tokens[..<index].suffix(3).contains(where: { UnitWords.times[$0.lower] != nil }),
            let name = name(number.value)
        {
            return FoundPercentile(name: name, tokens: index...number.end)
        }
        if ["within", "in", "under", "below", "<"].contains(text(next)), number.value >= 80, number.value < 100,
            holdsTime,
            numbers.read(at: next + 1) != nil, let name = name(number.value)
        {
            return FoundPercentile(name: name, tokens: index...number.end)
        }
        guard ["of", "per"].contains(text(next)) else { return nil }
        next += 1
        if ["all", "the"].contains(text(next)) { next += 1 }
        let isBefore = index > 0 && ["for", "in", "at", "of", "least"].contains(text(index - 1))
        let requests = ["pages", "requests", "searches", "calls", "queries", "answers", "views", "responses", "cases"]
        guard isBefore || requests.contains(text(next)), holdsTime, let name = name(number.value) else { return nil }
        return FoundPercentile(name: name, tokens: index...(number.end))
    }

    /// Only a sentence with a time in it can state a latency percentile.
    private var holdsTime: Bool {
        tokens.contains { UnitWords.times[$0.lower] != nil || UnitWords.times[$0.text] != nil }
    }

    private func median(at index: Int) -> FoundPercentile? {
        text(index) == "median" && holdsTime ? FoundPercentile(name: "50", tokens: index...index) : nil
    }

    private func name(_ percent: Double) -> String? {
        switch percent {
        case 50, 75, 80, 90, 95, 98, 99: "\(Int(percent))"
        case 99.5: "995"
        case 99.9, 999: "999"
        default: nil
        }
    }

    private func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }
}
