/// Designs that no experienced person would sign, whatever the brief: what a sweep must never meet.
public enum Absurdity {
    /// What is absurd about one outcome, each in a few words; empty where nothing is.
    public static func found(_ outcome: SweepOutcome) -> [String] {
        let point = outcome.point
        var found: [String] = []
        func note(_ condition: Bool, _ words: String) { if condition { found.append(words) } }
        note(outcome.deployment == "kubernetes" && point.team < 6, "Kubernetes for a handful of people")
        note(outcome.style == "microservices" && point.team < 40, "microservices without the teams for them")
        note(
            outcome.style == "microservices" && outcome.deployment.hasSuffix("vm")
                || outcome.style == "microservices" && outcome.deployment.hasSuffix("vms"),
            "microservices on machines kept by hand")
        note(outcome.style == "few_services" && point.team < 17, "services without the teams for them")
        note(outcome.store == "sqlite" && (outcome.writes > 50 || point.users > 2000), "SQLite for a crowd of writers")
        note(
            outcome.queue.hasSuffix("_queue")
                && ["mongodb", "dynamodb", "cassandra", "clickhouse"].contains(outcome.store),
            "a queue in \(outcome.store)")
        note(outcome.brokers.count > 1, "more than one broker: \(outcome.brokers)")
        note(
            ["single_vm"].contains(outcome.deployment) && outcome.peak > 1000,
            "one machine for \(outcome.peak) requests a second")
        note(
            outcome.style == "single_server" && outcome.peak > 1000, "one server for \(outcome.peak) requests a second")
        note(
            point.availability >= 0.999 && !outcome.backup.hasSuffix("standby") && !outcome.concedes,
            "three nines on one database, and nothing said")
        note(outcome.utilisation > 1, "\(outcome.busiest) is busy beyond what there is: \(outcome.utilisation)")
        note(
            outcome.writes > 10_000 && ["postgresql", "mysql"].contains(outcome.store) && outcome.partitioning == "none"
                && !outcome.concedes, "\(outcome.writes) writes a second on one primary, and nothing said")
        note(point.users <= 100 && outcome.replicas > 3, "\(outcome.replicas) copies for \(point.users) people")
        return found
    }
}

/// What should only grow, or only shrink, as one figure grows and everything else stays.
public enum Monotone {
    static let styles = [
        "single_server", "modular_monolith", "monolith_with_workers", "monolith_with_edge", "few_services",
        "microservices",
    ]
    static let backups = ["nightly_dump", "point_in_time", "point_in_time_and_standby", "synchronous_standby"]

    /// What goes backwards from one outcome to the next, where the second has more people.
    public static func brokenByUsers(_ less: SweepOutcome, _ more: SweepOutcome) -> [String] {
        var broken = ranks(less, more, styles, \.style) + ranks(less, more, backups, \.backup)
        if more.replicas < less.replicas, more.style == less.style {
            broken.append("copies fall from \(less.replicas) to \(more.replicas)")
        }
        if let low = less.cost, let high = more.cost, high < low * 0.98, more.concedes == less.concedes {
            broken.append("cost falls from \(low) to \(high)")
        }
        if less.queue != "none", more.queue == "none" { broken.append("the queue goes") }
        return broken
    }

    /// What goes backwards as the promise rises.
    public static func brokenByAvailability(_ less: SweepOutcome, _ more: SweepOutcome) -> [String] {
        var broken = ranks(less, more, backups, \.backup)
        if more.replicas < less.replicas, more.style == less.style {
            broken.append("copies fall from \(less.replicas) to \(more.replicas)")
        }
        if less.deployment != "single_vm", more.deployment == "single_vm" { broken.append("a machine goes") }
        return broken
    }

    /// What goes backwards as the team grows.
    public static func brokenByTeam(_ less: SweepOutcome, _ more: SweepOutcome) -> [String] {
        ranks(less, more, styles, \.style)
    }

    private static func ranks(
        _ less: SweepOutcome, _ more: SweepOutcome, _ order: [String], _ what: KeyPath<SweepOutcome, String>
    ) -> [String] {
        guard let low = order.firstIndex(of: less[keyPath: what]), let high = order.firstIndex(of: more[keyPath: what]),
            high < low
        else { return [] }
        return ["\(order[low]) becomes \(order[high])"]
    }
}
