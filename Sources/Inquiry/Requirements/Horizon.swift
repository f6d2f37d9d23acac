import DesignModel

/// How far ahead the design looks: to the furthest date the brief gives a figure for, at least a year, at most three.
struct Horizon {
    static let months = 12.0...36.0
    /// Months after launch that the design is sized for.
    let reach: Double
    private let launch: Double?

    init(_ facts: FactSet) {
        launch = facts.text("deadline").flatMap(Self.monthNumber)
        var furthest = Self.months.lowerBound
        for fact in facts.all {
            guard let offset = Self.offset(of: fact.when, launch: launch), offset <= Self.months.upperBound else {
                continue
            }
            furthest = max(furthest, offset)
        }
        reach = furthest
    }

    /// Months after launch; 0 for a figure without a time, nil for words no rule understands.
    func offset(of when: When?) -> Double? { Self.offset(of: when, launch: launch) }

    private static func offset(of when: When?, launch: Double?) -> Double? {
        guard let text = when?.rawValue else { return 0 }
        if text == "now" || text == "launch" { return 0 }
        if text.hasPrefix("+") {
            let words = text.dropFirst().split(separator: " ")
            guard let number = words.first.flatMap({ Double($0) }) else { return nil }
            let unit = words.count > 1 ? words[1] : "months"
            if unit.hasPrefix("year") { return number * 12 }
            return unit.hasPrefix("week") ? number / 4.3 : unit.hasPrefix("day") ? number / 30 : number
        }
        guard let month = monthNumber(text), let launch else { return nil }
        return max(0, month - launch)
    }

    /// Months since year 0 of an ISO date.
    private static func monthNumber(_ text: String) -> Double? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, let year = Double(first), year > 1000 else { return nil }
        let month = parts.count > 1 ? Double(parts[1]) ?? 1 : 1
        return year * 12 + month
    }
}
