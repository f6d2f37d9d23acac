import DesignModel

/// Finds the questions whose plausible answers lead to different designs (promise P3).
public struct Consultant: Sendable {
    public init() {}

    /// The questions worth asking, most valuable first; `designer` is the whole decide-and-synthesise function.
    public func questions(
        brief: Brief, context: Context, answers: [Answer], designer: (Requirements) -> Design
    ) -> [Question] { [] }
}
