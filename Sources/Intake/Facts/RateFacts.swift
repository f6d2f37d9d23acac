import DesignModel
import Knowledge

/// Interprets rates: mean, peak, of one client, daily users.
struct RateFacts {
    let reading: SentenceReading
    let subjects: SubjectFinder

    func fact(_ quantity: FoundQuantity) -> FactDraft? {
        if quantity.form == .interval { return interval(quantity) }
        if let people = people(quantity) { return people }
        if isGrowth(quantity) { return nil }
        if let limit = cap(quantity) { return limit }
        let subject = flow(quantity)
        if isOfOneClient(quantity) { return .number(factKey("load", subject, "per_client_rps"), quantity) }
        return .number(factKey("load", subject, isPeak(quantity) ? "peak_rps" : "mean_rps"), quantity)
    }

    /// The counted thing; requests as such belong to the whole system, unless the clause names a flow.
    private func flow(_ quantity: FoundQuantity) -> String? {
        let head = quantity.noun.map { Singular.of(reading.text($0.upperBound)) }
        let isRequests = head.map { SubjectWords.requests.contains($0) } ?? true
        if let noun = quantity.noun, !isRequests || noun.count > 1, let name = subjects.counted(noun),
            !isAlternative(noun)
        {
            return name
        }
        if head != nil, !isRequests { return nil }
        if head != nil, quantity.noun?.count != 1 { return nil }
        return contextFlow(quantity, hasNoun: head != nil)
    }

    /// "page or search requests" are requests of every kind.
    private func isAlternative(_ noun: ClosedRange<Int>) -> Bool {
        noun.contains { ["or", "and"].contains(reading.text($0)) }
    }

    /// "tracking page: 1,800 reads a second", "incoming webhooks: 110/s on average".
    private func contextFlow(_ quantity: FoundQuantity, hasNoun: Bool) -> String? {
        let colon = reading.tokens[..<quantity.tokens.lowerBound].lastIndex { $0.isMark(":") }
        if let colon, colon > 0 {
            return subjects.inClause(before: colon...colon) ?? subjects.earlier(than: colon...colon)
        }
        if let behind = subjects.behind(quantity.tokens) { return behind }
        if let row = reading.surroundings.subject, !row.isEmpty, reading.sentence.column != nil { return row }
        return hasNoun ? nil : subjects.inClause(before: quantity.tokens)
    }

    private func isPeak(_ quantity: FoundQuantity) -> Bool {
        let mean = near(.mean, quantity)
        if let peak = near(.peak, quantity), peak <= 9 { return mean.map { $0 >= peak } ?? true }
        if let mean, mean <= 9 { return false }
        if let peak = reading.nearest(.peak, to: quantity.tokens), peak <= 9 {
            return reading.nearest(.mean, to: quantity.tokens).map { $0 >= peak } ?? true
        }
        if followsPeak(quantity) { return true }
        if quantity.bound == .max { return true }
        return isTimed(quantity)
            || reading.sentence.column != nil && reading.surroundings.texts.contains { $0.lowercased() == "target" }
    }

    /// The nearest cue of the figure's own clause.
    private func near(_ cue: Cue, _ quantity: FoundQuantity) -> Int? {
        let clause = reading.clauseStart(before: quantity.tokens)...reading.clauseEnd(after: quantity.tokens)
        return reading.cues.filter { $0.cue == cue && clause.overlaps($0.tokens) }.map {
            reading.distance($0.tokens, quantity.tokens)
        }.min()
    }

    /// "the peak: up to 55 bookings a minute and 70 searches a second".
    private func followsPeak(_ quantity: FoundQuantity) -> Bool {
        let start = reading.clauseStart(before: quantity.tokens)
        return reading.has(.peak)
            && reading.quantities.contains {
                $0.form == .rate && $0.bound == .max && $0.tokens.lowerBound >= start
                    && $0.tokens.upperBound < quantity.tokens.lowerBound
            }
    }

    /// "cap everyone at 120 req/min" is a demand on security.
    private func cap(_ quantity: FoundQuantity) -> FactDraft? {
        let before = (max(0, quantity.tokens.lowerBound - 5)..<quantity.tokens.lowerBound).map { reading.text($0) }
        guard before.contains(where: { ["cap", "limit", "throttle", "limited", "throttled", "capped"].contains($0) })
        else { return nil }
        return .text("security.requirement[]", "rate_limiting", quantity.tokens)
    }

    /// A rate for a certain hour or season is a peak.
    private func isTimed(_ quantity: FoundQuantity) -> Bool {
        let end = reading.clauseEnd(after: quantity.tokens)
        guard end > quantity.tokens.upperBound else { return false }
        let rest = reading.tokens[(quantity.tokens.upperBound + 1)...end]
        guard let first = rest.first, ["at", "in", "on", "during", "between", "from"].contains(first.lower) else {
            return false
        }
        return rest.prefix(6).contains {
            $0.kind == .clock || CalendarWords.weekdays.contains($0.lower) || CalendarWords.seasons.contains($0.lower)
                || CalendarWords.dayParts.contains($0.lower) || ["am", "pm", "a.m", "p.m"].contains($0.lower)
                || $0.isCapitalised && CalendarWords.months[$0.lower] != nil
        }
    }

    private func isOfOneClient(_ quantity: FoundQuantity) -> Bool {
        if quantity.isPerClient || reading.text(quantity.tokens.upperBound + 1) == "each" { return true }
        let start = reading.clauseStart(before: quantity.tokens)
        let opening = reading.tokens[start..<quantity.tokens.lowerBound].prefix(3).map(\.lower)
        return opening.first == "each" || opening.first == "every"
            || reading.says(Self.distributive, from: start, to: quantity.tokens.lowerBound)
    }

    private static let distributive = PhraseBook<Bool>([
        (
            "each of the|every one of|each device|each meter|each sensor|each user|each client|each vehicle|each customer",
            true
        ),
        (
            "every device|every sensor|every client|every vehicle|every user|each driver|each player|a single device|one device",
            true
        ),
    ])

    /// `30,000 users a day` are people, not requests.
    private func people(_ quantity: FoundQuantity) -> FactDraft? {
        if quantity.noun == nil, UnitWords.adverbs[reading.text(quantity.tokens.upperBound)] != nil {
            return adverbial(quantity)
        }
        guard let noun = quantity.noun, quantity.value >= 1 else { return nil }
        guard PeopleWords.users.contains(Singular.of(reading.text(noun.upperBound))) else { return nil }
        guard !["patient", "driver", "courier"].contains(Singular.of(reading.text(noun.upperBound))) else { return nil }
        switch quantity.unit {
        case .perDay: return counted("load.daily_active_users", quantity)
        case .perMonth: return counted("load.monthly_active_users", quantity)
        default: return nil
        }
    }

    /// "180,000 monthly and 35,000 daily users".
    private func adverbial(_ quantity: FoundQuantity) -> FactDraft? {
        guard reading.words.words.contains(where: { PeopleWords.users.contains(Singular.of($0)) }) else { return nil }
        switch quantity.unit {
        case .perDay: return counted("load.daily_active_users", quantity)
        case .perMonth: return counted("load.monthly_active_users", quantity)
        default: return nil
        }
    }

    private func counted(_ key: String, _ quantity: FoundQuantity) -> FactDraft {
        FactDraft(
            key: key, value: .number(quantity.value), unit: .count, tokens: quantity.tokens, bound: quantity.bound)
    }

    private func isGrowth(_ quantity: FoundQuantity) -> Bool {
        quantity.unit == .perYear && reading.has(.growth, within: 3, of: quantity.tokens) && quantity.noun == nil
    }

    /// "every open parcel every 2 hours", "saved every 15 seconds", "open the app nine times a day".
    private func interval(_ quantity: FoundQuantity) -> FactDraft? {
        guard quantity.unit.canonical(quantity.value) >= 1.0 / 86_400 * 0.99,
            !(0..<quantity.tokens.lowerBound).contains(where: { reading.text($0) == "nobody" })
        else { return nil }
        let start = max(0, quantity.tokens.lowerBound - 12)
        let before = reading.phrases.last {
            $0.tokens.upperBound < quantity.tokens.lowerBound && $0.tokens.lowerBound >= start
        }
        let polled = (0..<quantity.tokens.lowerBound).contains {
            ["polled", "poll", "polls", "polling"].contains(reading.text($0))
        }
        guard polled || before != nil else { return nil }
        let isByUnit =
            quantity.unit == .perDay || quantity.unit == .perWeek || quantity.unit == .perMonth
            || quantity.unit == .perYear
        guard polled || !isByUnit || isOfPeople(quantity) else { return nil }
        let flow = polled ? "poll" : before.map(\.name)
        return .number(factKey("load", flow, "per_client_rps"), quantity)
    }

    private func isOfPeople(_ quantity: FoundQuantity) -> Bool {
        (0..<quantity.tokens.lowerBound).contains {
            PeopleWords.users.contains(Singular.of(reading.text($0)))
                || ["they", "everybody", "each"].contains(reading.text($0))
        } && quantity.value > 1
    }
}

extension SentenceReading {
    /// Whether a phrase occurs between two tokens.
    func says(_ book: PhraseBook<Bool>, from start: Int, to end: Int) -> Bool {
        book.matches(in: words.words).contains { match in
            let range = words.tokenRange(match.words)
            return range.lowerBound >= start && range.upperBound < end
        }
    }
}

extension Unit {
    /// A value of this unit in the canonical unit of its dimension.
    func canonical(_ value: Double) -> Double { value * factor }
}
