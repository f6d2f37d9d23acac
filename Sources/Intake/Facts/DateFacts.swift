import DesignModel
import Knowledge

/// Interprets dates near words about going live as the deadline.
struct DateFacts {
    let reading: SentenceReading

    func facts() -> [FactDraft] {
        let due = reading.dates.filter { (isNear($0) || isDue($0) || isTurn($0)) && !isPast($0) }
        guard let first = due.first else { return [] }
        let last = due.last { $0.iso.utf8.count >= first.iso.utf8.count } ?? first
        let isSecond = last.tokens != first.tokens && isFull(last)
        let chosen = isSecond ? last : first
        return [.text("deadline", chosen.iso, chosen.tokens)]
    }

    private func isNear(_ date: FoundDate) -> Bool {
        guard let near = reading.nearest(.live, to: date.tokens) else { return false }
        return near <= 9 || isDone(date)
    }

    /// "no later than", "the rest on", "all wards on": the later date is the one that counts.
    private func isFull(_ date: FoundDate) -> Bool {
        let before = (max(0, date.tokens.lowerBound - 5)..<date.tokens.lowerBound).map { reading.text($0) }
        return before.contains {
            ["rest", "all", "everybody", "everyone", "everything", "everywhere", "later", "full", "public", "whole"]
                .contains($0)
        }
    }

    /// "The first hotels are switched over by 30 April 2027": a day ahead on which something begins or ends.
    private func isTurn(_ date: FoundDate) -> Bool {
        guard date.iso.utf8.count >= 7, !date.iso.hasPrefix("-"), !reading.has(.past),
            ["by", "on", "before", ":", "from", "until", "in"].contains(reading.text(date.tokens.lowerBound - 1))
                || Self.milestones.contains(reading.text(date.tokens.lowerBound - 1))
        else { return false }
        return reading.words.words.contains { word in Self.turns.contains { word.hasPrefix($0) } }
    }

    private static let milestones: Set<String> = [
        "beta", "launch", "live", "pilot", "start", "due", "deadline", "opening", "everything", "everybody", "all",
        "rest",
        "so", "say",
    ]

    private static let turns = [
        "start", "begin", "switch", "open", "launch", "move", "roll", "end", "expir", "clos", "stop", "go", "pilot",
        "production", "live", "due", "deadline", "deliver", "finish", "complet", "rest", "beta",
    ]

    /// A date with "by" or "before" is due unless a figure holds for it.
    private func isDue(_ date: FoundDate) -> Bool {
        let before = (max(0, date.tokens.lowerBound - 3)..<date.tokens.lowerBound).map { reading.text($0) }
        guard before.contains(where: { ["by", "before"].contains($0) }) else { return false }
        let counts = reading.quantities.contains {
            $0.form == .bare && $0.noun != nil && $0.tokens.upperBound < date.tokens.lowerBound
                && date.tokens.lowerBound - $0.tokens.upperBound <= 5
        }
        guard !counts || reading.has(.live) else { return false }
        let isShort = reading.tokens.count <= 8
        return isShort
            || reading.words.words.contains {
                [
                    "must", "should", "need", "needs", "running", "ready", "want", "open", "start", "work", "finished",
                    "done",
                ].contains($0)
            }
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
        if let offset = later(quantity) ?? ahead(of: quantity) ?? offset() { return offset }
        if reading.has(.launch, within: 14, of: quantity.tokens), reading.cues.contains(where: { $0.cue == .launch }) {
            return "launch"
        }
        let end = max(quantity.tokens.upperBound, quantity.noun?.upperBound ?? 0)
        if reading.text(quantity.tokens.upperBound + 1) == "now" || reading.text(end + 1) == "now" { return "now" }
        return labelled
    }

    /// "Active listings twelve months after launch" in the row's label.
    private var labelled: When? {
        if let column { return column }
        guard reading.sentence.column != nil, let label = reading.surroundings.label else { return nil }
        let tokens = SentenceReading(
            BriefSentence(
                index: -1, block: -1, tokens: label, range: reading.sentence.range, start: reading.sentence.start,
                column: nil), Surroundings())
        if let offset = WhenReader(reading: tokens).offset() { return offset }
        return tokens.words.words.last == "launch" || tokens.says(Self.atLaunch) ? "launch" : nil
    }

    /// "Now", "In two years", "At launch": the column says when.
    private var column: When? {
        guard let header = reading.surroundings.columnHeader else { return nil }
        let words = header.split(separator: " ").map(String.init)
        if ["now", "today"].contains(words.first ?? "") || words == ["current"] { return "now" }
        if words.contains("launch"), words.count <= 2 { return "launch" }
        guard words.count >= 3, words[0] == "in" || words[0] == "after", let unit = words.last else { return nil }
        let number = NumberReader.small(words[1]) ?? Double(words[1]) ?? (words[1] == "a" ? 1 : nil)
        let factor: Double = unit.hasPrefix("year") ? 12 : unit.hasPrefix("month") ? 1 : 0
        return number.flatMap { factor > 0 ? Self.offset(months: $0 * factor) : nil }
    }

    private static let atLaunch = PhraseBook<Bool>([("at launch|on day one|at the start", true)])

    /// "900,000 by the end of 2029".
    private func dated(_ quantity: FoundQuantity) -> When? {
        let next = quantity.tokens.upperBound + 1
        return reading.dates.first {
            $0.tokens.lowerBound >= next && $0.tokens.lowerBound <= next + 3
                && ["by", "in", "until", "the"].contains(reading.text($0.tokens.lowerBound - 1))
                && !isOfAnother($0.tokens.lowerBound, behind: next)
        }
        .map { When(rawValue: $0.iso) }
    }

    /// "12k posts per day, double in December": the month is the other figure's.
    private func isOfAnother(_ date: Int, behind next: Int) -> Bool {
        reading.quantities.contains { $0.tokens.lowerBound >= next && $0.tokens.upperBound < date }
    }

    /// "Twelve months after launch", "a year from now", "in two years".
    private func offset() -> When? {
        for index in reading.tokens.indices {
            let isOffset =
                ["after", "from"].contains(reading.text(index))
                && ["launch", "now", "today", "opening", "start", "go-live"].contains(
                    reading.text(index + 1) == "the" ? reading.text(index + 2) : reading.text(index + 1))
            if isOffset, let months = months(before: index) { return Self.offset(months: months) }
        }
        return nil
    }

    /// "in two years it will be 5,000": what stands before the span holds today.
    private func ahead(of quantity: FoundQuantity) -> When? {
        let spans = reading.quantities.filter {
            $0.form == .time && $0.unit == .years && reading.text($0.tokens.lowerBound - 1) == "in"
        }
        guard let span = spans.first else { return nil }
        let isSame = span.tokens.lowerBound <= reading.clauseEnd(after: quantity.tokens)
        return span.tokens.lowerBound < quantity.tokens.lowerBound || isSame
            ? Self.offset(months: span.value * 12) : nil
    }

    /// "9,000 two years later", "60 customers in the first half year".
    private func later(_ quantity: FoundQuantity) -> When? {
        let end = reading.clauseEnd(after: quantity.tokens)
        for time in reading.quantities
        where time.form == .time && time.tokens.lowerBound > quantity.tokens.upperBound && time.tokens.upperBound <= end
        {
            guard reading.text(time.tokens.upperBound + 1) == "later" else { continue }
            let months = time.unit == .years ? time.value * 12 : time.unit == .months ? time.value : 0
            if months > 0 { return Self.offset(months: months) }
        }
        return nil
    }

    private static func offset(months: Double) -> When? {
        months.wholePart.map { When(rawValue: "+\($0) months") }
    }

    private func months(before index: Int) -> Double? {
        let unit = reading.text(index - 1)
        let factor: Double = unit.hasPrefix("year") ? 12 : unit.hasPrefix("month") ? 1 : 0
        guard factor > 0, index >= 2 else { return nil }
        let word = reading.text(index - 2)
        let number = word == "a" || word == "one" ? 1 : NumberReader(tokens: reading.tokens).read(at: index - 2)?.value
        return number.map { $0.rounded(.towardZero) * factor }
    }
}
