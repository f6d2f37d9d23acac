/// One way to say something, and the fact a careful reader takes from it.
struct FactCase: Sendable {
    let text: String
    let key: String
    let value: String
    let unit: String?
    let bound: String?

    init(_ text: String, _ key: String, _ value: String, _ unit: String? = nil, bound: String? = nil) {
        self.text = text
        self.key = key
        self.value = value
        self.unit = unit
        self.bound = bound
    }

    static let forms: [FactCase] = [
        .init("Hosting may cost A$4,500 a month.", "budget.monthly", "4500", "AUD_per_month"),
        .init("- Not in version 1: auctions, gift cards", "scope.excluded[]", "gift cards"),
        .init("C.4 Team leaders: 35", "data.team_leader.count", "35", "count"),
        .init("A sponsor sees only its own trials.", "tenancy", "multi"),
        .init("900 crates/day in a normal week, 2,500/day in december.", "load.crate.peak_rps", "2500", "per_day"),
        .init("The portal must not run on Oracle; Oracle shall not be used.", "stack.forbidden[]", "oracle"),
        .init(
            "Claims are kept for ten years; recordings for 13 months.", "data.recording.retention_years", "13", "months"
        ),
        .init(
            "| Item | Now |\n|---|---|\n| New claims per year | 86,000 |", "load.claim.mean_rps", "86000", "per_year"),
    ]

    static let rates: [FactCase] = [
        .init("We expect 1.5M searches a day.", "load.search.mean_rps", "1500000", "per_day"),
        .init("Each device sends 40 req/min.", "load.per_client_rps", "40", "per_minute"),
        .init("At the peak there are 300 orders per second.", "load.order.peak_rps", "300", "per_second"),
        .init("Every answer is saved every 15 seconds.", "load.answer.per_client_rps", "4", "per_minute"),
        .init("We take 60, no, 70 bookings an hour.", "load.booking.mean_rps", "70", "per_hour"),
        .init("We expect 40–80 uploads a minute.", "load.upload.mean_rps", "80", "per_minute"),
        .init("About 900 card payments on a good day.", "load.payment.peak_rps", "900", "per_day", bound: "about"),
        .init("Incoming webhooks: 110/s on average.", "load.webhook.mean_rps", "110", "per_second"),
        .init("We see 12,000 posts a day, twice that in December.", "load.post.peak_factor", "2", "ratio"),
        .init(
            "Roughly one request in twenty changes something.", "load.read_fraction", "0.95", "fraction", bound: "about"
        ),
        .init("Growth so far is 40 % a year.", "load.growth_per_year", "40", "percent"),
    ]

    static let people: [FactCase] = [
        .init("There are 75,000 accounts.", "load.registered_users", "75000", "count"),
        .init("We have 20,000 monthly users.", "load.monthly_active_users", "20000", "count"),
        .init("6,000 people are there at once.", "load.concurrent_users", "6000", "count"),
        .init("We are two developers.", "team.size", "2", "count"),
        .init("Two squads, 8 engineers together.", "team.count", "2", "count"),
        .init("Nobody is on call.", "team.oncall", "none"),
        .init("The team has a pager rota.", "team.oncall", "24x7"),
    ]

    static let promises: [FactCase] = [
        .init(
            "Slot search: 500 ms at the 95th percentile.", "quality.search.latency_p95_ms", "500", "ms", bound: "max"),
        .init(
            "Search results come in under 400 ms for 95 of 100 searches.", "quality.search.latency_p95_ms", "400", "ms",
            bound: "max"),
        .init("The feed should open in 300 milliseconds.", "quality.feed.latency_ms", "300", "ms", bound: "max"),
        .init("We want three and a half nines.", "quality.availability", "99.95", "percent"),
        .init("Heart counts can be half a minute behind.", "quality.heart.freshness_ms", "30", "s", bound: "max"),
        .init("We may lose five minutes of data.", "quality.rpo_minutes", "5", "min", bound: "max"),
        .init("No order may be lost.", "quality.order.rpo_minutes", "0", "min"),
        .init("RTO 15 min.", "quality.rto_minutes", "15", "min", bound: "max"),
        .init("Invoices are kept 10 years.", "data.invoice.retention_years", "10", "years"),
        .init("Outgoing webhooks arrive at least once.", "quality.outgoing_webhook.delivery", "at_least_once"),
    ]

    static let means: [FactCase] = [
        .init("Hosting may cost £3k/mo.", "budget.monthly", "3000", "GBP_per_month"),
        .init("9k EUR a month all in.", "budget.monthly", "9000", "EUR_per_month"),
        .init("Running cost may reach USD 11,000 a month.", "budget.monthly", "11000", "USD_per_month", bound: "max"),
        .init("It must go live on 1 November 2026.", "deadline", "2026-11-01"),
        .init("It should be done before the exam in May next year.", "deadline", "--05"),
        .init("Six engineers, Go and PostgreSQL, on AWS.", "stack.language", "go"),
        .init("No Kafka please, we had it.", "stack.forbidden[]", "kafka"),
        .init("GDPR applies.", "compliance[]", "GDPR"),
        .init("Student data stays in Canada.", "data.residency", "CA"),
        .init("Staff use our SAML single sign-on.", "security.auth[]", "saml"),
        .init("Personal data is encrypted at rest.", "security.requirement[]", "encryption_at_rest"),
        .init("Payments go through Stripe.", "integration[]", "stripe"),
        .init("Not wanted: forum, live video.", "scope.excluded[]", "forum"),
        .init("Billing and prescriptions are out of scope.", "scope.excluded[]", "prescriptions"),
    ]

    /// Passages that are about something else, and yield no fact of load, data or quality.
    static let distractors: [String] = [
        "A neighbouring utility with 3 million meters uses a Hadoop cluster.",
        "The old system does 40 webhooks/s and falls over in November.",
        "The big site gets nine million visits a week; we are not trying to be that.",
        "A friend told me they run a thousand services.",
        "We follow ISO 9001 section 4 since 2018.",
    ]
}
