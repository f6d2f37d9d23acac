import DesignModel
import Knowledge

/// Interprets lengths of time: latency, freshness, loss, recovery, retention, deadlines, and rules of the domain.
struct TimeFacts {
    let reading: SentenceReading
    let subjects: SubjectFinder

    func fact(_ quantity: FoundQuantity) -> FactDraft? {
        let range = quantity.tokens
        if let percentile = percentile(for: quantity) { return latency(quantity, percentile) }
        switch measure(range) {
        case .loss:
            return .number(
                factKey("quality", lossSubject(range), "rpo_minutes"), quantity, bound: quantity.bound ?? .max)
        case .recovery: return .number("quality.rto_minutes", quantity, bound: quantity.bound ?? .max)
        case .retention where isLong(quantity): return retention(quantity)
        case .deletion where isLong(quantity): return deletion(quantity)
        case .freshness:
            return .number(factKey("quality", subjects.subject(of: range), "freshness_ms"), quantity, bound: .max)
        case .latency: return plainLatency(quantity)
        case .live: return deadline(quantity)
        case .mean where reading.has(.latency, within: 8, of: range):
            return .number(factKey("quality", subjects.subject(of: range), "latency_mean_ms"), quantity)
        default: return rule(quantity)
        }
    }

    /// The measure whose words are nearest to the figure.
    private func measure(_ range: ClosedRange<Int>) -> Cue? {
        let candidates: [Cue] = [.loss, .recovery, .retention, .deletion, .freshness, .hold, .latency, .live]
        let near = candidates.compactMap { cue in reading.nearest(cue, to: range).map { (cue, $0) } }.filter {
            $0.1 <= 12
        }
        return near.min { $0.1 < $1.1 }?.0
    }

    private func percentile(for quantity: FoundQuantity) -> FoundPercentile? {
        guard UnitIsShort.holds(quantity.unit) else { return nil }
        let near = reading.percentiles.min {
            reading.distance($0.tokens, quantity.tokens) < reading.distance($1.tokens, quantity.tokens)
        }
        guard let near, reading.distance(near.tokens, quantity.tokens) <= 14 else { return nil }
        return near
    }

    private func latency(_ quantity: FoundQuantity, _ percentile: FoundPercentile) -> FactDraft {
        let start = min(percentile.tokens.lowerBound, quantity.tokens.lowerBound)
        let range = start...max(percentile.tokens.upperBound, quantity.tokens.upperBound)
        let subject = latencySubject(range, quantity)
        var draft = FactDraft.number(
            factKey("quality", subject, "latency_p\(percentile.name)_ms"), quantity, bound: .max)
        draft.tokens = range
        return draft
    }

    private func latencySubject(_ range: ClosedRange<Int>, _ quantity: FoundQuantity) -> String? {
        if let clause = subjects.inClause(before: range) { return clause }
        if let behind = subjects.behind(quantity.tokens) ?? subjects.behind(range), behind != "search" || true {
            return behind
        }
        return subjects.subject(of: range)
    }

    private func plainLatency(_ quantity: FoundQuantity) -> FactDraft? {
        let range = quantity.tokens
        let subject = subjects.subject(of: range)
        let showsUp = reading.nearestCue(.latency, to: range).map {
            $0.words.hasPrefix("show") || $0.words.hasPrefix("appear")
        }
        if showsUp == true, reading.has(.tolerance) {
            return .number(factKey("quality", subject, "freshness_ms"), quantity, bound: .max)
        }
        guard quantity.unit.factor * quantity.value <= 172_800_000 else { return rule(quantity) }
        return .number(factKey("quality", subject, "latency_ms"), quantity, bound: quantity.bound ?? .max)
    }

    private func lossSubject(_ range: ClosedRange<Int>) -> String? { subjects.behind(range) }

    /// Two weeks of keeping is retention, two minutes is a hold.
    private func isLong(_ quantity: FoundQuantity) -> Bool { quantity.unit.factor * quantity.value >= 3_600_000 * 20 }

    private func retention(_ quantity: FoundQuantity) -> FactDraft {
        let subject = subjects.subject(of: quantity.tokens)
        return .number(factKey("data", subject, "retention_years"), quantity)
    }

    /// "Deleted after 90 days" is retention; "30 days after they close the account" is a rule about persons.
    private func deletion(_ quantity: FoundQuantity) -> FactDraft? {
        let next = reading.text(quantity.tokens.upperBound + 1)
        if next == "after" || next == "when" || next == "of" || next == "from" {
            return .number("rule.personal_data_deletion", quantity)
        }
        let isAfter = (max(0, quantity.tokens.lowerBound - 2)..<quantity.tokens.lowerBound).contains {
            reading.text($0) == "after"
        }
        guard isAfter else { return .number("rule.personal_data_deletion", quantity) }
        return .number(factKey("data", subjects.subject(of: quantity.tokens), "retention_years"), quantity)
    }

    /// "In eight months" with a launch near it.
    private func deadline(_ quantity: FoundQuantity) -> FactDraft? {
        guard quantity.value == quantity.value.rounded(), let letter = Self.durations[quantity.unit.name] else {
            return nil
        }
        return .text("deadline", "P\(Int(quantity.value))\(letter)", quantity.tokens)
    }

    private static let durations = ["days": "D", "weeks": "W", "months": "M", "years": "Y"]

    private func rule(_ quantity: FoundQuantity) -> FactDraft? {
        let subject = subjects.subject(of: quantity.tokens) ?? subjects.nearest(before: quantity.tokens)
        guard let subject else { return nil }
        return .number("rule.\(subject)_time", quantity)
    }
}

/// Whether a unit of time suits a latency.
enum UnitIsShort {
    static func holds(_ unit: Unit) -> Bool { unit.dimension == .time && unit.factor <= Unit.hours.factor }
}
