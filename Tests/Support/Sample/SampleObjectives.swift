import DesignModel

/// What Krume promises, and how fast the promise may burn before somebody is told.
enum SampleObjectives {
    static func all(_ book: inout SampleLedger) -> [Objective] {
        var answers = objective("shop-answers", "api", .availability, book.known("quality.availability"), &book)
        answers.measuredBy = "Answers of the front door that are not the shop's fault"
        answers.response = "Look at the last release, then at the database's connections."
        var speed = objective(
            "shop-speed", "api", .latency,
            book.assumed(
                "objectives.shop-speed.target", 0.95, .fraction, "share of fast answers", because: "the promise"),
            &book)
        speed.threshold = book.known("quality.latency_p95_ms")
        speed.measuredBy = "Time at the front door"
        speed.response = "Look for the slowest query."
        let late = book.assumed(
            "objectives.late.target", 0.99, .fraction, "share of work done in time",
            because: "late work annoys, no more")
        var asked = objective("payments-asked", "worker", .freshness, late, &book)
        asked.threshold = book.known("components.worker.health.stuckAfter")
        asked.measuredBy = "Age of an order when its payment is asked for"
        asked.response = "Look whether the payment provider is down; read the dead letters."
        var closed = objective("list-written", "closing", .freshness, late, &book)
        closed.threshold = book.known("components.closing.schedule.deadline")
        closed.measuredBy = "Time from the close to the written list"
        closed.response = "Run the close by hand."
        return [answers, speed, asked, closed]
    }

    private static func objective(
        _ id: ObjectiveID, _ subject: String, _ indicator: Indicator, _ target: Quantity, _ book: inout SampleLedger
    ) -> Objective {
        var objective = Objective(id: id, subject: subject, indicator: indicator, target: target)
        objective.window = book.assumed(
            "objectives.window", 30, .days, "window of a promise", because: "a month of trade")
        objective.alerts = [alert(&book)]
        return objective
    }

    private static func alert(_ book: inout SampleLedger) -> BurnAlert {
        let source = "Site Reliability Workbook, alerting on SLOs"
        var alert = BurnAlert()
        alert.factor = book.published(
            "objectives.burn.factor", 14.4, .ratio, "burn that pages", source: source, date: "2018-07")
        alert.longWindow = book.published(
            "objectives.burn.long", 1, .hours, "long window of the page", source: source, date: "2018-07")
        alert.shortWindow = book.published(
            "objectives.burn.short", 5, .minutes, "short window of the page", source: source, date: "2018-07")
        return alert
    }
}
