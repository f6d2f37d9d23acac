import DesignModel
import Knowledge

/// Reads rules about times: "handed over by 06:00", "reminders 48 hours and 3 hours before".
struct ClockRules {
    let reading: SentenceReading
    let names: DocumentNames

    func facts() -> [FactDraft] {
        guard !Stance(reading: reading).isForeign, !reading.has(.past), !reading.has(.peak) else { return [] }
        let clocks = deadline()
        return clocks.isEmpty ? hour() : clocks
    }

    /// "until 8 in the morning", "before 9 am": an hour that something must keep.
    private func hour() -> [FactDraft] {
        guard let index = reading.tokens.indices.first(where: { isHour($0) }),
            ["until", "till", "by", "before"].contains(reading.text(index - 1)),
            let hour = Int(reading.tokens[index].text)
        else { return [] }
        let isLate = reading.words.words.contains { ["pm", "p.m", "evening", "afternoon", "night"].contains($0) }
        let subject = SubjectFinder(reading: reading, names: names).earlier(than: index...index) ?? "daily_work"
        let end = Swift.min(reading.tokens.count - 1, index + 3)
        let value = DateFinder.two(isLate && hour < 12 ? hour + 12 : hour) + ":00"
        return [.text("rule.\(subject)_time", value, reading.clauseStart(before: index...index)...end)]
    }

    private func isHour(_ index: Int) -> Bool {
        guard reading.tokens[index].kind == .number, let hour = Int(reading.tokens[index].text), (1...24).contains(hour)
        else { return false }
        let next = reading.text(index + 1)
        let isPart = next == "in" && CalendarWords.dayParts.contains(reading.text(index + 3))
        return ["am", "pm", "a.m", "p.m", "o'clock"].contains(next) || isPart
    }

    /// One time of day with "by", "before" or "at" that something must keep.
    private func deadline() -> [FactDraft] {
        let clocks = reading.tokens.indices.filter { reading.tokens[$0].kind == .clock }
        guard clocks.count == 1, let clock = clocks.first, reading.quantities.allSatisfy({ $0.form != .rate }) else {
            return []
        }
        let before = reading.text(clock - 1)
        let words = reading.words.words
        let recurs = words.contains { ["every", "daily", "each", "nightly"].contains($0) }
        let acts = reading.words.words.contains { VerbForms.read($0)?.forms.contains(.third) == true }
        guard ["by", "before", "until"].contains(before) || before == "at" && (recurs || acts) else { return [] }
        let range = reading.clauseStart(before: clock...clock)...clock
        let subject = SubjectFinder(reading: reading, names: names).earlier(than: clock...clock) ?? "daily_work"
        return [.text("rule.\(subject)_time", reading.tokens[clock].text, range)]
    }

    /// Several times of one kind before or after something are one rule.
    static func series(_ reading: SentenceReading, _ names: DocumentNames) -> (
        draft: FactDraft, taken: [ClosedRange<Int>]
    )? {
        let times = reading.quantities.filter { $0.form == .time || $0.form == .bare && $0.noun == nil }
        guard times.count >= 2, let first = times.first, let last = times.last, last.form == .time else { return nil }
        guard ["before", "after", "beforehand", "earlier", "later"].contains(reading.text(last.tokens.upperBound + 1))
        else { return nil }
        for (left, right) in zip(times, times.dropFirst()) {
            let between = (left.tokens.upperBound + 1)..<right.tokens.lowerBound
            guard between.allSatisfy({ ["and", ",", "or", "then"].contains(reading.text($0)) }) else { return nil }
        }
        let subject = SubjectFinder(reading: reading, names: names).earlier(than: first.tokens) ?? "event"
        let text = (first.tokens.lowerBound...last.tokens.upperBound).map { reading.tokens[$0].text }.joined(
            separator: " ")
        let start = reading.clauseStart(before: first.tokens)
        return (.text("rule.\(subject)_times", text, start...(last.tokens.upperBound + 1)), times.map(\.tokens))
    }
}
