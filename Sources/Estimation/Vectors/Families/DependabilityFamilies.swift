extension VectorFamily {
    private static let minutesInThirtyDays = 43_200.0

    static let availability = VectorFamily(
        "availability", "k of n, shared repair, failover with coverage, series and parallel",
        validity:
            "independent exponential failures; what fails together (zone, deployment, configuration) is a term in series",
        source: "Trivedi, Bobbio 2017; Gray, Siewiorek 1991",
        inputs:
            "mtbf_h, mttr_h, n, k, crews (as many as nodes); or mtbf_h, mttr_h, coverage, failover_s (or failover_h), "
            + "manual_h (mttr_h); or parts (availabilities in series), routing (0.9999), off_path (the last part)"
    ) { sheet in
        if sheet.has("parts") {
            sheet.sayParts()
        } else if sheet.has("coverage") {
            sheet.sayFailover()
        } else {
            sheet.sayGroup()
        }
    }

    static let budget = VectorFamily(
        "slo_burn", "Error budget and burn-rate alerts on two windows",
        validity: "constant traffic and error share, from a clean start",
        source: "Site Reliability Workbook 2018, ch. 5", inputs: "slo, period_days (30), error_ratio, incident_s"
    ) { sheet in
        let (slo, days) = (sheet.number("slo", is: .properShare), sheet.number("period_days", usually: 30))
        let (errors, incident) = (
            sheet.number("error_ratio", is: .share), sheet.number("incident_s", is: .notNegative, usually: .infinity)
        )
        guard sheet.isSound else { return }
        let budget = ErrorBudget(objective: slo, windowHours: days * 24)
        sheet.say([
            "error_budget": budget.share, "budget_minutes_full_outage": budget.outageMinutes,
            "burn_rate": budget.burnRate(errors: errors),
            "time_to_exhaustion_s": budget.exhaustionHours(errors: errors) * 3600,
            "budget_consumed_in_incident": budget.burnRate(errors: errors) * incident / (days * 86_400),
        ])
        let alerts = ErrorBudget.usualAlerts
        sheet.map("thresholds", alerts.map { ($0.name, Output(budget.threshold($0))) })
        let detected = alerts.map { ($0, budget.detection($0, errors: errors, incident: incident)) }
        sheet.map("detect_s", detected.map { ($0.name, $1.map(Output.init) ?? .text("not during incident")) })
        sheet.map(
            "reset_s_after_end",
            detected.compactMap { alert, time in
                time.map { _ in (alert.name, Output(budget.reset(alert, errors: errors))) }
            })
    }
}

extension Worksheet {
    mutating func map(_ name: String, _ entries: [(String, Output)]) {
        say(name, .map(entries.map { NamedOutput(name: $0.0, value: $0.1) }))
    }

    private mutating func sayDowntime(_ name: String, _ unavailability: Double) {
        say(name, unavailability * 43_200)
    }

    fileprivate mutating func sayGroup() {
        let (between, repair) = (number("mtbf_h", "mtbf"), number("mttr_h", "mttr"))
        let count = count("n", to: 1000, usually: 2)
        let needed = self.count("k", to: count, usually: 1)
        let crews = has("crews", "repair_crews") ? self.count("crews", "repair_crews") : nil
        guard isSound else { return }
        let group = RepairableGroup(
            meanTimeBetweenFailures: between, meanTimeToRepair: repair, count: count, needed: needed, crews: crews)
        say(["node_availability": 1 - group.nodeUnavailability, "availability": group.availability])
        say("unavailability", group.unavailability)
        sayDowntime("downtime_min_per_30d", group.unavailability)
        say(["nines": Availability.nines(unavailability: group.unavailability), "mttf_h": group.meanTimeToFailure])
        say("outages_per_year", group.outageRate * 8760)
    }

    fileprivate mutating func sayFailover() {
        let (between, repair) = (number("mtbf_h", "mtbf"), number("mttr_h", "mttr"))
        let coverage = number("coverage", is: .share)
        let pause = has("failover_h") ? number("failover_h", is: .notNegative) : failoverHours()
        let manual = number("manual_h", "manual_recovery_h", "uncovered_h", is: .notNegative, usually: repair)
        guard isSound else { return }
        let pair = FailoverPair(
            meanTimeBetweenFailures: between, meanTimeToRepair: repair, coverage: coverage, pause: pause, manual: manual
        )
        say(["node_availability": between / (between + repair), "availability": pair.availability])
        say("unavailability", pair.unavailability)
        sayDowntime("downtime_min_per_30d", pair.unavailability)
        say("nines", Availability.nines(unavailability: pair.unavailability))
    }

    private mutating func failoverHours() -> Double {
        if has("failover_min") { return number("failover_min", is: .notNegative) / 60 }
        return number("failover_s", is: .notNegative, usually: 0) / 3600
    }

    fileprivate mutating func sayParts() {
        let parts = numbers("parts", is: .share)
        let routing = number("routing", is: .share, usually: 0.9999)
        let off = count("off_path", to: max(1, parts.count), usually: max(1, parts.count))
        guard isSound else { return }
        let down = parts.map { 1 - $0 }
        let series = Availability.serialUnavailability(down)
        let regions = Availability.parallelUnavailability([series, series])
        let routed = Availability.serialUnavailability([regions, 1 - routing])
        say("series", 1 - series)
        sayDowntime("downtime_min_per_30d_series", series)
        say(["two_regions": 1 - regions, "two_regions_with_routing": 1 - routed])
        sayDowntime("downtime_min_per_30d", routed)
        let rest = down.enumerated().filter { $0.offset != off - 1 }.map(\.element)
        say("if_queue_is_off_the_request_path", 1 - Availability.serialUnavailability(rest))
    }
}
