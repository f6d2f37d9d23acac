import DesignModel
import Knowledge

/// Reads what follows a number: a unit, a rate, or the thing counted.
struct UnitReader {
    let tokens: [Token]

    func quantity(_ number: NumberReader.Found, at index: Int) -> FoundQuantity? {
        var number = number
        if isMillion(number) { number = .init(value: number.value * 1e6, end: number.end + 1) }
        if let measured = measured(number, at: index) { return measured }
        if let rate = rate(number, at: index) { return rate }
        if number.isWeak { return oneOfStaff(number, at: index) }
        return FoundQuantity(
            form: .bare, value: number.value, unit: .count, tokens: index...(number.end - 1),
            noun: noun(from: number.end))
    }

    /// "One administrator": of the people who build and run it, one counts too.
    private func oneOfStaff(_ number: NumberReader.Found, at index: Int) -> FoundQuantity? {
        for end in number.end..<(number.end + 3) where end < tokens.count {
            if PeopleWords.operators.contains(Singular.of(text(end)))
                || ["engineer", "developer"].contains(Singular.of(text(end)))
            {
                return FoundQuantity(
                    form: .bare, value: number.value, unit: .count, tokens: index...(number.end - 1),
                    noun: number.end...end)
            }
            guard tokens[end].kind == .word, !GrammarWords.isFunction(text(end)) else { return nil }
        }
        return nil
    }

    /// "RTO 30m": of what such a length is said, minutes are meant and no metres.
    private func isRecovery(before index: Int) -> Bool {
        tokens[max(0, index - 4)..<index].contains {
            ["rto", "rpo", "ttl", "timeout", "latency", "every", "within", "downtime"].contains($0.lower)
        }
    }

    /// A time, size, share or length with its unit right behind the number.
    private func measured(_ number: NumberReader.Found, at index: Int) -> FoundQuantity? {
        var next = number.end
        if text(next) == "-", next + 1 < tokens.count, !tokens[next].spaced { next += 1 }
        guard next < tokens.count else { return nil }
        let word = tokens[next].kind == .word ? splitHyphen(tokens[next].lower) : tokens[next].lower
        let range = index...next
        func found(_ form: FoundQuantity.Form, _ unit: Unit) -> FoundQuantity {
            FoundQuantity(form: form, value: number.value, unit: unit, tokens: range)
        }
        if UnitWords.percents.contains(word) { return found(.percent, .percent) }
        if word == "per", text(next + 1) == "cent" {
            return FoundQuantity(form: .percent, value: number.value, unit: .percent, tokens: index...(next + 1))
        }
        if let rate = UnitWords.rates[word] { return found(.rate, rate) }
        if let unit = UnitWords.lengths[word] { return found(.length, unit) }
        if let unit = UnitWords.sizes[word], word.count > 1 || tokens[next].text == "B" {
            return size(number, unit, at: index, next)
        }
        if word == "m", !tokens[next].spaced, isRecovery(before: index) { return found(.time, .minutes) }
        guard let unit = UnitWords.times[word], word.count > 1 || !tokens[next].spaced || "sh".contains(word) else {
            return nil
        }
        if word == "days", text(next + 1) == "a" { return nil }
        return FoundQuantity(
            form: .time, value: number.value * (word == "fortnight" ? 2 : 1), unit: unit, tokens: range)
    }

    /// Bits in a second are bandwidth, which the vocabulary does not know; bytes are a size.
    private func size(_ number: NumberReader.Found, _ unit: Unit, at index: Int, _ next: Int) -> FoundQuantity? {
        FoundQuantity(form: .size, value: number.value, unit: unit, tokens: index...next)
    }

    /// `12,000 posts a day`, `110/s`, `40 req/min`, `70 page or search requests a second`, `4 requests every 10 seconds`.
    private func rate(_ number: NumberReader.Found, at index: Int) -> FoundQuantity? {
        let recurrences = RecurrenceReader(tokens: tokens)
        var next = number.end
        while next < tokens.count, next - number.end <= 6 {
            if let recurrence = recurrences.read(at: next) ?? dayPhrase(next) ?? withinOne(next), !isAdjective(next) {
                let isLimit = number.isWeak && next > number.end && recurrence.divisor == 1
                if isLimit, !["every", "each"].contains(text(next)), recurrence.unit.factor < 1 { return nil }
                if text(next) == "each" || text(next) == "every", next == number.end { return nil }
                return FoundQuantity(
                    form: .rate, value: number.value / recurrence.divisor, unit: recurrence.unit,
                    tokens: index...(recurrence.end - 1), noun: nounBefore(next, from: number.end))
            }
            if let recurrence = afterVerb(next) {
                return FoundQuantity(
                    form: .rate, value: number.value / recurrence.divisor, unit: recurrence.unit,
                    tokens: index...(recurrence.end - 1), noun: nounBefore(next, from: number.end))
            }
            guard next == number.end || continuesNoun(next) || text(next) == "of", startsNoun(next) else { return nil }
            next += 1
        }
        return nil
    }

    /// "2,400 forms are saved on a working day", "25 million are added in a year".
    private func afterVerb(_ index: Int) -> RecurrenceReader.Found? {
        guard ["are", "is", "get", "come", "arrive", "have"].contains(text(index)) else { return nil }
        let recurrences = RecurrenceReader(tokens: tokens)
        for next in (index + 1)..<(index + 5) where next < tokens.count && tokens[next].kind == .word {
            if let found = recurrences.read(at: next) ?? dayPhrase(next) ?? withinOne(next), !isAdjective(next) {
                return ["each", "every"].contains(text(next)) && found.divisor != 1 ? nil : found
            }
            let isVerb =
                text(next).hasSuffix("ed") || text(next).hasSuffix("en")
                || ["in", "made", "sent", "been", "through", "to", "us"].contains(text(next))
            guard isVerb else { return nil }
        }
        return nil
    }

    /// "20,000 monthly users": the adverb belongs to the users.
    private func isAdjective(_ index: Int) -> Bool {
        guard UnitWords.adverbs[text(index)] != nil, index + 1 < tokens.count, tokens[index + 1].kind == .word else {
            return false
        }
        return !GrammarWords.isFunction(text(index + 1))
    }

    /// `450 jobs on a weekday`, `900 payments on a good day`.
    private func dayPhrase(_ index: Int) -> RecurrenceReader.Found? {
        guard text(index) == "on", ["a", "an", "each", "every"].contains(text(index + 1)) else { return nil }
        for end in (index + 2)..<(index + 5) where ["day", "weekday", "night"].contains(text(end)) || isWeekday(end) {
            return .init(unit: .perDay, end: end + 1)
        }
        return nil
    }

    private func isWeekday(_ index: Int) -> Bool {
        CalendarWords.weekdays.contains(text(index)) && !text(index).hasSuffix("s")
    }

    /// `40 in an hour`.
    private func withinOne(_ index: Int) -> RecurrenceReader.Found? {
        guard text(index) == "in", ["a", "an", "one", "the"].contains(text(index + 1)),
            let unit = UnitWords.recurrences[text(index + 2)],
            text(index + 2).count > 2, text(index + 1) != "the" || unit.factor > 1e-4
        else { return nil }
        return .init(unit: unit, end: index + 3)
    }

    private func nounBefore(_ end: Int, from start: Int) -> ClosedRange<Int>? {
        guard end > start else { return nil }
        let before = (start..<end).prefix { !["of", "at", "in", "on", "to"].contains(text($0)) || $0 == start }
        let first = before.first.map { text($0) == "of" ? $0 + 1 : $0 } ?? start
        guard let last = before.last, first <= last else { return nil }
        return first...last
    }

    private func startsNoun(_ index: Int) -> Bool {
        guard tokens[index].kind == .word else { return false }
        let word = tokens[index].lower
        if ["or", "and", "of"].contains(word) { return true }
        return !GrammarWords.isFunction(word) || word == "more" || word == "such" || word == "other"
            || word == "online"
    }

    private func continuesNoun(_ index: Int) -> Bool { index < tokens.count }

    /// The thing counted behind a bare number: up to its first plural, at most five words on.
    func noun(from start: Int) -> ClosedRange<Int>? {
        var start = start
        if text(start) == "of", ["our", "the", "these", "those"].contains(text(start + 1)) { start += 2 }
        while start < tokens.count, ["different", "or", "so", "more", "other"].contains(text(start)) { start += 1 }
        var index = start
        while index < tokens.count, index < start + 5, tokens[index].kind == .word {
            let word = SentenceWords.withoutPossessive(tokens[index].lower)
            if GrammarWords.isFunction(word),
                !(word == "daily" || word == "monthly" || word == "concurrent" || word == "weekly")
            {
                return nil
            }
            if Singular.isPlural(word), Singular.of(word) != word || word == "people" || word == "staff" {
                return start...index
            }
            index += 1
        }
        return nil
    }

    /// `3m users`: a glued m before a plural that is not part of a time.
    private func isMillion(_ number: NumberReader.Found) -> Bool {
        guard text(number.end) == "m", !tokens[number.end].spaced, let noun = noun(from: number.end + 1) else {
            return false
        }
        return noun.count <= 3
    }

    /// `20-minute` reads like `20 minute`.
    private func splitHyphen(_ word: String) -> String { word.hasPrefix("-") ? String(word.dropFirst()) : word }

    private func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }
}
