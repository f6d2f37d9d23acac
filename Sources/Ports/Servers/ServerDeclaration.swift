import Diagnostics

/// A server of the Model Context Protocol that a project lets us ask, and what for.
public struct ServerDeclaration: Sendable, Hashable {
    public enum Role: String, Sendable, Hashable, CaseIterable {
        /// Looks up the documentation of technologies.
        case documentation
        /// Takes the trace of our decisions.
        case thinking
        /// Another Context Manager, asked for briefings.
        case context
        /// A memory of notes, searched and never written.
        case memory
    }

    /// How it is reached.
    public enum Way: Sendable, Hashable {
        case program(String, [String])
        case address(String)
        /// As the project's own configuration of coding agents says.
        case found
    }

    public var name: String
    public var role: Role
    public var way: Way
    /// Variables for the program, or headers for the address; `${NAME}` is taken from the environment.
    public var variables: [String: String] = [:]
    public var milliseconds = 30_000
    public var era = "auto"
    public var place: Place = .run

    public init(_ name: String, role: Role, way: Way) {
        self.name = name
        self.role = role
        self.way = way
    }
}
