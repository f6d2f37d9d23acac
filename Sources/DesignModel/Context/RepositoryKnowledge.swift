/// Statements of a repository that do not agree; kept side by side, never merged in silence.
public struct ContextConflict: Sendable, Hashable, Codable {
    /// What they are about: `stack.runtime node`, `stack.database`.
    public var topic: String
    public var statements: [PlacedStatement]

    public init(topic: String, statements: [PlacedStatement]) {
        self.topic = topic
        self.statements = statements
    }
}

/// What one place says, with the class of its evidence.
public struct PlacedStatement: Sendable, Hashable, Codable {
    public var text: String
    public var path: String
    public var line: Int
    public var evidence: Evidence

    public init(text: String, path: String, line: Int, evidence: Evidence = .observed) {
        self.text = text
        self.path = path
        self.line = line
        self.evidence = evidence
    }

    public var place: String { "\(path):\(line)" }
}

/// What the repository's own history says about who knows it.
public struct RepositoryHistory: Sendable, Hashable, Codable {
    /// The commit everything was read at, abbreviated by nobody.
    public var commit: String
    /// How many commits were looked at; older ones were left out.
    public var commits: Int
    /// The days of the first and the last of them.
    public var since: String
    public var until: String
    /// Authors by their number of commits, most first, without addresses.
    public var authors: [Share]
    /// Files by how often they changed, most first.
    public var hotFiles: [Share]
    /// The fewest people who made half of the changes.
    public var busFactor: Int

    public struct Share: Sendable, Hashable, Codable {
        public var name: String
        public var count: Int

        public init(name: String, count: Int) {
            self.name = name
            self.count = count
        }
    }

    public init(
        commit: String, commits: Int, since: String, until: String, authors: [Share], hotFiles: [Share], busFactor: Int
    ) {
        self.commit = commit
        self.commits = commits
        self.since = since
        self.until = until
        self.authors = authors
        self.hotFiles = hotFiles
        self.busFactor = busFactor
    }
}
