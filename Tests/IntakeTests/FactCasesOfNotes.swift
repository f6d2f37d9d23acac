/// Ways in which notes, mails and stories say what specifications put in full sentences.
extension FactCase {
    static let notes: [FactCase] = [
        .init("- RTO 30m / RPO 1m", "quality.rto_minutes", "30", "min"),
        .init("- growth: two halls a term, call it 15%/yr", "load.growth_per_year", "15", "percent"),
        .init("- 17k students signed up, 5k active on a sunday", "load.daily_active_users", "5000", "count"),
        .init("You and your nephew would build it.", "team.size", "2", "count"),
        .init("Two students are going to build it.", "team.size", "2", "count"),
        .init("We are a team of five.", "team.size", "5", "count"),
        .init("90,000 have an account.", "load.registered_users", "90000", "count"),
        .init("The town lets 640 plots on nine sites.", "data.site.count", "9", "count"),
        .init("I don't want flights in it, no insurance either.", "scope.excluded[]", "flights"),
        .init("I don't want flights in it, no insurance either.", "scope.excluded[]", "insurance"),
        .init("We do not need a mobile app or translations for now.", "scope.excluded[]", "mobile app"),
        .init("Invoices are kept seven years and log files for 90 days.", "data.invoice.retention_years", "7", "years"),
        .init("Kubernetes is overkill for us.", "stack.forbidden[]", "kubernetes"),
        .init("The council wants no data outside the United Kingdom.", "data.residency", "GB"),
        .init("It has to be ready within six months.", "deadline", "P6M"),
        .init("Being down for half an hour is all right.", "quality.rto_minutes", "30", "min"),
        .init("Lose a payment and we're finished.", "quality.payment.rpo_minutes", "0", "min"),
        .init("No firm ever sees another firm's data.", "tenancy", "multi"),
        .init("A repeated callback must not book a payment twice.", "rule.callback_once", "yes"),
        .init("- reads: 80 rps avg / 700 rps during floods", "load.peak_rps", "700", "per_second"),
    ]

    /// What such texts say of others, or of nothing that can be counted.
    static let asides: [String] = [
        "Birmingham has 7,000 plots.", "People wait for as long as seven years.",
        "Staff use their Microsoft 365 accounts.", "It must be there before the 2028 season opens.",
    ]
}
