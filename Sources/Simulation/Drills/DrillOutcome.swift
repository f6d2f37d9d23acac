import DesignModel

/// What a drill showed, to the second.
public struct DrillOutcome: Sendable, Codable {
    public var drill: String
    /// Seconds for which the cause lasts.
    public var length: Double
    /// Share of requests that failed or came too late: before, during, and in the last minute.
    public var badBefore: Double
    public var badDuring: Double
    public var badAtEnd: Double
    /// Requests spoilt beyond what is usual.
    public var spoilt: Double
    /// The same as a share of what the availability objective allows in its window.
    public var budgetSpent: Double?
    /// Seconds until the first alert of the design fires.
    public var detectedAfter: Double?
    /// Whether that alert pages somebody, rather than writing a ticket.
    public var pages: Bool?
    /// Seconds from the end of the disturbance until all is as before; nil when it is not.
    public var recoveredAfter: Double?
    /// Whether it is still down though the cause has gone minutes ago.
    public var isMetastable: Bool
    /// Calls whose breakers opened, whose budgets ran out, and that fell back, by edge.
    public var policies: [String] = []
    public var imbalances: [String] = []
}

/// Reads the outcome of a drill off the time series, one second at a time.
struct DrillJudge {
    private let seen: Observation
    private let drill: Drill
    private let design: Design
    private let ended: [Double]
    private let bad: [Double]
    private let failed: [Double]

    init(_ seen: Observation, _ drill: Drill, _ design: Design) {
        (self.seen, self.drill, self.design) = (seen, drill, design)
        let seconds = seen.series.first?.count ?? 0
        func sum(_ value: (SeriesCell) -> UInt64) -> [Double] {
            (0..<seconds).map { second in seen.series.reduce(0) { $0 + Double(value($1[second])) } }
        }
        ended = sum(\.ended)
        bad = sum(\.bad)
        failed = sum { $0.ended - $0.succeeded }
    }

    var outcome: DrillOutcome {
        let (from, until) = (Int(drill.begins), Int(drill.ends))
        let before = share(from - 60..<from)
        let last = ended.count - 60..<ended.count
        let spoilt = bad[from...].reduce(0, +) - before * ended[from...].reduce(0, +)
        let (atEnd, counted) = (share(last), ended[last].reduce(0, +))
        var outcome = DrillOutcome(
            drill: drill.name, length: drill.ends - drill.begins, badBefore: before, badDuring: share(from..<until),
            badAtEnd: atEnd,
            spoilt: max(0, spoilt), isMetastable: atEnd > before + 0.25 && counted >= 20)
        outcome.budgetSpent = budgetSpent(from)
        let alert = detection(from)
        (outcome.detectedAfter, outcome.pages) = (alert?.after, alert?.pages)
        outcome.recoveredAfter = recovery(until, before)
        outcome.policies = policies
        outcome.imbalances = seen.imbalances
        return outcome
    }

    private func share(_ seconds: Range<Int>) -> Double {
        let all = ended[seconds].reduce(0, +)
        return all == 0 ? 0 : bad[seconds].reduce(0, +) / all
    }

    /// The first second from which on no stretch of twenty seconds is worse than before, but for chance.
    private func recovery(_ until: Int, _ before: Double) -> Double? {
        var clear = ended.count
        var second = ended.count - 20
        while second >= until {
            let stretch = second..<second + 20
            let noise = 3 * (max(before, 0.01) / max(1, ended[stretch].reduce(0, +))).squareRoot()
            if share(stretch) > before + 0.02 + noise { break }
            clear = second
            second -= 1
        }
        return clear < ended.count ? Double(clear - until) : nil
    }

    private var availability: Objective? { design.objectives.first { $0.indicator == .availability } }

    /// Failures of the whole drill against those that the objective forgives in its window at this rate.
    private func budgetSpent(_ from: Int) -> Double? {
        guard let objective = availability, let target = Optional(objective.target).positive, target < 1 else {
            return nil
        }
        let window = objective.window.seconds ?? 30 * 86_400
        let rate = ended[..<from].reduce(0, +) / Double(max(1, from))
        let allowed = rate * window * (1 - target)
        return allowed > 0 ? failed[from...].reduce(0, +) / allowed : nil
    }

    /// Both windows of a burn alert above its factor; before the drill everything is taken as clean.
    private func detection(_ from: Int) -> (after: Double, pages: Bool)? {
        guard let objective = availability, let target = Optional(objective.target).positive, target < 1 else {
            return nil
        }
        let rate = ended[..<from].reduce(0, +) / Double(max(1, from))
        let firing = objective.alerts.compactMap { alert -> (second: Int, pages: Bool)? in
            guard let factor = alert.factor.positive, let long = alert.longWindow.seconds else { return nil }
            let short = alert.shortWindow.seconds ?? long / 12
            let second = (from..<ended.count).first { second in
                [long, short].allSatisfy { burn(second, $0, rate, from) >= factor * (1 - target) }
            }
            return second.map { ($0, alert.urgency == .page) }
        }
        return firing.min { ($0.second, $0.pages ? 0 : 1) < ($1.second, $1.pages ? 0 : 1) }.map {
            (Double($0.second + 1 - from), $0.pages)
        }
    }

    private func burn(_ second: Int, _ window: Double, _ rate: Double, _ from: Int) -> Double {
        let first = max(from, second + 1 - Int(window))
        let unseen = max(0, window - Double(second + 1 - first)) * rate
        let all = ended[first...second].reduce(0, +) + unseen
        return all > 0 ? failed[first...second].reduce(0, +) / all : 0
    }

    private var policies: [String] {
        seen.calls.filter { !$0.name.hasPrefix("client:") }.compactMap { call in
            let did = [
                call.opened > 0 ? "breaker opened \(call.opened) times" : nil,
                call.overBudget > 0 ? "\(call.overBudget) retries refused by the budget" : nil,
                call.fallbacks > 0 ? "\(call.fallbacks) fallbacks" : nil,
                call.timeouts > 0 ? "\(call.timeouts) timeouts" : nil,
            ].compactMap(\.self)
            return did.isEmpty ? nil : "\(call.name): " + did.joined(separator: ", ")
        }
    }
}
