/// What running a capability always brings along: how it fails, what is done about it, and the work that proves it.
///
/// Sentences are templates in the brief's own nouns: `<actors>` stands for a noun or a cited figure of the brief,
/// and a part in square brackets is left out when the brief has no word for what it names.
public struct Practice: Sendable {
    public var pattern: PatternID
    /// Stems of verbs and things by which the flow of this capability is found among the brief's own.
    public var anchors: [String]
    public var risks: [RiskPractice] = []
    public var steps: [StepPractice] = []
    /// Rules of safety and privacy.
    public var measures: [String] = []
    /// What goes on, and how, when a part is down.
    public var degraded: [String] = []

    public init(_ pattern: PatternID, anchors: [String]) {
        self.pattern = pattern
        self.anchors = anchors
    }
}

/// A way in which a capability goes wrong, told in the brief's nouns.
public final class RiskPractice: Sendable {
    public enum Level: Sendable { case low, medium, high }
    public let id: String
    public let title: String
    public let mitigation: String
    public let trigger: String
    public let likelihood: Level
    public let impact: Level

    public init(
        _ id: String, _ title: String, mitigation: String, trigger: String, likelihood: Level = .medium,
        impact: Level = .medium
    ) {
        self.id = id
        self.title = title
        self.mitigation = mitigation
        self.trigger = trigger
        self.likelihood = likelihood
        self.impact = impact
    }
}

/// A piece of work that proves a capability, with the test that says it is done.
public final class StepPractice: Sendable {
    public let id: String
    public let title: String
    public let accepted: String

    public init(_ id: String, _ title: String, accepted: String) {
        self.id = id
        self.title = title
        self.accepted = accepted
    }
}
