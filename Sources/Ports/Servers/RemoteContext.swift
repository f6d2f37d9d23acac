import DesignModel

/// Another Context Manager, or a memory: asked about the project in words of ours, never told anything of a brief.
public protocol RemoteContext {
    var name: String { get }
    /// What it knows; a `PortFailure` says why there is no answer. Each query is handed to `show` before it leaves.
    func briefing(show: (OutgoingQuery) -> Void) throws -> RemoteBriefing
}

/// What another Context Manager says about a project.
public struct RemoteBriefing: Sendable, Hashable {
    public var summary: String
    /// Facts with the evidence that it claims for them.
    public var facts: [Fact]
    public var purposes: [PathPurpose]

    public init(summary: String = "", facts: [Fact] = [], purposes: [PathPurpose] = []) {
        self.summary = summary
        self.facts = facts
        self.purposes = purposes
    }
}
