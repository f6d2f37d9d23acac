import DesignModel
import Knowledge

/// Interprets lengths of time: latency, freshness, loss, recovery, retention, deadlines, and rules of the domain.
struct TimeFacts {
    let reading: SentenceReading
    let subjects: SubjectFinder

    func fact(_ quantity: FoundQuantity) -> FactDraft? {
        let range = quantity.tokens
        guard !isAge(quantity), reading.text(range.lowerBound - 2) != "arrive" else { return nil }
        if isOfCrowd(quantity) { return nil }
        if let percentile = percentile(for: quantity) {
            return isSeenLate(quantity)
                ? .number(factKey("quality", subjects.seen(by: range), "freshness_ms"), quantity, bound: .max)
                : latency(quantity, percentile)
        }
        switch measure(quantity) {
        case .loss:
            return .number(
                factKey(
                    "quality", subjects.behind(range) ?? subjects.labelled(range) ?? lostThing(before: range),
                    "rpo_minutes"),
                quantity,
                bound: quantity.bound ?? .max)
        case .recovery: return .number("quality.rto_minutes", quantity, bound: quantity.bound ?? .max)
        case .retention: return retention(quantity)
        case .deletion: return deletion(quantity)
        case .freshness:
            return .number(factKey("quality", subjects.seen(by: range), "freshness_ms"), quantity, bound: .max)
        case .latency: return plainLatency(quantity)
        case .live: return deadline(quantity)
        case .mean where reading.has(.latency, within: 8, of: range):
            return .number(factKey("quality", subjects.subject(of: range), "latency_mean_ms"), quantity)
        default: return rule(quantity)
        }
    }

    func canonical(_ quantity: FoundQuantity) -> Double { quantity.unit.canonical(quantity.value) }

    /// The measure whose words are nearest to the figure and which a time of that length can be.
    func measure(_ quantity: FoundQuantity) -> Cue? {
        if let pair = pair(quantity.tokens) { return pair }
        if isGivenToAct(quantity) || isOffline(quantity) { return nil }
        if isAfterwards(quantity) { return .deletion }
        if let labelled = labelled(quantity) { return labelled }
        if suits(.retention, quantity), SecurityFacts(reading: reading).tracesWho != nil { return .retention }
        if reading.sentence.column != nil, reading.surroundings.says(Self.lengths) { return nil }
        let candidates: [Cue] = [.loss, .recovery, .retention, .deletion, .freshness, .hold, .latency, .live]
        let near = candidates.filter { suits($0, quantity) }.compactMap { cue in
            reading.nearest(cue, to: quantity.tokens).map { (cue, $0) }
        }.filter { $0.1 <= 12 }
        if let best = near.min(by: { $0.1 < $1.1 }), best.1 < 9 || !isApart(best.0, quantity) { return best.0 }
        if goesOnKeeping(quantity) || isFileWithAge(quantity) { return .retention }
        let isLongAs = reading.text(quantity.tokens.lowerBound - 1) == "as"
        if quantity.unit == .years, quantity.value <= 100, !reading.has(.migration), !isLongAs, !isAhead(quantity),
            reading.quantities.count < 4 || reading.sentence.column != nil
        {
            return .retention
        }
        if reading.sentence.column != nil, reading.tokens.count <= 8, canonical(quantity) <= 86_400_000 {
            return .latency
        }
        let isQuick = canonical(quantity) <= 60_000 && quantity.bound == .max
        return isQuick ? .latency : nil
    }

    private static let lengths = PhraseBook<Bool>([("length of|duration of|duration|length", true)])

    func suits(_ cue: Cue, _ quantity: FoundQuantity) -> Bool {
        let length = canonical(quantity)
        return switch cue {
        case .hold where length >= 86_400_000 * 360: false
        case .retention where reading.has(.migration): false
        case .retention where length < 60 * 86_400_000 && isHeldOnly: false
        case .retention, .deletion: length >= 3_600_000 * 20
        case .latency: length <= 172_800_000
        case .freshness: length <= 2 * 86_400_000
        case .live: length >= 7 * 86_400_000 && isAhead(quantity)
        case .loss, .recovery: length <= 30 * 86_400_000
        default: true
        }
    }

    /// "15 min / 4 h" in a row "Data loss / recovery".
    func pair(_ range: ClosedRange<Int>) -> Cue? {
        guard reading.surroundings.distance(of: .loss) != nil, reading.surroundings.distance(of: .recovery) != nil
        else { return nil }
        if ["/", ",", ";"].contains(reading.text(range.lowerBound - 1)), reading.quantities.first?.tokens != range {
            return .recovery
        }
        return ["/", ",", ";"].contains(reading.text(range.upperBound + 1)) ? .loss : nil
    }

    /// The percentile that holds for a time: the nearest, unless another time is nearer to it.
    func percentile(for quantity: FoundQuantity) -> FoundPercentile? {
        guard UnitIsShort.holds(quantity.unit) else { return nil }
        let near = reading.percentiles.min {
            reading.distance($0.tokens, quantity.tokens) < reading.distance($1.tokens, quantity.tokens)
        }
        if near == nil, reading.sentence.column != nil, let label = reading.surroundings.label {
            let reader = PercentileReader(tokens: label, numbers: NumberReader(tokens: label))
            let named = label.indices.lazy.compactMap { reader.read(at: $0) }.first
            return named.map { FoundPercentile(name: $0.name, tokens: quantity.tokens) }
        }
        guard let near, reading.distance(near.tokens, quantity.tokens) <= 14 else { return nil }
        let own = reading.distance(near.tokens, quantity.tokens)
        let isTaken = reading.quantities.contains { other in
            other.form == .time && other.tokens != quantity.tokens && UnitIsShort.holds(other.unit)
                && reading.distance(near.tokens, other.tokens) < own
        }
        return isTaken ? nil : near
    }

    func latency(_ quantity: FoundQuantity, _ percentile: FoundPercentile) -> FactDraft {
        let start = min(percentile.tokens.lowerBound, quantity.tokens.lowerBound)
        let range = start...max(percentile.tokens.upperBound, quantity.tokens.upperBound)
        let subject = latencySubject(range, quantity)
        var draft = FactDraft.number(
            factKey("quality", subject, "latency_p\(percentile.name)_ms"), quantity, bound: .max)
        draft.tokens = range
        return draft
    }

    func latencySubject(_ range: ClosedRange<Int>, _ quantity: FoundQuantity) -> String? {
        let percentile = reading.percentiles.first { range.overlaps($0.tokens) }
        if let percentile, let behind = subjects.behind(percentile.tokens) { return behind }
        if let percentile, let counted = subjects.between(percentile.tokens, quantity.tokens) { return counted }
        if let clause = subjects.inClause(before: range) { return clause }
        if let rate = queries(before: range) { return rate }
        return subjects.behind(quantity.tokens) ?? subjects.behind(range) ?? subjects.subject(of: range)
    }

    /// The rate named just before speaks of the same: "in our app: 40 queries a second, p95 600 ms".
    func queries(before range: ClosedRange<Int>) -> String? {
        reading.quantities.last { $0.form == .rate && $0.tokens.upperBound < range.lowerBound }.flatMap {
            RateFacts(reading: reading, subjects: subjects).fact($0)
        }.flatMap { FactKey(rawValue: $0.key).subject }.flatMap { $0.hasSuffix("_query") ? $0 : nil }
    }

    func plainLatency(_ quantity: FoundQuantity) -> FactDraft? {
        let range = quantity.tokens
        let subject = subjects.subject(of: range)
        let showsUp = reading.nearestCue(.latency, to: range).map {
            $0.words.hasPrefix("show") || $0.words.hasPrefix("appear")
        }
        if showsUp == true, reading.has(.tolerance) || appearsElsewhere(before: range) {
            return .number(factKey("quality", subject, "freshness_ms"), quantity, bound: .max)
        }
        let clause = reading.clauseStart(before: range)..<range.lowerBound
        let waits = clause.contains { ["nobody", "unless"].contains(reading.text($0)) }
        guard quantity.unit.factor * quantity.value <= 172_800_000, !waits else { return rule(quantity) }
        return .number(factKey("quality", subject, "latency_ms"), quantity, bound: quantity.bound ?? .max)
    }

    func retention(_ quantity: FoundQuantity) -> FactDraft {
        let isVerdict = ["is", "are", "will", "would"].contains(reading.text(quantity.tokens.upperBound + 1))
        let judged = isVerdict ? behindFor(quantity) : nil
        var subject =
            judged ?? secondKept(quantity) ?? keptObject(quantity) ?? subjects.stored(quantity.tokens)
            ?? behindFor(quantity)
        let isOfLog = subject.map { ["log", "trail", "view", "access", "change", "look"].contains($0) } ?? true
        if subject == "record" { subject = nil }
        let traced = SecurityFacts(reading: reading).tracesWho.map { !isBehindSemicolon(quantity, $0) } ?? false
        if traced || isOfLog && speaksOfLogs { subject = "audit_entry" }
        return .number(factKey("data", subject, "retention_years"), quantity)
    }

    /// "Deleted after 90 days" is retention; "30 days after they close the account" is a rule about persons.
    func deletion(_ quantity: FoundQuantity) -> FactDraft? {
        let next = reading.text(quantity.tokens.upperBound + 1)
        let clause = reading.clauseStart(before: quantity.tokens)..<quantity.tokens.lowerBound
        let isAll = clause.contains { ["everything", "all"].contains(reading.text($0)) }
        if next == "after" || next == "when" || next == "of" || next == "from" || isAll {
            return .number("rule.personal_data_deletion", quantity)
        }
        let isAfter = (max(0, quantity.tokens.lowerBound - 2)..<quantity.tokens.lowerBound).contains {
            reading.text($0) == "after"
        }
        guard isAfter else { return .number("rule.personal_data_deletion", quantity) }
        return .number(factKey("data", subjects.subject(of: quantity.tokens), "retention_years"), quantity)
    }

    /// "In eight months" with a launch near it.
    func deadline(_ quantity: FoundQuantity) -> FactDraft? {
        let counts = reading.quantities.contains { $0.form == .bare && $0.noun != nil || $0.form == .part }
        guard !counts, quantity.value == quantity.value.rounded(), let letter = Self.durations[quantity.unit.name],
            let count = quantity.value.wholePart
        else {
            return nil
        }
        return .text("deadline", "P\(count)\(letter)", quantity.tokens)
    }

    private static let durations = ["days": "D", "weeks": "W", "months": "M", "years": "Y"]

    /// A rule says what must, may or can be; a story only tells.
    func isNormative(_ quantity: FoundQuantity) -> Bool {
        if quantity.bound != nil || reading.has(.hold) { return true }
        let words = Set(reading.words.words)
        return !words.isDisjoint(with: Self.norms)
    }

    private static let norms: Set<String> = [
        "must", "may", "can", "shall", "have", "has", "within", "after", "until", "before", "never", "always", "only",
        "for", "needs",
    ]

    func rule(_ quantity: FoundQuantity) -> FactDraft? {
        let subject =
            subjects.subject(of: quantity.tokens) ?? subjects.nearest(before: quantity.tokens)
            ?? (isGivenToAct(quantity) ? "given" : nil)
        guard let subject, isNormative(quantity) || isGivenToAct(quantity) else { return nil }
        return .number("rule.\(subject)_time", quantity)
    }
}

/// Whether a unit of time suits a latency.
enum UnitIsShort {
    static func holds(_ unit: Unit) -> Bool { unit.dimension == .time && unit.factor <= Unit.hours.factor }
}
