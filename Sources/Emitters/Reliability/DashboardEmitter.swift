import DesignModel

/// `reliability/dashboard.json`: one Grafana page that shows the promises first, then what they stand on.
struct DashboardEmitter {
    let roster: Roster
    private var panels: [YAML] = []
    private var column = 0
    private var row = 0

    init(_ roster: Roster) { self.roster = roster }

    static func text(_ roster: Roster) -> String {
        var emitter = DashboardEmitter(roster)
        emitter.fill()
        return JSONWriter.text(emitter.page) + "\n"
    }

    private var page: YAML {
        .of(
            ("uid", .text(String(Names.slug(roster.design.system.name).prefix(40)))),
            ("title", .text(roster.design.system.name)), ("tags", .texts(["architecture"])), ("timezone", "browser"),
            ("editable", true), ("schemaVersion", 39), ("refresh", "1m"),
            ("time", .words([("from", "now-6h"), ("to", "now")])),
            (
                "templating",
                .of(
                    (
                        "list",
                        .list([
                            .of(
                                ("name", "source"), ("type", "datasource"), ("query", "prometheus"),
                                ("label", "Prometheus"))
                        ])
                    ))
            ), ("annotations", .of(("list", .list([])))), ("panels", .list(panels)))
    }

    private mutating func fill() {
        let promises = roster.design.objectives.map { ObjectiveRules($0, roster) }.filter { $0.longest != nil }
        heading("Promises", unless: promises.isEmpty)
        for promise in promises { add(promise) }
        let components = roster.design.components.filter { $0.kind.isOurs && $0.kind != .scheduledJob }
        heading("Components", unless: components.isEmpty)
        for component in components { add(component) }
        let channels = roster.design.channels
        let stores = roster.design.stores.filter { StoreMetric.connections($0) != nil && $0.maxConnections != nil }
        heading("Queues and stores", unless: channels.isEmpty && stores.isEmpty)
        for channel in channels { add(channel) }
        for store in stores { add(store) }
    }

    private mutating func add(_ promise: ObjectiveRules) {
        let match = "{objective=\"\(promise.id)\"}"
        let title = "\(promise.id): \(ObjectiveEmitter.promise(promise.objective))"
        guard !promise.allowsNone, let longest = promise.longest else {
            let window = promise.longest ?? "1h"
            return panel(
                title, "losses", [("lost in \(window)", "slo:bad_events:increase\(window)\(match)")], unit: "short",
                limit: 1)
        }
        let windows = promise.alerts.compactMap { $0.longWindow?.durationText }.uniqued
        let lines = windows.map { ("over \($0)", "slo:bad_ratio:rate\($0)\(match) / (1 - \(promise.target))") }
        let pace = promise.alerts.first { $0.longWindow?.durationText == longest }?.factor?.value ?? 1
        panel(
            title, "Pace at which the budget goes; above one it ends before the window does.", lines, unit: "short",
            limit: pace)
    }

    private mutating func add(_ component: Component) {
        let id = component.id.rawValue
        let labels = roster.labels(of: id)
        let answers = roster.answersRequests(id)
        let metric = answers ? Metric.requests : Metric.work
        let failed = answers ? "http_response_status_code=~\"5..\"" : "result=\"failed\""
        let name = roster.title(id)
        let rate = "sum by (operation) (rate(\(metric)_count{\(labels)}[$__rate_interval]))"
        panel(
            "\(name): traffic", "By operation.", [("{{operation}}", rate)], unit: answers ? "reqps" : "ops", limit: nil)
        let share =
            "sum(rate(\(metric)_count{\(labels),\(failed)}[$__rate_interval])) / sum(rate(\(metric)_count{\(labels)}[$__rate_interval]))"
        panel("\(name): failures", "Share of all.", [("failed", share)], unit: "percentunit", limit: nil)
        let slow = [("p50", "0.5"), ("p95", "0.95"), ("p99", "0.99")].map { label, quantile in
            (
                label,
                "histogram_quantile(\(quantile), sum by (le) (rate(\(metric)_bucket{\(labels)}[$__rate_interval])))"
            )
        }
        panel("\(name): \(answers ? "latency" : "delay")", "", slow, unit: "s", limit: nil)
    }

    private mutating func add(_ channel: Channel) {
        let labels = "{channel=\"\(channel.id)\"}"
        let name = channel.title.isEmpty ? channel.id.rawValue : channel.title
        let bound = channel.bound?.unit.dimension == .count ? channel.bound?.value : nil
        panel(
            "\(name): waiting", "Against its bound.", [("depth", "max(queue_depth\(labels))")], unit: "short",
            limit: bound)
        panel(
            "\(name): oldest", "Age of the message that waits longest.",
            [("age", "max(queue_oldest_age_seconds\(labels))")], unit: "s", limit: nil)
        panel(
            "\(name): given up", "Dead letters in an hour.",
            [("dead letters", "sum(increase(queue_dead_letters_total\(labels)[1h]))")], unit: "short", limit: 1)
    }

    private mutating func add(_ store: Store) {
        guard let metric = StoreMetric.connections(store) else { return }
        panel(
            "\(roster.title(store.id.rawValue)): connections", "Against its limit.", [("taken", "sum(\(metric))")],
            unit: "short", limit: store.maxConnections?.value)
    }

    private mutating func heading(_ title: String, unless isEmpty: Bool) {
        guard !isEmpty else { return }
        if column > 0 { row += 7 }
        column = 0
        panels.append(
            .of(
                ("id", .integer(panels.count + 1)), ("type", "row"), ("title", .text(title)), ("collapsed", false),
                ("gridPos", place(width: 24, height: 1)), ("panels", .list([]))))
        row += 1
    }

    private mutating func panel(
        _ title: String, _ description: String, _ lines: [(String, String)], unit: String, limit: Double?
    ) {
        let source = YAML.words([("type", "prometheus"), ("uid", "${source}")])
        let targets = lines.enumerated().map { at, line -> YAML in
            .of(
                ("refId", .text(String(UnicodeScalar(UInt8(65 + at % 26))))), ("expr", .text(line.1)),
                ("legendFormat", .text(line.0)), ("datasource", source))
        }
        panels.append(
            .of(
                ("id", .integer(panels.count + 1)), ("type", "timeseries"), ("title", .text(title)),
                ("description", description.isEmpty ? nil : .text(description)),
                ("gridPos", place(width: 8, height: 7)), ("datasource", source), ("targets", .list(targets)),
                ("fieldConfig", .of(("defaults", defaults(unit, limit)), ("overrides", .list([]))))))
        column += 8
        if column == 24 { (column, row) = (0, row + 7) }
    }

    private func place(width: Int, height: Int) -> YAML {
        .of(("h", .integer(height)), ("w", .integer(width)), ("x", .integer(column)), ("y", .integer(row)))
    }

    private func defaults(_ unit: String, _ limit: Double?) -> YAML {
        guard let limit else { return .of(("unit", .text(unit)), ("min", 0)) }
        let steps: [YAML] = [
            .of(("color", "green"), ("value", .number(0))), .of(("color", "red"), ("value", .number(limit))),
        ]
        return .of(
            ("unit", .text(unit)), ("min", 0),
            ("custom", .of(("thresholdsStyle", .of(("mode", "line"))))),
            ("thresholds", .of(("mode", "absolute"), ("steps", .list(steps)))))
    }
}
