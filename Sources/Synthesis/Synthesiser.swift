import DesignModel

/// Carries out the decisions: boundaries, interfaces, schema, edges, objectives.
public struct Synthesiser: Sendable {
    public init() {}

    public func design(_ requirements: Requirements, _ log: DecisionLog) -> Design {
        Design(system: SystemProfile(name: requirements.name))
    }
}
