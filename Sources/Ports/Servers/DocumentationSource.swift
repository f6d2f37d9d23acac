/// Where the documentation of technologies can be looked up.
public protocol DocumentationSource {
    var name: String { get }
    /// What is known about a technology under a topic; nil where the source does not have it.
    ///
    /// Each query is handed to `show` before it leaves. A `PortFailure` says why there is no answer.
    func lookUp(_ query: DocumentationQuery, show: (OutgoingQuery) -> Void) throws -> DocumentationFinding?
}

/// What may be asked about a technology, in words of ours: nothing of a brief can get into a query (promise P12).
public struct DocumentationQuery: Sendable, Hashable {
    public enum Topic: String, Sendable, Hashable, CaseIterable {
        case storage = "indexes, partitioning, backup and restore"
        case messages = "retries, ordering and dead letters"
        case caching = "expiry and eviction"
        case searching = "index mapping and limits"
        case running = "health checks, scaling and rollout"
        case signingIn = "token lifetime and revocation"
        case interfaces = "versioning and errors"
    }

    /// The product's title in our catalogue.
    public var technology: String
    public var topic: Topic

    public init(technology: String, topic: Topic) {
        self.technology = technology
        self.topic = topic
    }
}

/// What a documentation source has: which library it took, its versions, the page it cites.
public struct DocumentationFinding: Sendable, Hashable {
    public var library: String
    public var versions: [String]
    public var page: String?

    public init(library: String, versions: [String] = [], page: String? = nil) {
        self.library = library
        self.versions = versions
        self.page = page
    }
}

/// One question as it leaves this machine.
public struct OutgoingQuery: Sendable, Hashable {
    public var server: String
    public var tool: String
    public var arguments: [Argument]

    public struct Argument: Sendable, Hashable {
        public var name: String
        public var value: String
    }

    public init(server: String, tool: String, arguments: KeyValuePairs<String, String>) {
        self.server = server
        self.tool = tool
        self.arguments = arguments.map { Argument(name: $0.key, value: $0.value) }
    }

    /// `asked context7: resolve-library-id libraryName=PostgreSQL`
    public var line: String {
        "asked \(server): " + ([tool] + arguments.map { "\($0.name)=\($0.value)" }).joined(separator: " ")
    }
}
