/// What a service level objective allows to go wrong, and how fast it burns (Site Reliability Workbook 2018, ch. 5).
public struct ErrorBudget: Sendable, Hashable {
    public let objective: Double
    public let windowHours: Double

    public init(objective: Double, windowHours: Double = 720) {
        self.objective = objective
        self.windowHours = windowHours
    }

    /// The share of events that may fail.
    public var share: Double { 1 - objective }

    /// Minutes of complete outage that use the budget up.
    public var outageMinutes: Double { share * windowHours * 60 }

    /// How many times faster than allowed the budget burns at this share of errors.
    public func burnRate(errors: Double) -> Double { errors / share }

    /// Hours until the budget is gone at this share of errors.
    public func exhaustionHours(errors: Double) -> Double { windowHours / burnRate(errors: errors) }

    /// The burn rate at which `consumed` of the budget is gone within an alert's long window.
    public func alertFactor(consumed: Double, longWindowHours: Double) -> Double {
        consumed * windowHours / longWindowHours
    }

    /// Seconds from a clean start until an alert with this factor fires, at this share of errors; nil when it never does.
    public func detectionSeconds(errors: Double, factor: Double, longWindowHours: Double) -> Double? {
        let seconds = factor * share * longWindowHours * 3600 / errors
        return seconds <= longWindowHours * 3600 ? seconds : nil
    }
}

extension ErrorBudget {
    /// A pair of windows with the share of the budget whose loss it announces.
    public struct AlertWindow: Sendable, Hashable {
        public let name: String
        public let consumed: Double
        public let longHours: Double
        public let shortHours: Double
    }

    /// The windows of the Site Reliability Workbook (table 5-8), with the faster ticket that Sloth adds.
    public static let usualAlerts = [
        AlertWindow(name: "page_fast", consumed: 0.02, longHours: 1, shortHours: 1.0 / 12),
        AlertWindow(name: "page_slow", consumed: 0.05, longHours: 6, shortHours: 0.5),
        AlertWindow(name: "ticket_fast", consumed: 0.10, longHours: 24, shortHours: 2),
        AlertWindow(name: "ticket_slow", consumed: 0.10, longHours: 72, shortHours: 6),
    ]

    /// The burn rate above which an alert fires.
    public func threshold(_ alert: AlertWindow) -> Double {
        alertFactor(consumed: alert.consumed, longWindowHours: alert.longHours)
    }

    /// Seconds from a clean start until the alert fires, where errors last for `incident` seconds; nil when it does not.
    public func detection(_ alert: AlertWindow, errors: Double, incident: Double) -> Double? {
        let after = detectionSeconds(errors: errors, factor: threshold(alert), longWindowHours: alert.longHours)
        return after.flatMap { $0 <= incident ? $0 : nil }
    }

    /// Seconds from the end of the errors until a fired alert is quiet: its short window has to clear.
    public func reset(_ alert: AlertWindow, errors: Double) -> Double {
        alert.shortHours * 3600 * (1 - threshold(alert) * share / errors)
    }
}
