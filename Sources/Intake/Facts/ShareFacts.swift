import DesignModel
import Knowledge

/// Interprets percentages, parts and multiples: availability, growth, reads against writes, shares, fees.
struct ShareFacts {
    let reading: SentenceReading
    let subjects: SubjectFinder

    func fact(_ quantity: FoundQuantity) -> FactDraft? {
        switch quantity.form {
        case .percent: percent(quantity)
        case .part:
            isGrowth(quantity)
                ? .number("load.growth_per_year", quantity) : readPart(quantity) ?? toleratedPart(quantity)
        default: multiple(quantity)
        }
    }

    private func percent(_ quantity: FoundQuantity) -> FactDraft? {
        if isAvailability(quantity) { return availability(quantity) }
        if isGrowth(quantity) { return .number("load.growth_per_year", quantity) }
        if let part = readPart(quantity) ?? labelledPart(quantity) { return part }
        if let share = share(quantity) { return share }
        return rule(quantity)
    }

    /// "One false alarm in twenty is bearable", "one in two falls on the last day": a share that is allowed or that is so.
    private func toleratedPart(_ quantity: FoundQuantity) -> FactDraft? {
        guard quantity.unit == .fraction, !reading.has(.past), !reading.surroundings.isBackground else { return nil }
        return rule(quantity) ?? .number("rule.share", quantity)
    }

    private func isAvailability(_ quantity: FoundQuantity) -> Bool {
        guard quantity.value >= 90, quantity.value <= 100 else { return false }
        if reading.has(.availability, within: 14, of: quantity.tokens) { return true }
        return quantity.value >= 98.5 && quantity.value < 100 && !isOfCounted(quantity)
    }

    /// "99 % of parcels arrive": a share of things, not of time.
    private func isOfCounted(_ quantity: FoundQuantity) -> Bool {
        guard reading.text(quantity.tokens.upperBound + 1) == "of" else { return false }
        let periods: Set<String> = ["month", "year", "week", "quarter", "day"]
        if periods.contains(reading.text(quantity.tokens.upperBound + 3)) { return false }
        return !["the", "time", "all"].contains(reading.text(quantity.tokens.upperBound + 2))
            || reading.text(quantity.tokens.upperBound + 3) != "time"
                && reading.text(quantity.tokens.upperBound + 2) != "time"
    }

    private func availability(_ quantity: FoundQuantity) -> FactDraft {
        .number(
            factKey("quality", availabilitySubject(quantity), "availability"), quantity,
            bound: quantity.bound == .about ? .about : nil)
    }

    /// "Availability of the event path", "99.9 % for search", "Upload path: four nines"; a remark in passing names nothing.
    private func availabilitySubject(_ quantity: FoundQuantity) -> String? {
        if reading.sentence.column != nil { return reading.surroundings.subject }
        if let behind = subjects.behind(quantity.tokens) ?? part(behind: quantity.tokens) { return behind }
        let next = quantity.tokens.upperBound + 1
        if !reading.text(quantity.tokens.upperBound).contains("%"), let named = subjects.phrase(from: next, within: 0),
            reading.tokens.count <= 14
        {
            return subjects.names.full(named.name)
        }
        guard !["for", "of"].contains(reading.text(quantity.tokens.upperBound + 1)) else { return nil }
        if let cue = reading.nearestCue(.availability, to: quantity.tokens),
            reading.distance(cue.tokens, quantity.tokens) <= 8
        {
            return subjects.behind(cue.tokens) ?? adjacent(to: min(cue.tokens, quantity.tokens))
        }
        return adjacent(to: quantity.tokens)
    }

    /// `api` in "99.5% for the API": a part of the system that names no flow elsewhere.
    private func part(behind range: ClosedRange<Int>) -> String? {
        guard reading.text(range.upperBound + 1) == "for" else { return nil }
        let at = reading.text(range.upperBound + 2) == "the" ? range.upperBound + 3 : range.upperBound + 2
        let parts: Set<String> = ["api", "ui", "portal", "website", "site", "app", "backend", "dashboard", "console"]
        return parts.contains(reading.text(at)) ? reading.text(at) : nil
    }

    /// A phrase that opens its clause and stands right before a stretch, a colon between them at most.
    private func adjacent(to range: ClosedRange<Int>) -> String? {
        let start = reading.clauseStart(before: range)
        guard let phrase = reading.phrases.last(where: { $0.tokens.upperBound < range.lowerBound }) else { return nil }
        let between = range.lowerBound - phrase.tokens.upperBound - 1
        if let verb = VerbForms.read(reading.text(phrase.tokens.upperBound)), verb.forms.contains(.past),
            !verb.forms.contains(.base)
        {
            return nil
        }
        let opens = phrase.tokens.lowerBound - start <= 1
        guard opens,
            between == 0 || between == 1 && [":", "at", "is", "needs"].contains(reading.text(range.lowerBound - 1))
        else { return nil }
        return subjects.names.full(phrase.name)
    }

    private func min(_ first: ClosedRange<Int>, _ second: ClosedRange<Int>) -> ClosedRange<Int> {
        first.lowerBound < second.lowerBound ? first : second
    }

    /// "growth so far 40 % a year", "15 % more volume each year".
    private func isGrowth(_ quantity: FoundQuantity) -> Bool {
        if isByTheYear(quantity), reading.cues.contains(where: { $0.cue == .growth && $0.words.hasPrefix("grow") }) {
            return true
        }
        let cues = reading.cues.filter { $0.cue == .growth && reading.distance($0.tokens, quantity.tokens) <= 8 }
        let says =
            cues.contains { $0.words.hasPrefix("grow") } || reading.text(quantity.tokens.upperBound + 1) == "more"
        let yearly = cues.contains { $0.words.contains("year") || $0.words.hasPrefix("annual") || $0.words == "yoy" }
        let plus = quantity.tokens.lowerBound > 0 && reading.text(quantity.tokens.lowerBound - 1) == "+"
        return yearly && (says || plus || !cues.isEmpty && reading.text(quantity.tokens.upperBound + 1) == "a")
            || says && monthless
    }

    /// "15 %/yr", "10 % a year"
    private func isByTheYear(_ quantity: FoundQuantity) -> Bool {
        let behind = (1...2).map { reading.text(quantity.tokens.upperBound + $0) }
        return ["/", "a", "per", "each", "every"].contains(behind[0])
            && ["yr", "y", "year", "annum"].contains(behind[1])
    }

    /// Growth without a period is a year's; a month's growth is another figure.
    private var monthless: Bool { !reading.words.words.contains("month") && !reading.words.words.contains("monthly") }

    /// "one request in twenty changes something", "95 % reads".
    private func readPart(_ quantity: FoundQuantity) -> FactDraft? {
        let near = { (cue: Cue) in
            reading.cues.filter { $0.cue == cue }.map { reading.distance($0.tokens, quantity.tokens) }.min() ?? 99
        }
        let (reads, writes) = (near(.reading), near(.writing))
        guard Swift.min(reads, writes) <= 6, isOfRequests(quantity) else { return nil }
        return readFraction(quantity, reads <= writes)
    }

    /// "95 %" in the row "Requests that only read".
    private func labelledPart(_ quantity: FoundQuantity) -> FactDraft? {
        guard reading.sentence.column != nil, quantity.tokens.lowerBound <= 2 else { return nil }
        if reading.surroundings.says(Self.onlyReads) { return readFraction(quantity, true) }
        return reading.surroundings.says(Self.writes) ? readFraction(quantity, false) : nil
    }

    private static let onlyReads = PhraseBook<Bool>([
        ("only read|read only|share of reads|reads|requests that read|requests that only read", true)
    ])
    private static let writes = PhraseBook<Bool>([("share of writes|writes|requests that write|change something", true)]
    )

    private func readFraction(_ quantity: FoundQuantity, _ isOfReads: Bool) -> FactDraft {
        let part = quantity.unit.canonical(quantity.value)
        let fraction = isOfReads ? part : 1 - part
        var draft = FactDraft.number("load.read_fraction", quantity)
        let isPercent = quantity.form == .percent
        draft.value = .number(isPercent ? (fraction * 1e4).rounded() / 100 : (fraction * 1e6).rounded() / 1e6)
        return draft
    }

    private func isOfRequests(_ quantity: FoundQuantity) -> Bool {
        let words = Set(reading.words.words)
        let about = [
            "request", "requests", "traffic", "calls", "reads", "writes", "queries", "browsing", "load", "read",
            "write",
        ]
        return about.contains(where: words.contains)
    }

    private func share(_ quantity: FoundQuantity) -> FactDraft? {
        guard reading.text(quantity.tokens.upperBound + 1) == "of" else { return nil }
        let rest = (quantity.tokens.upperBound + 2..<Swift.min(reading.tokens.count, quantity.tokens.upperBound + 6))
            .map { reading.text($0) }
        guard rest.contains(where: { ["requests", "traffic", "calls", "load"].contains($0) }) else { return nil }
        guard let subject = subjects.inClause(before: quantity.tokens) else { return nil }
        return .number("load.\(subject).share", quantity)
    }

    private func rule(_ quantity: FoundQuantity) -> FactDraft? {
        let takes = reading.words.words.contains {
            ["take", "keep", "charge", "fee", "commission", "cut"].contains($0)
        }
        let name =
            subjects.behind(quantity.tokens) ?? subjects.nearest(before: quantity.tokens) ?? (takes ? "fee" : nil)
        return name.map { .number("rule.\($0)_share", quantity) }
    }

    /// "twice that in December", "ten times the average", "numbers will triple within the first year".
    private func multiple(_ quantity: FoundQuantity) -> FactDraft? {
        if reading.has(.past, within: 8, of: quantity.tokens) { return nil }
        if isYearly(quantity) {
            var draft = FactDraft.number("load.growth_per_year", quantity)
            (draft.value, draft.unit) = (.number(quantity.value - 1), .fraction)
            return draft
        }
        let end = reading.clauseEnd(after: quantity.tokens)
        let rest = reading.tokens[quantity.tokens.upperBound...end].dropFirst()
        let start = reading.clauseStart(before: quantity.tokens)
        let isSeasonal = (start..<quantity.tokens.lowerBound).contains {
            CalendarWords.weekdays.contains(reading.text($0)) && $0 == start
                || CalendarWords.seasons.contains(reading.text($0))
                || reading.tokens[$0].isCapitalised && CalendarWords.months[reading.text($0)] != nil
        }
        let timed =
            isSeasonal
            || rest.contains {
                $0.isCapitalised && CalendarWords.months[$0.lower] != nil || CalendarWords.seasons.contains($0.lower)
                    || CalendarWords.weekdays.contains($0.lower)
            }
        guard timed || reading.has(.peak, within: 8, of: quantity.tokens) else { return nil }
        let rate = reading.quantities.last { $0.form == .rate && $0.tokens.upperBound < quantity.tokens.lowerBound }
        let flow = rate.flatMap { RateFacts(reading: reading, subjects: subjects).fact($0) }.flatMap {
            FactKey(rawValue: $0.key).subject
        }
        var draft = FactDraft.number(
            factKey("load", subjects.counted(rate?.noun) ?? flow, "peak_factor"), quantity)
        if timed { draft.tokens = quantity.tokens.lowerBound...end }
        return draft
    }

    private static let firstYear = PhraseBook<Bool>([("first year|within a year|in a year|one year on", true)])
    private static let asMuch = PhraseBook<Bool>([("times as much|times as many|times that|times more", true)])

    private func isYearly(_ quantity: FoundQuantity) -> Bool {
        let words = reading.words.words
        let verbs = [
            "double", "doubles", "doubling", "triple", "triples", "tripling", "quadruple", "quadruples", "tenfold",
            "doubled",
        ]
        let yearly = words.contains("year") || words.contains("annually") || words.contains("yearly")
        let isFirst = reading.says(Self.firstYear)
        return (verbs.contains(reading.text(quantity.tokens.lowerBound)) || isFirst && reading.says(Self.asMuch))
            && yearly
    }
}
