import DesignModel
import Knowledge

/// Interprets rates: mean, peak, of one client, daily users.
struct RateFacts {
    let reading: SentenceReading
    let subjects: SubjectFinder

    func fact(_ quantity: FoundQuantity) -> FactDraft? {
        if quantity.form == .interval { return interval(quantity) }
        if let sum = sum(quantity) { return sum }
        if let people = people(quantity) ?? visitors(quantity) { return people }
        if isRestated(quantity) || isOfTime(quantity) { return nil }
        if isGrowth(quantity) { return nil }
        if quantity.unit == .perYear, quantity.value <= 4, reading.text(0) == "there" { return nil }
        if let limit = cap(quantity) { return limit }
        let subject = flow(quantity)
        if isOfOneClient(quantity) { return .number(factKey("load", subject, "per_client_rps"), quantity) }
        return .number(factKey("load", subject, isPeak(quantity) ? "peak_rps" : "mean_rps"), quantity)
    }

    /// "six hundred a month to run it": money without its sign, in a sentence about money.
    func sum(_ quantity: FoundQuantity) -> FactDraft? {
        guard quantity.unit == .perMonth, quantity.noun == nil, reading.has(.running, within: 8, of: quantity.tokens)
        else { return nil }
        let currency = reading.quantities.lazy.compactMap { other -> String? in
            switch other.unit.dimension {
            case .money(let currency), .recurringMoney(let currency): currency
            default: nil
            }
        }.first
        guard let currency else { return nil }
        var draft = FactDraft.number("budget.monthly", quantity)
        draft.unit = .moneyPerMonth(currency)
        return draft
    }

    /// "180k monthly users, 35k a day": a further figure of the same people.
    func visitors(_ quantity: FoundQuantity) -> FactDraft? {
        if quantity.unit == .perDay, quantity.value >= 10,
            (quantity.tokens.lowerBound...quantity.tokens.upperBound + 1).contains(where: {
                reading.text($0) == "active"
            }),
            reading.words.words.contains(where: { PeopleWords.users.contains(Singular.of($0)) })
        {
            return counted("load.daily_active_users", quantity)
        }
        guard quantity.noun == nil, quantity.unit == .perDay, quantity.value >= 100,
            reading.quantities.contains(where: { other in
                other.tokens.upperBound < quantity.tokens.lowerBound
                    && quantity.tokens.lowerBound - other.tokens.upperBound <= 5
                    && other.noun.map { PeopleWords.users.contains(Singular.of(reading.text($0.upperBound))) } ?? false
            })
        else { return nil }
        return counted("load.daily_active_users", quantity)
    }

    /// "a reading each half hour, 48 a day" gives one rate twice.
    func isRestated(_ quantity: FoundQuantity) -> Bool {
        guard quantity.noun == nil else { return false }
        return reading.quantities.contains {
            $0.form == .interval && $0.tokens.upperBound < quantity.tokens.lowerBound
                && quantity.tokens.lowerBound - $0.tokens.upperBound <= 3
        }
    }

    /// "two mornings a year" count time, not work.
    func isOfTime(_ quantity: FoundQuantity) -> Bool {
        guard let noun = quantity.noun else { return false }
        let head = reading.text(noun.upperBound)
        return CalendarWords.dayParts.contains(head) || CalendarWords.weekdays.contains(head) || head == "days"
    }

    /// The counted thing; requests as such belong to the whole system, unless the clause names a flow.
    func flow(_ quantity: FoundQuantity) -> String? {
        let head = quantity.noun.map { Singular.of(reading.text($0.upperBound)) }
        let isRequests = head.map { SubjectWords.requests.contains($0) } ?? true
        if let noun = quantity.noun, !isRequests || noun.count > 1, let name = subjects.counted(noun),
            !isAlternative(noun)
        {
            return name
        }
        if let query = queryOfClient(quantity, head) { return query }
        if head != nil, !isRequests { return nil }
        if head != nil, quantity.noun?.count != 1 { return nil }
        return contextFlow(quantity, hasNoun: head != nil)
    }

    /// "customers see their use in our app: 40 queries a second" are app queries.
    func queryOfClient(_ quantity: FoundQuantity, _ head: String?) -> String? {
        guard let head, ["query", "call"].contains(head), reading.text(quantity.tokens.lowerBound - 1) == ":" else {
            return nil
        }
        let client = reading.text(quantity.tokens.lowerBound - 2)
        return ["app", "site", "portal", "website", "api"].contains(client) ? "\(client)_\(head)" : nil
    }

    /// "page or search requests" are requests of every kind.
    func isAlternative(_ noun: ClosedRange<Int>) -> Bool {
        noun.contains { ["or", "and"].contains(reading.text($0)) }
    }

    /// "tracking page: 1,800 reads a second", "incoming webhooks: 110/s on average".
    func contextFlow(_ quantity: FoundQuantity, hasNoun: Bool) -> String? {
        let colon = reading.tokens[..<quantity.tokens.lowerBound].lastIndex { $0.isMark(":") }
        if let colon, colon > 0, !hasNoun || colon - reading.clauseStart(before: colon...colon) <= 5 {
            return subjects.inClause(before: colon...colon) ?? subjects.earlier(than: colon...colon)
        }
        if let behind = subjects.behind(quantity.tokens) { return behind }
        if let row = reading.surroundings.subject, !row.isEmpty, reading.sentence.column != nil { return row }
        if hasNoun { return origin(quantity) ?? served(quantity) }
        let earlier = reading.quantities.last {
            $0.form == .rate && $0.noun != nil && $0.tokens.upperBound < quantity.tokens.lowerBound
        }
        if let earlier, let name = subjects.counted(earlier.noun) { return name }
        return subjects.inClause(before: quantity.tokens) ?? subjects.nearest(before: quantity.tokens)
    }

    /// "60 requests per second from the customer portal": where they come from.
    func origin(_ quantity: FoundQuantity) -> String? {
        let end = max(quantity.tokens.upperBound, quantity.noun?.upperBound ?? 0)
        guard reading.text(end + 1) == "from" else { return nil }
        return subjects.phrase(from: end + 2, within: 2).flatMap { subjects.names.full($0.name) }
    }

    /// "The tracking page sees 1,800 reads a second": whoever takes the requests.
    func served(_ quantity: FoundQuantity) -> String? {
        var verb = quantity.tokens.lowerBound - 1
        while verb > 0, ["about", "around", "roughly", "up", "to", "some", "nearly"].contains(reading.text(verb)) {
            verb -= 1
        }
        let takes: Set<String> = ["sees", "gets", "receives", "takes", "serves", "draws", "has", "see", "get", "take"]
        guard verb > 0, takes.contains(reading.text(verb)) else { return nil }
        guard let phrase = reading.phrases.last(where: { $0.tokens.upperBound == verb - 1 }),
            phrase.tokens.lowerBound - reading.clauseStart(before: quantity.tokens) <= 1
        else { return nil }
        return subjects.inClause(before: verb...verb)
    }

    /// "cap everyone at 120 req/min" is a demand on security.
    func cap(_ quantity: FoundQuantity) -> FactDraft? {
        let before = (max(0, quantity.tokens.lowerBound - 5)..<quantity.tokens.lowerBound).map { reading.text($0) }
        guard before.contains(where: { ["cap", "limit", "throttle", "limited", "throttled", "capped"].contains($0) })
        else { return nil }
        return .text("security.requirement[]", "rate_limiting", quantity.tokens)
    }

    func isOfOneClient(_ quantity: FoundQuantity) -> Bool {
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
    func people(_ quantity: FoundQuantity) -> FactDraft? {
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
    func adverbial(_ quantity: FoundQuantity) -> FactDraft? {
        guard reading.words.words.contains(where: { PeopleWords.users.contains(Singular.of($0)) }) else { return nil }
        switch quantity.unit {
        case .perDay: return counted("load.daily_active_users", quantity)
        case .perMonth: return counted("load.monthly_active_users", quantity)
        default: return nil
        }
    }

    func counted(_ key: String, _ quantity: FoundQuantity) -> FactDraft {
        FactDraft(
            key: key, value: .number(quantity.value), unit: .count, tokens: quantity.tokens, bound: quantity.bound)
    }

    func isGrowth(_ quantity: FoundQuantity) -> Bool {
        quantity.unit == .perYear && reading.has(.growth, within: 3, of: quantity.tokens) && quantity.noun == nil
    }

    /// "every open parcel every 2 hours", "saved every 15 seconds", "open the app nine times a day".
    func interval(_ quantity: FoundQuantity) -> FactDraft? {
        guard quantity.unit.canonical(quantity.value) >= 1.0 / 86_400 * 0.99,
            !(0..<quantity.tokens.lowerBound).contains(where: {
                ["nobody", "hardly", "rarely", "seldom"].contains(reading.text($0))
            })
        else { return nil }
        let start = max(0, quantity.tokens.lowerBound - 12)
        let inside = reading.isBracketed(quantity.tokens.lowerBound)
        let near = reading.phrases.filter {
            $0.tokens.upperBound < quantity.tokens.lowerBound && $0.tokens.lowerBound >= start
                && (inside || !reading.isBracketed($0.tokens.lowerBound))
        }
        let isOf = near.last.map { reading.text($0.tokens.lowerBound - 1) == "of" } ?? false
        let before =
            isOf && near.count > 1
                && near[near.count - 2].tokens.upperBound == near[near.count - 1].tokens.lowerBound - 2
            ? near[near.count - 2] : near.last
        let polled = (0..<quantity.tokens.lowerBound).contains {
            ["polled", "poll", "polls", "polling"].contains(reading.text($0))
        }
        let row = reading.sentence.column == nil ? nil : reading.surroundings.subject.flatMap { $0.isEmpty ? nil : $0 }
        guard polled || before != nil || row != nil else { return nil }
        let isByUnit =
            quantity.unit == .perDay || quantity.unit == .perWeek || quantity.unit == .perMonth
            || quantity.unit == .perYear
        guard polled || !isByUnit || isOfPeople(quantity) else { return nil }
        let flow = polled ? "poll" : before.map(\.name) ?? row
        return .number(factKey("load", flow, "per_client_rps"), quantity)
    }

    func isOfPeople(_ quantity: FoundQuantity) -> Bool {
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
