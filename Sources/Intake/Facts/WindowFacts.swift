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
        guard let first = reading.tokens.indices.first(where: { isTemporal($0) && !isDate($0) }) else { return nil }
        var end = first
        while end + 1 < reading.tokens.count, isTemporal(end + 1) || continues(end + 1) { end += 1 }
        while end > first, !isTemporal(end) { end -= 1 }
        var start = first
        if reading.text(start - 1) == "of", reading.text(start - 2) == "week" || reading.text(start - 2) == "days" {
            start -= ["last", "first"].contains(reading.text(start - 3)) ? 3 : 2
        }
        return start...end
    }

    private func isTemporal(_ index: Int) -> Bool {
        let token = reading.tokens[index]
        if token.kind == .clock { return true }
        if token.kind == .number,
            ["am", "pm", "a.m", "p.m"].contains(reading.text(index + 1))
                || ["am", "pm", "a.m", "p.m"].contains(reading.text(index + 3))
        {
            return true
        }
        guard token.kind == .word else { return false }
        let word = SentenceWords.withoutPossessive(token.lower)
        let isMonth = token.isCapitalised && CalendarWords.months[word] != nil
        return isMonth || CalendarWords.weekdays.contains(word) || CalendarWords.dayParts.contains(word)
            || CalendarWords.seasons.contains(word)
            || word == "friday" || word == "black" && reading.text(index + 1) == "friday"
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
            "switched off every|maintenance|planned downtime|planned interruption|service window|closed every|is off every|is off from|planned outage",
            true
        )
    ])

    private func isPeak(_ range: ClosedRange<Int>) -> Bool {
        let near = reading.cues.contains {
            $0.cue == .peak && reading.distance($0.tokens, range) <= (range.lowerBound == 0 ? 16 : 9)
        }
        if near { return true }
        return reading.quantities.contains { quantity in
            (quantity.form == .rate || quantity.form == .multiple) && !quantity.isPerClient
                && quantity.tokens.upperBound < range.lowerBound
                && range.lowerBound - quantity.tokens.upperBound <= 4
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
