/// One thing seen in one file of a repository, at its line; facts are folded from many of them.
public struct Sighting: Sendable, Hashable, Codable {
    public var kind: SightingKind
    /// What is seen: the name of a package, a table, a service, an operation.
    public var name: String
    public var path: String
    /// Counted from 1.
    public var line: Int
    /// What else is said of it: `version`, `scope`, `type`, `table`; empty values are left out.
    public var details: [String: String]
    /// The line itself, without white space around it and without secrets; empty where the name says it all.
    public var quote: String = ""

    public init(_ kind: SightingKind, _ name: String, path: String, line: Int, _ details: [String: String] = [:]) {
        self.kind = kind
        self.name = name
        self.path = path
        self.line = line
        self.details = details.filter { !$0.value.isEmpty }
    }

    public var place: String { "\(path):\(line)" }
}

/// What kinds of things a repository shows.
public enum SightingKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A library that a manifest asks for, or the version that a lock file settles.
    case package
    /// A language runtime with its version.
    case runtime
    /// Something that runs: a process, a container, a workload.
    case service
    /// A product that keeps or carries data: image, managed service, connection.
    case store
    /// A resource of a cloud.
    case resource
    /// A way in: an endpoint, a query, a call.
    case operation
    /// An event or message with its channel.
    case message
    case table, column, index, reference
    /// A database change that a migration makes: `drop table`, `drop column`, `rename`.
    case change
    case pipeline, test
    /// A sentence of AGENTS.md and the like that binds.
    case guidance
    /// Who answers for a path.
    case owner
    /// Where a credential lies in the open; never its value.
    case secret
    /// A document of an interface: its title, version and form.
    case contract
}
