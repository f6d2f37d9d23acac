import DesignModel
import Knowledge

/// People a day and the requests they make, where the brief counts heads and not requests.
struct Audience {
    let wording: Wording

    func apply(to sums: inout Arithmetic) {
        countHeads(&sums)
        guard sums.has("load.daily_active_users"), !sums.has("load.mean_rps"), !sums.has("load.peak_rps") else {
            return
        }
        let visits = visits(&sums)
        sums.assume(
            "load.requests_per_visit", LoadDefaults.requestsPerVisit.value, .ratio,
            "a visit by \(wording.actors) opens a few screens of \(wording.entity) data; \(LoadDefaults.requestsPerVisit.source)"
        )
        guard let rate = sums.canonical(visits), let each = sums.canonical("load.requests_per_visit") else { return }
        sums.derive(
            "load.people.mean_rps", rate * each, .perSecond, "\(visits) × load.requests_per_visit",
            from: [visits, "load.requests_per_visit"], meaning: "mean rate of requests by people")
    }

    private func countHeads(_ sums: inout Arithmetic) {
        guard !sums.has("load.daily_active_users"), !hasRates(sums), !sums.has("load.concurrent_users") else { return }
        let bases = ["load.monthly_active_users", "load.registered_users"]
        if let base = bases.first(where: sums.has) { return derive(from: base, &sums) }
        if sums.has("tenancy.count") {
            sums.assume(
                "load.users_per_tenant", LoadDefaults.usersPerTenant.value, .count,
                "nobody counts the people of one customer of \(wording.name); \(LoadDefaults.usersPerTenant.source)")
            return derive(from: "tenancy.count", by: "load.users_per_tenant", &sums)
        }
        sums.assume(
            "load.daily_active_users", LoadDefaults.dailyUsers.value, .count,
            "the brief counts neither \(wording.actors) nor requests; \(LoadDefaults.dailyUsers.source)",
            affects: ["style", "deployment", "primary_store"])
    }

    private func derive(from base: String, _ sums: inout Arithmetic) {
        let figure = base == "load.monthly_active_users" ? LoadDefaults.dailyShare : LoadDefaults.dailyShareOfAccounts
        sums.assume(
            "load.daily_share", figure.value, .fraction,
            "\(wording.name) states \(base == "load.monthly_active_users" ? "a month's" : "all") \(wording.actors), not a day's; \(figure.source)"
        )
        derive(from: base, by: "load.daily_share", &sums)
    }

    private func derive(from base: String, by factor: String, _ sums: inout Arithmetic) {
        guard let count = sums.canonical(base), let share = sums.canonical(factor) else { return }
        sums.derive(
            "load.daily_active_users", max(1, (count * share).rounded()), .count, "\(base) × \(factor)",
            from: [base, factor])
    }

    private func hasRates(_ sums: Arithmetic) -> Bool {
        sums.ledger.entries.contains { $0.name.hasSuffix("_rps") && $0.quantity.canonical >= 0.5 }
    }

    /// The rate of visits: stated as openings a day, or assumed.
    private func visits(_ sums: inout Arithmetic) -> String {
        for entry in sums.ledger.entries where entry.name.hasSuffix(".mean_rps") {
            if case .derived(_, let inputs) = entry.quantity.provenance, inputs.first == "load.daily_active_users" {
                return entry.name
            }
        }
        sums.assume(
            "load.visits_per_user", LoadDefaults.visitsPerUser.value, .perDay,
            "how often \(wording.actors) come back in a day is not said; \(LoadDefaults.visitsPerUser.source)")
        guard let users = sums.canonical("load.daily_active_users"), let each = sums.canonical("load.visits_per_user")
        else { return "load.visit.mean_rps" }
        let (value, unit) = RateUnit.readable(users * each)
        sums.derive(
            "load.visit.mean_rps", value, unit, "load.daily_active_users × load.visits_per_user",
            from: ["load.daily_active_users", "load.visits_per_user"])
        return "load.visit.mean_rps"
    }
}
