import DesignModel

/// How Prometheus sees an objective: which series count all events, and which the bad ones.
enum Measurement {
    /// A counter of everything and the labels of what went wrong.
    case outcome(counter: String, labels: String, failed: String)
    /// A histogram; good is what stays within a bucket.
    case within(histogram: String, labels: String, bound: String)
    /// Confirmed items and those that a comparison did not find again.
    case kept(labels: String)

    init(_ objective: Objective, _ roster: Roster) {
        let subject = roster.labels(of: objective.subject)
        let answers = roster.answersRequests(objective.subject)
        switch objective.indicator {
        case .durability, .completeness: self = .kept(labels: subject)
        case .availability where answers:
            self = .outcome(counter: Metric.requests, labels: subject, failed: "http_response_status_code=~\"5..\"")
        case .availability: self = .outcome(counter: Metric.work, labels: subject, failed: "result=\"failed\"")
        case .latency, .freshness:
            let histogram = answers && objective.indicator == .latency ? Metric.requests : Metric.work
            self = .within(
                histogram: histogram, labels: subject, bound: objective.threshold?.secondsText ?? "1")
        }
    }
}

/// The series that every component exports.
enum Metric {
    /// OpenTelemetry's `http.server.request.duration`.
    static let requests = "http_server_request_duration_seconds"
    /// From the moment something was due or arrived to its result.
    static let work = "work_delay_seconds"
    static let confirmed = "records_confirmed_total"
    static let missing = "records_missing_total"
}

extension Measurement {
    var total: String {
        switch self {
        case .outcome(let counter, let labels, _): "\(counter)_count{\(labels)}"
        case .within(let histogram, let labels, _): "\(histogram)_count{\(labels)}"
        case .kept(let labels): "\(Metric.confirmed){\(labels)}"
        }
    }

    /// The series of bad events, or of good ones where only those can be counted.
    var part: String {
        switch self {
        case .outcome(let counter, let labels, let failed): "\(counter)_count{\(labels),\(failed)}"
        case .within(let histogram, let labels, let bound):
            "\(histogram)_bucket{\(labels),le=\(Self.matching(bound))}"
        case .kept(let labels): "\(Metric.missing){\(labels)}"
        }
    }

    /// Exporters write a whole bound as `2` or `2.0`.
    private static func matching(_ bound: String) -> String {
        bound.contains(".") ? "\"\(bound)\"" : "~\"\(bound)(\\\\.0)?\""
    }

    /// The share of bad events over a window.
    func ratio(_ window: String) -> String {
        switch self {
        case .within: "1 - sum(rate(\(part)[\(window)])) / sum(rate(\(total)[\(window)]))"
        default: "(sum(rate(\(part)[\(window)])) or vector(0)) / sum(rate(\(total)[\(window)]))"
        }
    }

    /// The number of bad events in a window.
    func failures(_ window: String) -> String {
        switch self {
        case .within: "sum(increase(\(total)[\(window)])) - sum(increase(\(part)[\(window)]))"
        default: "sum(increase(\(part)[\(window)]))"
        }
    }

    /// What a series says about one event that went well, and about one that did not.
    private var outcomes: (fine: String, failed: String)? {
        switch self {
        case .outcome(Metric.requests, _, _), .within(Metric.requests, _, _):
            ("http_response_status_code=\"200\"", "http_response_status_code=\"503\"")
        case .outcome, .within: ("result=\"ok\"", "result=\"failed\"")
        case .kept: nil
        }
    }

    /// Series under which nothing goes well.
    var failing: [(String, String)] {
        switch self {
        case .outcome(let name, let labels, _): [("\(name)_count{\(labels),\(outcomes?.failed ?? "")}", "0+60x60")]
        case .within(let name, let labels, let bound):
            [
                ("\(name)_count{\(labels),\(outcomes?.failed ?? "")}", "0+60x60"),
                ("\(name)_bucket{\(labels),\(outcomes?.failed ?? ""),le=\"\(bound)\"}", "0x60"),
            ]
        case .kept(let labels):
            [("\(Metric.confirmed){\(labels)}", "0+60x60"), ("\(Metric.missing){\(labels)}", "0+60x60")]
        }
    }

    /// Series under which all goes well, with every bound that any objective asks of the histogram.
    func holding(_ bounds: [String]) -> [(String, String)] {
        switch self {
        case .outcome(let name, let labels, _), .within(let name, let labels, _):
            let fine = outcomes?.fine ?? ""
            return [("\(name)_count{\(labels),\(fine)}", "0+60x60")]
                + bounds.map { ("\(name)_bucket{\(labels),\(fine),le=\"\($0)\"}", "0+60x60") }
        case .kept(let labels):
            return [("\(Metric.confirmed){\(labels)}", "0+60x60"), ("\(Metric.missing){\(labels)}", "0x60")]
        }
    }

    /// An hour with one event a minute, of which the last two fail.
    var lone: [(String, String)] {
        switch self {
        case .outcome(let name, let labels, _):
            [
                ("\(name)_count{\(labels),\(outcomes?.fine ?? "")}", "0+1x57 58x2"),
                ("\(name)_count{\(labels),\(outcomes?.failed ?? "")}", "0x57 2x2"),
            ]
        case .within(let name, let labels, let bound):
            [
                ("\(name)_count{\(labels)}", "0+1x60"),
                ("\(name)_bucket{\(labels),le=\"\(bound)\"}", "0+1x57 58x2"),
            ]
        case .kept(let labels):
            [("\(Metric.confirmed){\(labels)}", "0+1x60"), ("\(Metric.missing){\(labels)}", "0x57 2x2")]
        }
    }

    /// Histogram and bound, where there is one.
    var bucket: (histogram: String, bound: String)? {
        if case .within(let histogram, _, let bound) = self { (histogram, bound) } else { nil }
    }

    var histogram: String? {
        switch self {
        case .outcome(let name, _, _), .within(let name, _, _): name
        case .kept: nil
        }
    }
}
