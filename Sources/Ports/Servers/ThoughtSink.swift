/// Takes the trace of how a design was decided, thought by thought.
public protocol ThoughtSink {
    var name: String { get }
    /// A `PortFailure` says at which thought it stopped and why. Each thought is handed to `show` before it leaves.
    func take(_ thoughts: [Thought], show: (OutgoingQuery) -> Void) throws
}

/// One step of a trace, in the terms of sequential thinking: branches for alternatives, revisions for changed minds.
public struct Thought: Sendable, Hashable, Codable {
    public var thought: String
    public var thoughtNumber: Int
    public var totalThoughts: Int
    public var nextThoughtNeeded: Bool
    public var isRevision: Bool?
    public var revisesThought: Int?
    public var branchFromThought: Int?
    public var branchId: String?

    public init(_ thought: String, number: Int) {
        self.thought = thought
        thoughtNumber = number
        totalThoughts = number
        nextThoughtNeeded = true
    }
}
