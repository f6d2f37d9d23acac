import DesignModel

/// Alerts beside the promises: what is down, stuck, full, late or unsaved.
struct OperatingRules {
    let roster: Roster

    private var design: Design { roster.design }

    var all: [AlertRule] {
        roster.scraped.flatMap(instances) + design.components.compactMap(missedRun)
            + design.channels.flatMap(queue) + design.stores.flatMap(store) + breakers
    }

    private func instances(_ component: Component) -> [AlertRule] {
        let id = component.id.rawValue
        let up = "up{component=\"\(id)\"}"
        var down = AlertRule(
            Names.camel(id) + "Down", ["absent(\(up) == 1)"], roster.urgency,
            "\(roster.title(id)): no instance answers", section: "\(id)-down")
        down.hold = "2m"
        down.labels = [("component", id)]
        down.fires = [(up, "0x60")]
        down.rests = [(series(up, "a"), "1x60"), (series(up, "b"), "1x60")]
        guard let minimum = component.scaling?.minimum?.wholeCount, minimum > 1 else { return [down] }
        var thin = AlertRule(
            Names.camel(id) + "BelowMinimum", ["count(\(up) == 1) < \(minimum)"], .ticket,
            "\(roster.title(id)): fewer than \(minimum) instances for a quarter of an hour", section: "\(id)-down")
        thin.hold = "15m"
        thin.fires = [(series(up, "a"), "1x60")]
        thin.rests = (0..<minimum).map { (series(up, "i\($0)"), "1x60") }
        return [down, thin]
    }

    private func series(_ selector: String, _ instance: String) -> String {
        selector.dropLast() + ",instance=\"\(instance)\"}"
    }

    private func missedRun(_ component: Component) -> AlertRule? {
        guard let schedule = component.schedule, let period = CronPeriod.seconds(schedule.when) else { return nil }
        let id = component.id.rawValue
        let allowed = schedule.deadline.map { " + \($0.wholeSeconds)" } ?? ""
        let last = "job_last_success_timestamp_seconds{component=\"\(id)\"}"
        var rule = AlertRule(
            Names.camel(id) + "Missed", ["time() - max(\(last)) > \(period)\(allowed)"], .ticket,
            "\(roster.title(id)): no run has ended well since it was due", section: "\(id)-missed")
        rule.hold = "5m"
        let age = period + (schedule.deadline?.wholeSeconds ?? 0)
        rule.fires = [(last, "-\(age)+0x60")]
        rule.rests = [(last, "0+60x60")]
        return rule
    }

    private func queue(_ channel: Channel) -> [AlertRule] {
        let id = channel.id.rawValue
        let labels = "{channel=\"\(id)\"}"
        var rules: [AlertRule] = []
        if let bound = channel.bound?.wholeCount, bound > 0, channel.bound?.unit.dimension == .count {
            var full = AlertRule(
                Names.camel(id) + "Filling", ["max(queue_depth\(labels)) > 0.8 * \(bound)"], roster.urgency,
                "\(name(channel)): four fifths of its bound are waiting", section: "\(id)-queue")
            full.hold = "10m"
            full.fires = [("queue_depth\(labels)", "\(bound)x60")]
            full.rests = [("queue_depth\(labels)", "0x60")]
            rules.append(full)
        }
        if let stuck = consumers(of: channel).compactMap(\.health?.stuckAfter).max(by: { $0.canonical < $1.canonical })
        {
            var old = AlertRule(
                Names.camel(id) + "Stuck", ["max(queue_oldest_age_seconds\(labels)) > \(stuck.secondsText)"],
                roster.urgency, "\(name(channel)): its oldest message waits longer than \(stuck.bare)",
                section: "\(id)-queue")
            old.hold = "5m"
            old.fires = [("queue_oldest_age_seconds\(labels)", "\(stuck.wholeSeconds + 60)x60")]
            old.rests = [("queue_oldest_age_seconds\(labels)", "0x60")]
            rules.append(old)
        }
        if channel.deadLetter != nil {
            let counter = "queue_dead_letters_total\(labels)"
            var dead = AlertRule(
                Names.camel(id) + "DeadLetters", ["sum(increase(\(counter)[15m])) > 0"], .ticket,
                "\(name(channel)): a message was given up", section: "\(id)-queue")
            dead.fires = [(counter, "0+1x60")]
            dead.rests = [(counter, "4x60")]
            rules.append(dead)
        }
        return rules
    }

    private func name(_ channel: Channel) -> String { channel.title.isEmpty ? channel.id.rawValue : channel.title }

    func consumers(of channel: Channel) -> [Component] {
        design.components.filter { component in
            component.intake?.channel == channel.id
                || design.edges.contains { $0.from == channel.id.rawValue && $0.to == component.id.rawValue }
        }
    }

    private func store(_ store: Store) -> [AlertRule] {
        let id = store.id.rawValue
        var rules: [AlertRule] = []
        if let limit = store.maxConnections?.wholeCount, let metric = StoreMetric.connections(store) {
            var full = AlertRule(
                Names.camel(id) + "Connections", ["sum(\(metric)) > 0.8 * \(limit)"], roster.urgency,
                "\(roster.title(id)): four fifths of its connections are taken", section: "\(id)-store")
            full.hold = "10m"
            full.fires = [(metric, "\(limit)x60")]
            full.rests = [(metric, "1x60")]
            rules.append(full)
        }
        if store.replication?.mode == .asynchronous, let loss = store.backup?.rpo, let lag = StoreMetric.lag(store) {
            var behind = AlertRule(
                Names.camel(id) + "Lag", ["max(\(lag)) > \(loss.secondsText)"], roster.urgency,
                "\(roster.title(id)): a failover now would lose more than \(loss.bare)", section: "\(id)-store")
            behind.hold = "5m"
            behind.fires = [(lag, "\(loss.wholeSeconds + 60)x60")]
            behind.rests = [(lag, "0x60")]
            rules.append(behind)
        }
        if let every = store.backup?.every, every.canonical >= 60_000 {
            let last = "backup_last_success_timestamp_seconds{store=\"\(id)\"}"
            var unsaved = AlertRule(
                Names.camel(id) + "BackupMissed", ["time() - max(\(last)) > 2 * \(every.wholeSeconds)"], .ticket,
                "\(roster.title(id)): two backups in a row are missing", section: "\(id)-store")
            unsaved.hold = "5m"
            unsaved.fires = [(last, "-\(2 * every.wholeSeconds)+0x60")]
            unsaved.rests = [(last, "0+60x60")]
            rules.append(unsaved)
        }
        return rules
    }

    private var breakers: [AlertRule] {
        guard let edge = design.edges.first(where: { $0.policy?.breaker != nil }) else { return [] }
        var rule = AlertRule(
            "DependencyBreakerOpen", ["max by (from, to) (circuit_breaker_open) == 1"], .ticket,
            "{{ $labels.from }} does without {{ $labels.to }}", section: "dependencies")
        rule.hold = "5m"
        let series = "circuit_breaker_open{from=\"\(edge.from)\",to=\"\(edge.to)\"}"
        rule.fires = [(series, "1x60")]
        rule.rests = [(series, "0x60")]
        rule.resultLabels = [("from", edge.from), ("to", edge.to)]
        return [rule]
    }
}
