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
