import DesignModel
import Knowledge

/// Whether a rate is the peak or the mean.
extension RateFacts {
    func isPeak(_ quantity: FoundQuantity) -> Bool {
        let behind = reading.text(quantity.tokens.upperBound + 1)
        if ["during", "when", "at", "in", "on"].contains(behind), exceedsUsual(quantity) { return true }
        let mean = near(.mean, quantity)
        if let peak = near(.peak, quantity), peak <= 9 { return mean.map { $0 >= peak } ?? true }
        if let mean, mean <= 9 { return false }
        if isTimed(quantity), quantity.unit != .perDay || exceedsUsual(quantity) { return true }
        if let peak = reading.nearest(.peak, to: quantity.tokens), peak <= 9, !isTakenByAnother(quantity) {
            return reading.nearest(.mean, to: quantity.tokens).map { $0 >= peak } ?? true
        }
        if followsPeak(quantity) || opensWithTime(quantity) { return true }
        if quantity.bound == .max || isCapacity(quantity) { return true }
        if quantity.unit == .perSecond, reading.has(.concurrent),
            reading.quantities.contains(where: { $0.form == .bare })
        {
            return true
        }
        if reading.sentence.column != nil, let label = reading.surroundings.label,
            label.contains(where: {
                CalendarWords.dayParts.contains($0.lower) || CalendarWords.weekdays.contains($0.lower)
                    || CalendarWords.seasons.contains($0.lower)
            })
        {
            return true
        }
        return isTimed(quantity)
            || reading.sentence.column != nil
                && reading.surroundings.texts.contains {
                    ["target", "required", "requirement", "limit", "demand", "must"].contains($0.lowercased())
                }
    }

    /// "In February and March everybody pays at once and the site gets 12 requests a second".
    func opensWithTime(_ quantity: FoundQuantity) -> Bool {
        let isShort = CalendarWords.shortWeekdays.contains(reading.text(0))
        guard quantity.unit == .perSecond, isShort || ["in", "on", "at", "during"].contains(reading.text(0)),
            reading.quantities.first(where: { $0.form == .rate })?.tokens == quantity.tokens
        else { return false }
        let word = reading.text(1)
        return isShort || CalendarWords.seasons.contains(word) || CalendarWords.weekdays.contains(word)
            || CalendarWords.dayParts.contains(word)
            || reading.tokens.count > 1 && reading.tokens[1].isCapitalised && CalendarWords.months[word] != nil
    }

    /// "900 a day in a normal week, 2,500 a day in December": more than the usual figure before it.
    func exceedsUsual(_ quantity: FoundQuantity) -> Bool {
        reading.quantities.contains {
            $0.form == .rate && $0.unit == quantity.unit && $0.value < quantity.value
                && $0.tokens.upperBound < quantity.tokens.lowerBound && near(.mean, $0).map { $0 <= 9 } ?? false
        }
    }

    /// "25,000 a day, in the worst case 15 per second": the peak is said of the other figure.
    func isTakenByAnother(_ quantity: FoundQuantity) -> Bool {
        guard let cue = reading.nearestCue(.peak, to: quantity.tokens),
            let own = reading.surroundings.distance(of: .peak).map({ $0 > 9 }) ?? Optional(true), own
        else { return false }
        return reading.quantities.contains {
            $0.form == .rate && $0.tokens != quantity.tokens && $0.tokens.lowerBound > cue.tokens.upperBound
                && cue.tokens.lowerBound > quantity.tokens.upperBound
                && reading.distance(cue.tokens, $0.tokens) <= 3
        }
    }

    /// "Processing has to manage 500,000 an hour": what it must be able to do.
    func isCapacity(_ quantity: FoundQuantity) -> Bool {
        let start = quantity.boundStart ?? quantity.tokens.lowerBound
        let copes: Set<String> = [
            "handle", "manage", "sustain", "withstand", "absorb", "with", "process", "support", "accept",
        ]
        guard copes.contains(reading.text(start - 1)) else { return false }
        let before = (max(0, start - 4)..<start).map { reading.text($0) }
        return before.contains { ["must", "to", "shall", "should", "cope", "can"].contains($0) }
    }

    /// The nearest cue of the figure's own clause.
    func near(_ cue: Cue, _ quantity: FoundQuantity) -> Int? {
        let clause = reading.clauseStart(before: quantity.tokens)...reading.clauseEnd(after: quantity.tokens)
        return reading.cues.filter {
            $0.cue == cue && clause.overlaps($0.tokens) && !belongs($0.tokens, beside: quantity)
        }.map {
            reading.distance($0.tokens, quantity.tokens)
        }.min()
    }

    /// "110/s on average and 650/s in November": the average is the first figure's.
    func belongs(_ cue: ClosedRange<Int>, beside quantity: FoundQuantity) -> Bool {
        reading.quantities.contains {
            $0.form == .rate && $0.tokens.upperBound < quantity.tokens.lowerBound
                && cue.lowerBound > $0.tokens.upperBound && cue.lowerBound - $0.tokens.upperBound <= 2
                && cue.upperBound < quantity.tokens.lowerBound && reading.text(cue.upperBound + 1) == "and"
        }
    }

    /// "the peak: up to 55 bookings a minute and 70 searches a second".
    func followsPeak(_ quantity: FoundQuantity) -> Bool {
        let start = reading.clauseStart(before: quantity.tokens)
        return reading.has(.peak)
            && reading.quantities.contains {
                $0.form == .rate && ($0.bound == .max || near(.peak, $0).map { $0 <= 2 } ?? false)
                    && $0.tokens.lowerBound >= start
                    && $0.tokens.upperBound < quantity.tokens.lowerBound
            }
    }

    /// A rate for a certain hour or season is a peak.
    func isTimed(_ quantity: FoundQuantity) -> Bool {
        let end = reading.clauseEnd(after: quantity.tokens)
        guard end > quantity.tokens.upperBound else { return false }
        let rest = reading.tokens[(quantity.tokens.upperBound + 1)...end]
        guard let first = rest.first, ["at", "in", "on", "during", "between", "from"].contains(first.lower) else {
            return false
        }
        let isMonthEnd = zip(rest, rest.dropFirst()).contains { $0.lower == "month" && $1.lower == "end" }
        return isMonthEnd
            || rest.prefix(8).contains {
                $0.kind == .clock || CalendarWords.weekdays.contains($0.lower)
                    || CalendarWords.seasons.contains($0.lower)
                    || CalendarWords.dayParts.contains($0.lower) || ["am", "pm", "a.m", "p.m"].contains($0.lower)
                    || CalendarWords.plainMonths.contains($0.lower)
                    || $0.isCapitalised && CalendarWords.months[$0.lower] != nil
            }
    }
}
