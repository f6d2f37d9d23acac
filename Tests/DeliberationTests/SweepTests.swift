import DesignModel
import Testing

@Suite struct SweepTests {
    static let order = [
        "single_server", "modular_monolith", "monolith_with_workers", "monolith_with_edge", "few_services",
        "microservices",
    ]

    @Test func moreUsersNeverMakeTheStyleSmaller() {
        var last = 0
        for power in 1...8 {
            let users = (0..<power).reduce(1.0) { value, _ in value * 10 }
            let log = Decided.log(
                [Decided.fact("load.daily_active_users", users, .count)],
                [
                    Decided.operation("member", "read", "Article", .read),
                    Decided.operation("member", "write", "Comment", .write),
                ])
            let rank = Self.order.firstIndex(of: log.choice("style")) ?? -1
            #expect(rank >= last, "\(users) users: \(log.choice("style"))")
            last = rank
        }
    }

    @Test func moreTeamsNeverMakeTheStyleSmaller() {
        var last = 0
        for people in [1.0, 2, 4, 8, 12, 20, 32, 40, 64, 80, 120, 200] {
            let log = Decided.log([
                Decided.fact("team.size", people, .count), Decided.fact("load.daily_active_users", 50_000, .count),
            ])
            let rank = Self.order.firstIndex(of: log.choice("style")) ?? -1
            #expect(rank >= last, "\(people) people: \(log.choice("style"))")
            last = rank
        }
        #expect(last == Self.order.count - 1)
    }

    @Test func higherAvailabilityNeverWeakensBackupAndDeployment() {
        let backups = ["nightly_dump", "point_in_time", "point_in_time_and_standby", "synchronous_standby"]
        var last = (0, 0)
        for share in [0.99, 0.995, 0.999, 0.9995, 0.9999, 0.99999] {
            let log = Decided.log([
                Decided.fact("quality.availability", share, .fraction),
                Decided.fact("load.daily_active_users", 2000, .count),
            ])
            let backup = backups.firstIndex(of: log.choice("backup")) ?? -1
            let machines = log.choice("deployment") == "single_vm" ? 0 : 1
            #expect(
                backup >= last.0 && machines >= last.1, "\(share): \(log.choice("backup")) \(log.choice("deployment"))")
            last = (backup, machines)
        }
        #expect(last == (2, 1))
    }

    @Test func billOfTheChosenDeploymentStaysWithinTheBudgetWhereAnyDoes() {
        for budget in [20.0, 50, 100, 400, 2000, 20_000, 2_000_000] {
            let log = Decided.log([
                Decided.fact("budget.monthly", budget, .moneyPerMonth("EUR")),
                Decided.fact("load.daily_active_users", 2000, .count),
            ])
            guard let decision = log["deployment"] else { continue }
            let affordable = decision.options.filter { ($0.monthlyCost?.value ?? 0) <= budget && $0.isFeasible }
            let chosen = decision.options.first { $0.id == decision.chosen }
            #expect(affordable.isEmpty || (chosen?.monthlyCost?.value ?? 0) <= budget, "\(budget): \(decision.chosen)")
        }
    }

    @Test func longerLossAllowedNeverAsksForMoreCopies() {
        let backups = ["nightly_dump", "point_in_time", "point_in_time_and_standby", "synchronous_standby"]
        var last = backups.count
        for minutes in [0.0, 1, 5, 60, 1440] {
            let log = Decided.log([Decided.fact("quality.rpo_minutes", minutes, .minutes)])
            let rank = backups.firstIndex(of: log.choice("backup")) ?? -1
            #expect(rank <= last, "\(minutes): \(log.choice("backup"))")
            last = rank
        }
        #expect(last == 0)
    }
}
