/// Work by the clock that a capability always needs, whether or not the brief says so.
public struct JobPractice: Sendable {
    public let id: String
    public let title: String
    /// A verb of `JobVerbs`, for its timing.
    public let verb: String
    public let duty: String
    let patterns: Set<PatternID>
    let kind: PartyKind?

    /// Whether a system of these capabilities and outside systems needs it.
    public func applies(_ patterns: Set<PatternID>, _ kinds: [PartyKind]) -> Bool {
        !self.patterns.isDisjoint(with: patterns) && (kind.map(kinds.contains) ?? true)
    }

    public static let all: [JobPractice] = [
        JobPractice(
            id: "reconcile-payments", title: "Reconcile payments", verb: "aggregate",
            duty:
                "Looks up every payment that is still open at <party:payment> and compares sums, so that a lost report is found before a person asks.",
            patterns: [.payments, .checkout, .subscriptions], kind: .payment),
        JobPractice(
            id: "poll-sources", title: "Poll what does not push", verb: "poll",
            duty:
                "Asks every <polled> that does not report by itself for what is due[, each open thing at <derived:load.poll.per_client_rps>]: a limit of calls, a pause after a refusal and a breaker per <polled>, so that one slow <polled> holds up only its own.",
            patterns: [.polling], kind: nil),
        JobPractice(
            id: "expire-holds", title: "Expire holds", verb: "expire",
            duty: "Gives back what was held and not confirmed[ after <time:hold>], so that others find it again.",
            patterns: [.booking, .ticketing, .inventory], kind: nil),
        JobPractice(
            id: "erase-accounts", title: "Erase closed accounts", verb: "erase",
            duty:
                "Works through the list of tables and buckets with personal data for every account that is closed[, at most <time:delet> later], and writes what it removed.",
            patterns: [.dataErasure], kind: nil),
    ]
}
