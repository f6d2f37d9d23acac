/// A service level objective: what is measured, the target, the window, and who is told.
public struct Objective: Sendable, Hashable, Codable {
    public var id: ObjectiveID
    /// The component or operation it is about.
    public var subject: String
    public var indicator: Indicator
    /// For latency: the percentile as a share of requests; for the rest the share of good events.
    public var target: Quantity
    /// For latency and freshness.
    public var threshold: Quantity?
    public var window: Quantity?
    /// How the indicator is measured.
    public var measuredBy: String = ""
    public var alerts: [BurnAlert] = []
    /// What a person does when it fires.
    public var response: Prose = ""

    public init(id: ObjectiveID, subject: String, indicator: Indicator, target: Quantity) {
        self.id = id
        self.subject = subject
        self.indicator = indicator
        self.target = target
    }
}

public enum Indicator: String, Sendable, Hashable, Codable, CaseIterable {
    case availability, latency, freshness, durability, completeness
}

/// An alert on how fast the error budget burns.
public struct BurnAlert: Sendable, Hashable, Codable {
    public enum Urgency: String, Sendable, Hashable, Codable, CaseIterable { case page, ticket }
    public var urgency: Urgency = .page
    public var factor: Quantity?
    public var longWindow: Quantity?
    public var shortWindow: Quantity?

    public init() {}
}
