import DesignModel
import Knowledge

/// Finds the quantities and percentiles of a sentence, in one pass from left to right.
struct QuantityFinder {
    struct Found: Sendable {
        var quantities: [FoundQuantity] = []
        var percentiles: [FoundPercentile] = []
        var dates: [FoundDate] = []
    }

    let tokens: [Token]
    private let numbers: NumberReader

    init(_ tokens: [Token]) {
        self.tokens = tokens
        self.numbers = NumberReader(tokens: tokens)
    }

    func find() -> Found {
        var found = Found(dates: DateFinder(tokens: tokens).find())
        let dated = Set(found.dates.flatMap { Array($0.tokens) })
        var index = 0
        while index < tokens.count {
            if dated.contains(index) {
                index += 1
            } else if let percentile = PercentileReader(tokens: tokens, numbers: numbers).read(at: index) {
                found.percentiles.append(percentile)
                index = percentile.tokens.upperBound + 1
            } else if let quantity = quantity(at: index) {
                found.quantities.append(quantity)
                index = max(index, quantity.tokens.upperBound) + 1
            } else {
                index += 1
            }
        }
        return QuantityMarks(tokens: tokens).mark(found)
    }

    private func quantity(at index: Int) -> FoundQuantity? {
        guard let quantity = unbounded(at: index) else { return nil }
        return extended(range(quantity), from: index)
    }

    private func unbounded(at index: Int) -> FoundQuantity? {
        if let money = MoneyReader(tokens: tokens, numbers: numbers).read(at: index) { return money }
        if let special = SpecialQuantityReader(tokens: tokens, numbers: numbers).read(at: index) { return special }
        guard !isName(at: index), let number = numbers.read(at: index) else { return nil }
        return UnitReader(tokens: tokens).quantity(number, at: index)
    }

    /// `40–80 requests a second`, `2 to 3 hours`: the upper figure stands for both.
    private func range(_ low: FoundQuantity) -> FoundQuantity {
        let dash = low.tokens.upperBound + 1
        guard dash + 1 < tokens.count, ["–", "-", "to", "—", "and", "or"].contains(tokens[dash].lower) else {
            return low
        }
        let isBetween = low.tokens.lowerBound > 0 && tokens[low.tokens.lowerBound - 1].lower == "between"
        guard tokens[dash].lower != "and" || isBetween else { return low }
        guard let high = unbounded(at: dash + 1), high.value > low.value else { return low }
        guard low.form == .bare && low.noun == nil || low.unit == high.unit && low.form == high.form else { return low }
        var joined = high
        joined.tokens = low.tokens.lowerBound...high.tokens.upperBound
        return joined
    }

    private func extended(_ quantity: FoundQuantity, from index: Int) -> FoundQuantity {
        var extended = quantity
        extended.tokens = min(index, quantity.tokens.lowerBound)...quantity.tokens.upperBound
        return extended
    }

    /// Numbers that name things: versions, sections, standards, years.
    private func isName(at index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .number else { return false }
        if ["am", "pm", "a.m", "p.m", "o'clock", "noon"].contains(word(index + 1)) || isHour(index) { return true }
        if ["st", "nd", "rd", "th"].contains(word(index + 1)), !tokens[index + 1].spaced { return true }
        if isReference(index) || word(index + 1) == "x7" || word(index + 1) == "x" && word(index + 2) == "7" {
            return true
        }
        if isYear(token), index == 0 || Self.yearIntroductions.contains(tokens[index - 1].lower) { return true }
        guard index > 0 else { return false }
        if isHourOfWeekday(index) || isYear(token) && word(index - 1) == "the" && word(index + 1) != "" {
            return true
        }
        let before = tokens[index - 1]
        if Self.replies.contains(before.lower), Self.codes.contains(token.text), countsNothing(index + 1) {
            return true
        }
        if Self.namers.contains(before.lower) || before.isMark("#") || before.isMark(".") && !token.spaced {
            return true
        }
        let glued = !token.spaced && (before.kind == .word || before.isMark("-"))
        return glued || StackWords.book.matches(in: [before.lower]).isEmpty == false && !token.text.contains(",")
    }

    /// Both ends of "sun 16-20".
    private func isHourOfWeekday(_ index: Int) -> Bool {
        let dashes: Set<String> = ["-", "–"]
        let first = index > 1 && dashes.contains(word(index - 1)) ? index - 2 : index
        guard dashes.contains(word(first + 1)), let hour = Int(word(first)), hour <= 24 else { return false }
        let day = word(first - 1)
        return CalendarWords.weekdays.contains(day) || CalendarWords.shortWeekdays.contains(day)
    }

    /// "2026/S 044-118", "(EU) 2016/679": the parts of a reference number.
    private func isReference(_ index: Int) -> Bool {
        guard index + 2 < tokens.count, tokens[index + 1].isMark("/"), !tokens[index + 1].spaced else { return false }
        let next = tokens[index + 2]
        guard !next.spaced else { return false }
        return next.text == "S" || isYear(tokens[index]) && next.kind == .number
    }

    private func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }

    /// "8 at night", "4 in the morning".
    private func isHour(_ index: Int) -> Bool {
        if word(index + 1) == "at", word(index + 2) == "night" { return true }
        return word(index + 1) == "in" && word(index + 2) == "the" && CalendarWords.dayParts.contains(word(index + 3))
    }

    private func isYear(_ token: Token) -> Bool {
        guard token.text.utf8.count == 4, let year = Int(token.text) else { return false }
        return (1950...2080).contains(year)
    }

    private func countsNothing(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return true }
        return tokens[index].kind == .punctuation || GrammarWords.isFunction(tokens[index].lower)
    }

    /// "Answer 200 at once": a status of the web's protocol.
    private static let replies: Set<String> = [
        "answer", "answers", "return", "returns", "say", "said", "respond", "with", "the", "status", "a",
    ]
    private static let codes: Set<String> = [
        "200", "201", "202", "204", "301", "302", "304", "400", "401", "403", "404", "409", "422", "429", "500", "503",
    ]
    private static let yearIntroductions: Set<String> = [
        "in", "since", "until", "of", "by", "(", "year", "from", "spring", "summer", "autumn", "winter", "during",
        "before",
        "after", "christmas", "fall", "season", "late", "early", "mid", "end", "for",
    ]
    private static let namers: Set<String> = [
        "version", "v", "part", "section", "chapter", "iso", "rfc", "wcag", "tls", "phase", "step", "stage", "level",
        "article",
        "annex", "appendix", "figure", "table", "no", "nr", "http", "ipv", "rev", "revision", "release", "en", "iec",
        "din",
        "item", "req", "page", "ticket", "sprint", "soc", "gate", "tier", "category", "cfr", "type", "lot", "option",
        "ref", "microsoft", "dynamics",
        "grade", "nen", "fhir", "r", "windows", "ubuntu", "debian", "ios", "android", "oauth", "jdk", "es", "act",
        "room",
    ]
}
