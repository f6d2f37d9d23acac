import Diagnostics
import Knowledge

/// Finds the facts that were looked up too long ago, those of one source and day together.
public struct KnowledgeAge: Sendable {
    private let now: CalendarMonth
    private let monthsMax: Int?

    /// Without a number of months each kind of fact has its own: prices and terms age fast, measurements hardly.
    public init(now: CalendarMonth, monthsMax: Int? = nil) {
        self.now = now
        self.monthsMax = monthsMax
    }

    public func diagnostics(_ book: KnowledgeBook) -> [Diagnostic] {
        var batches: [String: [DatedFact]] = [:]
        var order: [String] = []
        for fact in book.entries.flatMap(\.facts) where isStale(fact) {
            let key = "\(fact.kind) \(area(fact)) \(fact.source) \(fact.date)"
            if batches[key] == nil { order.append(key) }
            batches[key, default: []].append(fact)
        }
        return order.compactMap { batches[$0].flatMap(diagnostic) }
    }

    private func isStale(_ fact: DatedFact) -> Bool {
        guard let month = CalendarMonth(fact.date) else { return true }
        return month.age(at: now) > monthsMax ?? fact.kind.monthsMax
    }

    /// `prices.aws` of `prices.aws.egress`.
    private func area(_ fact: DatedFact) -> String { fact.place.split(separator: ".").prefix(2).joined(separator: ".") }

    private func diagnostic(_ facts: [DatedFact]) -> Diagnostic? {
        guard let first = facts.first else { return nil }
        let place = Place.element(path: facts.count == 1 ? first.place : area(first), nil)
        let what = facts.map { "\($0.title): \($0.value)" }.joined(separator: "; ")
        guard let month = CalendarMonth(first.date) else {
            return Diagnostic(
                .undatedFact, "'\(first.date)' is no date of \(what)", at: place,
                fixes: [Fix("write the month in which it was read, such as \(now)")])
        }
        let limit = monthsMax ?? first.kind.monthsMax
        let count =
            facts.count == 1 ? "a \(first.kind.rawValue)" : "\(facts.count) facts of kind '\(first.kind.rawValue)'"
        return Diagnostic(
            .staleFact, "\(month.age(at: now)) months old: \(count) of \(area(first)), read \(first.date)", at: place,
            explanation: "Facts of kind '\(first.kind.rawValue)' are looked up again after \(limit) months.",
            notes: [Note(what)],
            fixes: [Fix("look it up again (\(first.source)), then correct value and date")])
    }
}
