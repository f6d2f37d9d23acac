import DesignModel
import Knowledge

/// Reads when the load peaks and when interruptions are planned.
struct WindowFacts {
    let reading: SentenceReading

    func facts() -> [FactDraft] {
        guard !Stance(reading: reading).isForeign, let range = period() else { return [] }
        if isMaintenance(range) { return [.text("quality.maintenance_window", value(range), quoted(range))] }
        guard isPeak(range), !reading.has(.past) else { return [] }
        return [.text("load.peak_window", value(range), range)]
    }

    /// The first stretch that names a time of day, a weekday, a season or a month.
    private func period() -> ClosedRange<Int>? {
        guard let first = reading.tokens.indices.first(where: { isTemporal($0) && !isDate($0) }) else {
            return stretch()
        }
        var end = first
        while end + 1 < reading.tokens.count, isTemporal(end + 1) || continues(end + 1) { end += 1 }
        while end > first, !isTemporal(end) { end -= 1 }
        var start = first
        if reading.text(start - 1) == "of", reading.text(start - 2) == "week" || reading.text(start - 2) == "days" {
            start -= ["last", "first"].contains(reading.text(start - 3)) ? 3 : 2
        }
        return start...end
    }

    /// "the weeks before a court deadline", "the end of a quarter": a time told by what happens.
    private func stretch() -> ClosedRange<Int>? {
        guard
            let first = reading.tokens.indices.first(where: { index in
                let isSpan = ["week", "weeks", "days", "month", "months", "end", "fortnight", "start"].contains(
                    reading.text(index))
                return isSpan && ["before", "of", "after"].contains(reading.text(index + 1))
                    && !["data", "year", "next"].contains(reading.text(index + 2)) && reading.text(index - 1) != "by"
            })
        else { return nil }
        let end = Swift.min(reading.clauseEnd(after: first...first), first + 4)
        let verb = ((first + 1)...max(first + 1, end)).first { GrammarWords.auxiliaries.contains(reading.text($0)) }
        return first...(verb.map { $0 - 1 } ?? end)
    }

    private func isTemporal(_ index: Int) -> Bool {
        let token = reading.tokens[index]
        if token.kind == .clock { return true }
        if token.kind == .number,
            isPartOfDay(index + 1)
                || ["to", "and", "–", "-"].contains(reading.text(index + 1)) && isPartOfDay(index + 3)
                || ["am", "pm", "a.m", "p.m"].contains(reading.text(index + 1))
                || ["am", "pm", "a.m", "p.m"].contains(reading.text(index + 3))
        {
            return true
        }
        if isHourOfWeekday(index) { return true }
        guard token.kind == .word else { return false }
        let word = SentenceWords.withoutPossessive(token.lower)
        let isMonth =
            (token.isCapitalised || CalendarWords.plainMonths.contains(word)) && CalendarWords.months[word] != nil
        return isMonth || CalendarWords.weekdays.contains(word) || CalendarWords.dayParts.contains(word)
            || CalendarWords.seasons.contains(word)
            || word == "friday" || word == "black" && reading.text(index + 1) == "friday"
    }

    /// Each token of "sun 16-20".
    private func isHourOfWeekday(_ index: Int) -> Bool {
        (0...3).contains { back in
            let day = reading.text(index - back)
            return CalendarWords.shortWeekdays.contains(day) && reading.tokens.indices.contains(index - back + 1)
                && reading.tokens[index - back + 1].kind == .number
                && (back <= 1 || ["-", "–"].contains(reading.text(index - back + 2)))
        }
    }

    /// "in the morning" behind an hour.
    private func isPartOfDay(_ index: Int) -> Bool {
        reading.text(index) == "in" && CalendarWords.dayParts.contains(reading.text(index + 2))
    }

    private func isDate(_ index: Int) -> Bool {
        reading.dates.contains { $0.tokens.contains(index) && $0.tokens.count > 1 }
    }

    private func continues(_ index: Int) -> Bool {
        ["at", "to", "and", "–", "-", "until", "from", "till", ",", "between", "the", "in", "before", "around"]
            .contains(reading.text(index))
            && index + 1 < reading.tokens.count
            && (isTemporal(index + 1)
                || continues(index + 1) && index + 2 < reading.tokens.count && isTemporal(index + 2))
    }

    private func isMaintenance(_ range: ClosedRange<Int>) -> Bool {
        reading.says(Self.maintenance)
    }

    private static let maintenance = PhraseBook<Bool>([
        (
            "switched off every|maintenance|planned downtime|planned interruption|service window|closed every|is off every|is off from|planned outage|updates only|deployments only|deploys only|upgrades only|releases only|you may do with it|new versions only",
            true
        )
    ])

    private func isPeak(_ range: ClosedRange<Int>) -> Bool {
        let near = reading.cues.contains {
            $0.cue == .peak && reading.distance($0.tokens, range) <= (range.lowerBound == 0 ? 16 : 9)
        }
        if near || isAside(range) || leadsRate(range) || opensBeforeRate(range) { return true }
        if reading.quantities.contains(where: {
            $0.form == .multiple && $0.tokens.lowerBound == range.upperBound + 1
        }) {
            return false
        }
        return reading.quantities.contains { quantity in
            (quantity.form == .rate || quantity.form == .multiple) && !quantity.isPerClient
                && quantity.tokens.upperBound < range.lowerBound
                && range.lowerBound - quantity.tokens.upperBound <= 4
        }
    }

    /// "In February and March everybody pays and the site gets 12 requests a second".
    private func opensBeforeRate(_ range: ClosedRange<Int>) -> Bool {
        let opens =
            range.lowerBound == 1 && ["in", "on", "at", "during"].contains(reading.text(0))
            || range.lowerBound == 0 && range.count > 1
        return opens && !reading.has(.mean)
            && reading.quantities.contains {
                $0.form == .rate && $0.unit == .perSecond && $0.tokens.lowerBound > range.upperBound
            }
    }

    /// A time in the row of a rate, in a column of its own.
    private func isAside(_ range: ClosedRange<Int>) -> Bool {
        reading.sentence.column != nil && reading.tokens.count <= 5 && reading.quantities.isEmpty
            && reading.surroundings.texts.contains {
                ($0.contains("/ ") || $0.contains("per ")) && $0.contains { $0.isNumber }
            }
    }

    /// "on Friday afternoons up to 1,400 an hour": the time stands before its rate.
    private func leadsRate(_ range: ClosedRange<Int>) -> Bool {
        guard ["on", "in", "at", "during", "between"].contains(reading.text(range.lowerBound - 1)) else { return false }
        return reading.quantities.contains {
            $0.form == .rate && $0.bound == .max && $0.tokens.lowerBound > range.upperBound
                && $0.tokens.lowerBound - range.upperBound <= 4
        }
    }

    private func value(_ range: ClosedRange<Int>) -> String {
        range.filter { !["at", "the", ","].contains(reading.text($0)) }.map { reading.tokens[$0].text }.joined(
            separator: " ")
    }

    private func quoted(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
        reading.clauseStart(before: range)...range.upperBound
    }
}
