/// Words that describe a noun without being part of its name.
public enum Adjectives {
    /// Whether a lower case word describes rather than names.
    public static func contains(_ word: String) -> Bool {
        common.contains(word) || (!nouns.contains(word) && hasEnding(word))
    }

    /// Whether it compares: `slower`, `finer`, `busier`.
    public static func isComparative(_ word: String) -> Bool {
        guard word.hasSuffix("er"), word.utf8.count > 4 else { return false }
        let stem = String(word.dropLast(2))
        if stem.hasSuffix("i") { return common.contains(String(stem.dropLast()) + "y") }
        return common.contains(stem) || common.contains(stem + "e") || stem == "clos"
            || common.contains(String(stem.dropLast()))
    }

    private static func hasEnding(_ word: String) -> Bool {
        guard word.utf8.count > 5 else { return false }
        return ["able", "ible", "ful", "ous", "less", "ical", "onal", "ular", "ward", "ish"].contains {
            word.hasSuffix($0)
        }
    }

    private static let nouns: Set<String> = [
        "table", "vegetable", "variable", "cable", "proposal", "hospital", "hospitals", "journal", "wish", "dish",
        "british", "english",
        "professional", "timetable", "consumable", "valuable", "receivable", "deliverable", "award", "reward",
        "periodical", "forward",
        "polish", "finish", "publish", "reward", "steward", "furnish", "parish", "radish", "singular", "circular",
    ]

    private static let common: Set<String> = Set(
        """
        new old big small large tiny huge great good bad best worst better nice fine full empty free busy quiet quick slow fast long
        short high low wide narrow deep early late later latest next last first second third previous current present past future
        open closed own same different similar other certain main major minor primary secondary whole entire single double multiple
        active inactive live dead real true false correct wrong right left available missing present able ready sure clear simple
        easy hard difficult complex plain raw final initial local national international regional global public private personal
        internal external medical clinical legal official digital electronic online offline mobile manual automatic smart
        daily weekly monthly yearly annual hourly nightly half-hourly quarterly weekday weekend incoming outgoing inbound outbound
        upcoming pending overdue due unpaid paid signed unsigned urgent normal regular special common rare popular favourite favorite
        cheap expensive heavy light hot cold warm cool fresh young adult senior junior second-hand used trade red green blue black white
        fellow third-party part-time full-time in-house on-demand real-time long-term short-term day-to-day up-to-date unread read
        social physical virtual human male female local rural urban foreign domestic central eastern western northern southern
        happy unhappy glad keen sad angry safe secure strict strong weak rich poor thick thin dry wet clean dirty sick healthy ill
        suitable relevant important necessary useful useless possible impossible likely unlikely typical usual unusual
        awake asleep alone alive
        few many several various numerous enough extra additional further spare nearby nearest distant remote
        medium average maximum minimum total partial complete incomplete unique duplicate identical original
        half-finished hand-made live half known unknown big-city municipal federal joint mutual collective
        accepted approved rejected validated reported hidden blocked booked saved deleted cancelled canceled archived expired scheduled planned
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
