import DesignModel
import Knowledge

/// Interprets counts of people who use the system: accounts, daily and monthly users, people at once, open sockets.
struct UserCounts {
    let reading: SentenceReading
    let subjects: SubjectFinder

    func fact(_ quantity: FoundQuantity, _ head: String?) -> FactDraft? {
        guard quantity.value >= 5 else { return nil }
        let range = quantity.tokens.lowerBound...max(quantity.tokens.upperBound, quantity.noun?.upperBound ?? 0)
        func draft(_ key: String) -> FactDraft {
            FactDraft(key: key, value: .number(quantity.value), unit: .count, tokens: range, bound: quantity.bound)
        }
        if head == nil, let key = labelled(quantity) { return draft(key) }
        let words = words(around: range, quantity)
        let isPeople = head.map { PeopleWords.users.contains($0) } ?? false
        let mayBeUser = head.map(PeopleWords.isUser) ?? false
        if let head, Self.sockets.contains(head) { return draft("load.concurrent_connections") }
        if mayBeUser || head == nil, isConcurrent(range) || isRush(range), mayBeUser || isFollowedBySimultaneity(range)
        {
            return draft("load.concurrent_users")
        }
        if isPeople || head == nil {
            if words.contains("monthly") { return draft("load.monthly_active_users") }
            if words.contains("daily") { return draft("load.daily_active_users") }
            if isDaily(range, isPeople) { return draft("load.daily_active_users") }
        }
        if isRegistered(range, head, isPeople) { return draft("load.registered_users") }
        return head == nil ? ofThose(range).map(draft) : nil
    }

    /// "90,000 have an account", "of whom 8,000 log in on a typical day": people counted before.
    private func ofThose(_ range: ClosedRange<Int>) -> String? {
        let behind = (1...3).map { reading.text(range.upperBound + $0) }
        if ["have", "has", "hold"].contains(behind[0]),
            behind.contains(where: { ["account", "accounts"].contains($0) })
        {
            return "load.registered_users"
        }
        let comes = ["log", "come", "visit", "use", "sign", "return", "are"].contains(behind[0])
        let rest = (range.upperBound + 1..<reading.tokens.count).prefix(8).map { reading.text($0) }
        let isDaily = rest.contains { $0 == "day" || $0 == "weekday" || $0 == "daily" || $0 == "evening" }
        return comes && isDaily && reading.text(range.lowerBound - 1) == "whom" ? "load.daily_active_users" : nil
    }

    /// "12,000" in the row "Learners on a normal day", "daily visitors: 30,000".
    private func labelled(_ quantity: FoundQuantity) -> String? {
        let start = quantity.tokens.lowerBound
        let isRow = reading.sentence.column != nil
        let words: [String] =
            isRow
            ? reading.surroundings.texts.prefix(1).flatMap { $0.split(separator: " ").map(String.init) }
            : reading.text(start - 1) == ":" ? (0..<(start - 1)).map { reading.text($0) } : []
        guard words.count <= 16,
            words.contains(where: { PeopleWords.users.contains(Singular.of($0)) || $0 == "people" }),
            let cue = Self.labels.matches(in: words).first?.meaning
        else { return nil }
        return cue
    }

    private static let labels = PhraseBook<String>([
        ("at once|at the same time|concurrent|simultaneous|simultaneously|in parallel", "load.concurrent_users"),
        ("daily|a day|per day|each day|normal day|ordinary day|usual day", "load.daily_active_users"),
        ("monthly|a month|per month|each month", "load.monthly_active_users"),
        ("account|accounts|registered", "load.registered_users"),
    ])

    private static let sockets: Set<String> = ["connection", "socket", "websocket", "session"]

    /// The words from just before the figure to the end of what it counts, and "monthly" right behind a bare figure.
    private func words(around range: ClosedRange<Int>, _ quantity: FoundQuantity) -> [String] {
        let end = quantity.noun == nil ? range.upperBound + 1 : range.upperBound
        let before =
            range.lowerBound >= 3 && reading.text(range.lowerBound - 1) == "is"
            ? range.lowerBound - 3 : range.lowerBound
        return (before...end).map { reading.text($0) }
    }

    private func isConcurrent(_ range: ClosedRange<Int>) -> Bool {
        reading.cues.contains { cue in
            cue.cue == .concurrent && reading.distance(cue.tokens, range) <= 4
                && !reading.quantities.contains {
                    $0.form == .bare && $0.tokens.lowerBound > range.upperBound
                        && $0.tokens.upperBound < cue.tokens.lowerBound
                }
        }
    }

    /// "900 people in the first ten minutes"
    private func isRush(_ range: ClosedRange<Int>) -> Bool {
        guard reading.text(range.upperBound + 1) == "in" else { return false }
        return reading.quantities.contains {
            $0.form == .time && $0.unit.factor <= Unit.minutes.factor && $0.tokens.lowerBound > range.upperBound
                && $0.tokens.lowerBound - range.upperBound <= 4
        }
    }

    private func isFollowedBySimultaneity(_ range: ClosedRange<Int>) -> Bool {
        reading.cues.contains {
            $0.cue == .concurrent
                && ((1...2).contains($0.tokens.lowerBound - range.upperBound)
                    || $0.tokens.upperBound < range.lowerBound)
        }
            && (1...2).contains {
                ["concurrent", "concurrently", "simultaneous", "simultaneously", "at", "in"].contains(
                    reading.text(range.upperBound + $0))
            }
    }

    /// "on a normal day twelve thousand of them come by", "8,000 people a day".
    private func isDaily(_ range: ClosedRange<Int>, _ isPeople: Bool) -> Bool {
        let isThem = reading.text(range.upperBound + 1) == "of" && reading.text(range.upperBound + 2) == "them"
        guard isPeople || isThem else { return false }
        return reading.cues.contains { $0.cue == .daily && reading.distance($0.tokens, range) <= 14 }
    }

    private func isRegistered(_ range: ClosedRange<Int>, _ head: String?, _ isPeople: Bool) -> Bool {
        if head == "account" || head == "registration" { return true }
        let near = reading.cues.contains { $0.cue == .registered && reading.distance($0.tokens, range) <= 5 }
        if near, isPeople || head == nil && reading.text(range.upperBound + 1) == "on" { return true }
        return ["user", "member", "learner", "player", "student", "rider", "reader", "listener", "volunteer", "donor"]
            .contains(head)
    }
}
