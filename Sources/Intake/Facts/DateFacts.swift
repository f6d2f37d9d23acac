import DesignModel
import Knowledge

/// Interprets dates near words about going live as the deadline.
struct DateFacts {
    let reading: SentenceReading

    func facts() -> [FactDraft] {
        for date in reading.dates {
            guard let near = reading.nearest(.live, to: date.tokens), near <= 9 || isDone(date), !isPast(date) else {
                continue
            }
            return [.text("deadline", date.iso, date.tokens)]
        }
        return []
    }

    /// "It should be done before the exam in May".
    private func isDone(_ date: FoundDate) -> Bool {
        reading.has(.live) && reading.text(date.tokens.lowerBound - 1) != "since"
    }

    private func isPast(_ date: FoundDate) -> Bool {
        ["since", "in"].contains(reading.text(date.tokens.lowerBound - 1))
            && reading.has(.past, within: 5, of: date.tokens)
    }
}

/// Says for which time the figures of a sentence hold.
struct WhenReader {
    let reading: SentenceReading

    func when(_ quantity: FoundQuantity) -> When? {
        if let date = dated(quantity) { return date }
        if let offset = offset() { return offset }
        if reading.has(.launch, within: 14, of: quantity.tokens), reading.cues.contains(where: { $0.cue == .launch }) {
            return "launch"
        }
        return reading.text(quantity.tokens.upperBound + 1) == "now" ? "now" : nil
    }

    /// "900,000 by the end of 2029".
    private func dated(_ quantity: FoundQuantity) -> When? {
        let next = quantity.tokens.upperBound + 1
        return reading.dates.first {
            $0.tokens.lowerBound >= next && $0.tokens.lowerBound <= next + 3
                && ["by", "in", "until", "the"].contains(reading.text($0.tokens.lowerBound - 1))
        }
        .map { When(rawValue: $0.iso) }
    }

    /// "Twelve months after launch", "a year from now", "in two years".
    private func offset() -> When? {
        for index in reading.tokens.indices {
            let isOffset =
                ["after", "from"].contains(reading.text(index))
                && ["launch", "now", "today", "opening", "start", "go-live"].contains(reading.text(index + 1))
            if isOffset, let months = months(before: index) { return When(rawValue: "+\(months) months") }
        }
        for quantity in reading.quantities
        where quantity.form == .time && reading.text(quantity.tokens.lowerBound - 1) == "in" {
            if quantity.unit == .years { return When(rawValue: "+\(Int(quantity.value * 12)) months") }
        }
        return nil
    }

    private func months(before index: Int) -> Int? {
        let unit = reading.text(index - 1)
        let factor = unit.hasPrefix("year") ? 12 : unit.hasPrefix("month") ? 1 : 0
        guard factor > 0, index >= 2 else { return nil }
        let word = reading.text(index - 2)
        let number = word == "a" || word == "one" ? 1 : NumberReader(tokens: reading.tokens).read(at: index - 2)?.value
        return number.map { Int($0) * factor }
    }
}
