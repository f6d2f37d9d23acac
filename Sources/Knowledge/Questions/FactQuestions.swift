import DesignModel

/// What is worth asking when nobody said it, in a fixed order; probabilities are guesses of this project, November 2026.
public enum FactQuestions {
    public static let availability = FactQuestion(
        "quality.availability", "How long in a month may [name] be down before it hurts [actors]?",
        why: "the answer decides whether a second machine stands by",
        [
            PlausibleAnswer("99 %: seven hours a month", .number(99), .percent, 0.2),
            PlausibleAnswer("99.5 %: three and a half hours", .number(99.5), .percent, 0.35),
            PlausibleAnswer("99.9 %: 43 minutes", .number(99.9), .percent, 0.3),
            PlausibleAnswer("99.95 %: 22 minutes", .number(99.95), .percent, 0.15),
        ])
    public static let loss = FactQuestion(
        "quality.rpo_minutes", "After a crash, how much of the latest [entity] data may be lost?",
        why: "the answer decides between a nightly copy, a continuous log and a second machine in every commit",
        [
            PlausibleAnswer("a day: last night's backup will do", .number(1440), .minutes, 0.25),
            PlausibleAnswer("an hour", .number(60), .minutes, 0.35),
            PlausibleAnswer("five minutes", .number(5), .minutes, 0.25),
            PlausibleAnswer("nothing", .number(0), .minutes, 0.15),
        ])
    public static let repair = FactQuestion(
        "quality.rto_minutes", "How long may it take until [name] works again after a loss?",
        why: "the answer decides between restoring a backup and a standby that takes over",
        [
            PlausibleAnswer("a working day", .number(480), .minutes, 0.35),
            PlausibleAnswer("an hour", .number(60), .minutes, 0.4),
            PlausibleAnswer("a quarter of an hour", .number(15), .minutes, 0.25),
        ])
    public static let oncall = FactQuestion(
        "team.oncall", "Who is woken when [name] stops at night: nobody, or somebody with a pager?",
        why: "what nobody mends at night has to mend itself",
        [
            PlausibleAnswer("nobody", .text("none"), nil, 0.5),
            PlausibleAnswer("office hours only", .text("business_hours"), nil, 0.3),
            PlausibleAnswer("a rota, day and night", .text("24x7"), nil, 0.2),
        ])
    public static let teamSize = FactQuestion(
        "team.size", "How many people build and run [name]?",
        why: "the answer bounds how many parts can be looked after",
        [
            PlausibleAnswer("one or two", .number(2), .count, 0.3),
            PlausibleAnswer("about five", .number(5), .count, 0.45),
            PlausibleAnswer("about twenty", .number(20), .count, 0.2),
            PlausibleAnswer("sixty or more", .number(60), .count, 0.05),
        ])
    public static let growth = FactQuestion(
        "load.growth_per_year", "How much does the use of [name] grow in a year?",
        why: "the peak one year on is what is sized for",
        [
            PlausibleAnswer("hardly", .number(0), .fraction, 0.3),
            PlausibleAnswer("by a third", .number(0.3), .fraction, 0.4),
            PlausibleAnswer("it doubles", .number(1), .fraction, 0.3),
        ])
    public static let budget = FactQuestion(
        "budget.monthly", "What may [name] cost to run in a month?",
        why: "a standby and managed services have their price",
        [
            PlausibleAnswer("EUR 100", .number(100), .moneyPerMonth("EUR"), 0.25),
            PlausibleAnswer("EUR 1,000", .number(1000), .moneyPerMonth("EUR"), 0.45),
            PlausibleAnswer("EUR 10,000", .number(10_000), .moneyPerMonth("EUR"), 0.3),
        ])
    public static let signIn = FactQuestion(
        "security.auth[]", "How do [actors] sign in to [name]?",
        why: "the answer decides what secrets are kept and which provider must be up",
        [
            PlausibleAnswer("a link by mail", .text("magic_link"), nil, 0.35),
            PlausibleAnswer("a password", .text("password"), nil, 0.3),
            PlausibleAnswer("with an account they have elsewhere", .text("oidc"), nil, 0.35),
        ])
    public static let hosting = FactQuestion(
        "stack.hosting", "Where does [name] run: a plain host, a large cloud, or machines of your own?",
        why: "prices and what the provider looks after differ several times over",
        [
            PlausibleAnswer("machines at a plain host", .text("hetzner"), nil, 0.35),
            PlausibleAnswer("a large cloud", .text("managed"), nil, 0.5),
            PlausibleAnswer("our own machines", .text("own_hardware"), nil, 0.15),
        ])

    /// The peak, asked around the one that was assumed.
    public static func peak(assumed rate: Double) -> FactQuestion {
        FactQuestion(
            "load.peak_rps",
            "How many requests does [name] get at its busiest, and what makes [actors] come all at once?",
            why: "only an average could be worked out; the rush sets the size",
            [
                PlausibleAnswer("a third of what was worked out", .number(rounded(rate / 3)), .perSecond, 0.25),
                PlausibleAnswer("about what was worked out", .number(rounded(rate)), .perSecond, 0.4),
                PlausibleAnswer("five times as much in a rush", .number(rounded(rate * 5)), .perSecond, 0.35),
            ])
    }

    /// People a day, asked around the number assumed.
    public static func dailyUsers(assumed count: Double) -> FactQuestion {
        FactQuestion(
            "load.daily_active_users", "How many [actors] use [name] on a normal day?",
            why: "everything about size follows from it",
            [
                PlausibleAnswer("a few dozen", .number(50), .count, 0.3),
                PlausibleAnswer("some hundreds", .number(count), .count, 0.4),
                PlausibleAnswer("tens of thousands", .number(max(50_000, count * 10)), .count, 0.3),
            ])
    }

    /// How long one kind of thing is kept.
    public static func retention(_ subject: String, _ thing: String) -> FactQuestion {
        FactQuestion(
            FactKey(rawValue: "data.\(subject).retention_years"),
            "How long is a \(thing) kept in [name], and what ends its time?",
            why: "a \(thing) holds personal data, which may not be kept without a reason",
            [
                PlausibleAnswer("as long as the account exists", .text("account lifetime"), nil, 0.4),
                PlausibleAnswer("a year", .number(1), .years, 0.3),
                PlausibleAnswer("ten years", .number(10), .years, 0.3),
            ])
    }

    /// How much of one inbound flow may be lost.
    public static func loss(of subject: String, _ thing: String, otherwise minutes: Double) -> FactQuestion {
        FactQuestion(
            FactKey(rawValue: "quality.\(subject).rpo_minutes"), "May a \(thing) that was taken in be lost in a crash?",
            why: "other data of [name] has such a promise and this has none",
            [
                PlausibleAnswer("no, none", .number(0), .minutes, 0.5),
                PlausibleAnswer("yes, as much as of the rest", .number(minutes), .minutes, 0.5),
            ])
    }

    private static func rounded(_ value: Double) -> Double {
        value >= 10 ? value.rounded() : (value * 10).rounded() / 10
    }
}
