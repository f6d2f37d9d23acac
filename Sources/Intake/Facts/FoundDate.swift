import Knowledge

/// A calendar date or month that a sentence names.
struct FoundDate: Sendable {
    /// ISO: `2026-10-15`, `2027-03`, `--05` for a month without a year, `2029-12-31` for the end of a year.
    var iso: String
    var tokens: ClosedRange<Int>
}

/// Finds dates: `2026-10-15`, `1 November 2026`, `the first of November 2026`, `May next year`, `end of 2029`, `Q3 2027`.
struct DateFinder {
    let tokens: [Token]

    func find() -> [FoundDate] {
        var found: [FoundDate] = []
        var index = 0
        while index < tokens.count {
            if let date = date(at: index) {
                found.append(date)
                index = date.tokens.upperBound + 1
            } else {
                index += 1
            }
        }
        return found
    }

    private func date(at index: Int) -> FoundDate? {
        let token = tokens[index]
        if token.kind == .date { return FoundDate(iso: Self.iso(token.text), tokens: index...index) }
        return dayFirst(at: index) ?? monthFirst(at: index) ?? quarter(at: index) ?? endOfYear(at: index)
    }

    /// `1 November 2026`, `1st of May`, `the first of November 2026`.
    private func dayFirst(at index: Int) -> FoundDate? {
        guard let (day, next) = day(at: index) else { return nil }
        let monthIndex = word(next) == "of" ? next + 1 : next
        guard let month = month(at: monthIndex) else { return nil }
        if let year = year(at: skipComma(monthIndex + 1)) {
            return FoundDate(
                iso: "\(year)-\(Self.two(month))-\(Self.two(day))", tokens: index...skipComma(monthIndex + 1))
        }
        return FoundDate(iso: "--\(Self.two(month))-\(Self.two(day))", tokens: index...monthIndex)
    }

    /// `September 1, 2026`, `March 2027`, `May next year`, `in May`.
    private func monthFirst(at index: Int) -> FoundDate? {
        guard let month = month(at: index) else { return nil }
        if let year = year(at: skipComma(index + 1)) {
            let end = isEnd(before: index) ? "-\(Self.lastDay(month))" : ""
            return FoundDate(iso: "\(year)-\(Self.two(month))\(end)", tokens: index...skipComma(index + 1))
        }
        if let (day, next) = day(at: index + 1) {
            if let year = year(at: skipComma(next)) {
                return FoundDate(iso: "\(year)-\(Self.two(month))-\(Self.two(day))", tokens: index...skipComma(next))
            }
            return FoundDate(iso: "--\(Self.two(month))-\(Self.two(day))", tokens: index...(next - 1))
        }
        let nextYear = word(index + 1) == "next" && word(index + 2) == "year"
        guard tokens[index].isCapitalised, nextYear || introducesMonth(index) else { return nil }
        return FoundDate(iso: "--\(Self.two(month))", tokens: index...(nextYear ? index + 2 : index))
    }

    /// `Q3 2027` ends with its third month.
    private func quarter(at index: Int) -> FoundDate? {
        let text = word(index)
        guard text.utf8.count == 2, text.hasPrefix("q"), let number = Int(text.dropFirst()), (1...4).contains(number),
            let year = year(at: index + 1)
        else { return nil }
        return FoundDate(
            iso: "\(year)-\(Self.two(number * 3))-\(Self.lastDay(number * 3))", tokens: index...(index + 1))
    }

    private func endOfYear(at index: Int) -> FoundDate? {
        guard word(index) == "end" else { return nil }
        let at = word(index + 1) == "of" ? index + 2 : index + 1
        guard let year = year(at: at) else { return nil }
        return FoundDate(iso: "\(year)-12-31", tokens: index...at)
    }

    private func day(at index: Int) -> (Int, Int)? {
        guard index < tokens.count else { return nil }
        if let ordinal = CalendarWords.ordinals[word(index)] { return (ordinal, index + 1) }
        guard tokens[index].kind == .number, let number = Int(tokens[index].text), (1...31).contains(number) else {
            return nil
        }
        let isOrdinal = ["st", "nd", "rd", "th"].contains(word(index + 1)) && !tokens[index + 1].spaced
        return (number, isOrdinal ? index + 2 : index + 1)
    }

    private func month(at index: Int) -> Int? {
        guard index < tokens.count,
            tokens[index].isCapitalised || word(index) != "may" && index > 0 && day(at: index - 1) != nil
        else { return nil }
        return CalendarWords.months[word(index)]
    }

    private func year(at index: Int) -> Int? {
        guard index < tokens.count, tokens[index].kind == .number, tokens[index].text.utf8.count == 4,
            let year = Int(tokens[index].text), (1900...2100).contains(year)
        else { return nil }
        return year
    }

    private func skipComma(_ index: Int) -> Int {
        index < tokens.count && tokens[index].isMark(",") ? index + 1 : index
    }
    private func isEnd(before index: Int) -> Bool { word(index - 1) == "of" && word(index - 2) == "end" }
    private func introducesMonth(_ index: Int) -> Bool {
        ["in", "by", "before", "until", "end", "of", "mid", "early", "late", "from", "during", "launch", "live", "due"]
            .contains(word(index - 1))
    }
    private func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }

    /// `01.09.2027` as ISO; a date that is ISO already stays.
    private static func iso(_ text: String) -> String {
        let parts = text.split(separator: ".").compactMap { Int($0) }
        guard parts.count == 3 else { return text }
        return "\(parts[2])-\(two(parts[1]))-\(two(parts[0]))"
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    private static func lastDay(_ month: Int) -> String {
        month == 2 ? "28" : [4, 6, 9, 11].contains(month) ? "30" : "31"
    }
}
