import DesignModel

extension Drawing {
    var isCoveredAtNight: Bool { requirements.team.oncall == "24x7" }

    /// Who comes when an alert fires, which depends on whether somebody carries a pager.
    var duty: String {
        switch requirements.team.oncall {
        case "24x7": "The person on the rota is called."
        case "business_hours":
            "A person looks in office hours; until then it repairs itself."
        default:
            "A person looks the next working day; until then it repairs itself."
        }
    }

    /// What happens without a person, where nobody is called at night.
    var selfRepair: String {
        let taking = hasStandby ? "the standby takes over" : "the machine starts again"
        let when = requirements.team.oncall == "business_hours" ? "in office hours" : "on the next working day"
        return
            "Nobody is called at night, so alerts are tickets that are read \(when): health checks restart processes, \(taking) by itself, runs and messages repeat themselves."
    }

    /// Fast and slow burning of the error budget; a page only where somebody is there to be paged.
    mutating func alerts() -> [BurnAlert] {
        let quick = alert(isCoveredAtNight ? .page : .ticket, "fast", 14.4, long: 1, short: 5)
        let middle = alert(isCoveredAtNight ? .page : .ticket, "middle", 6, long: 6, short: 30)
        let slow = alert(.ticket, "slow", 1, long: 72, short: 360)
        return [quick, middle, slow]
    }

    private mutating func alert(
        _ urgency: BurnAlert.Urgency, _ name: String, _ factor: Double, long: Double, short: Double
    ) -> BurnAlert {
        let source = "Site Reliability Workbook, alerting on SLOs, table 5-8"
        var alert = BurnAlert()
        alert.urgency = urgency
        alert.factor = publish(
            "objectives.burn.\(name).factor", factor, .ratio, "burn of the error budget, \(name)", source: source,
            date: "2018-07")
        alert.longWindow = publish(
            "objectives.burn.\(name).long", long, .hours, "long window, \(name)", source: source, date: "2018-07")
        alert.shortWindow = publish(
            "objectives.burn.\(name).short", short, .minutes, "short window, \(name)", source: source, date: "2018-07")
        return alert
    }
}
