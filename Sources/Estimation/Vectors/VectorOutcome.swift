import Diagnostics

/// A value that a closed form answers, by name.
public indirect enum Output: Sendable, Hashable {
    case number(Double)
    case count(Int)
    case text(String)
    case list([Output])
    case map([NamedOutput])
}

public struct NamedOutput: Sendable, Hashable {
    public var name: String
    public var value: Output
}

/// What became of one vector.
public struct VectorOutcome: Sendable, Hashable {
    public enum State: String, Sendable, Hashable {
        case computed
        /// The system has no steady state; there is no number to give.
        case unstable
        /// The inputs are not those of the family; the diagnostics say which.
        case refused
    }

    public var vector: Vector
    public var state = State.computed
    public var isApproximate = false
    public var outputs: [NamedOutput] = []
    /// The largest relative deviation from what the file expects; nil where it expects nothing that we compute.
    public var deviation: Double?
    /// What the file expects and no closed form gives, such as simulated values.
    public var uncomputed: [String] = []
    public var diagnostics: [Diagnostic] = []

    public subscript(_ name: String) -> Output? { outputs.first { $0.name == name }?.value }
}
