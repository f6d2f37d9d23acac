import DesignModel

/// What a query asks about, by its words.
struct QueryTopics {
    /// The words that may name things of this repository, in the singular.
    let words: Set<String>
    /// Kinds of things that the query's general words stand for.
    let kinds: Set<SightingKind>
    let asksRecords: Bool

    init(_ query: String) {
        let spoken = query.lowercased().split { !($0.isLetter || $0.isNumber) }.map { Self.singular(String($0)) }
        let all = Set(spoken)
        words = all.filter { $0.count > 2 && !Self.fillers.contains($0) }
        kinds = Set(Self.topics.filter { !$0.words.isDisjoint(with: all) }.flatMap(\.kinds))
        asksRecords = !all.isDisjoint(with: [
            "decision", "adr", "record", "constraint", "rationale", "architecture", "rule",
        ])
    }

    static func singular(_ word: String) -> String {
        if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        if word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") {
            return String(word.dropLast())
        }
        return word
    }

    private static let topics: [(words: Set<String>, kinds: [SightingKind])] = [
        (["api", "endpoint", "route", "interface", "contract", "rest", "graphql", "grpc"], [.operation, .contract]),
        (["event", "message", "queue", "topic", "channel"], [.message]),
        (["schema", "database", "data", "table", "model", "migration", "storage", "sql", "entity"], [.table, .store]),
        (
            ["stack", "tech", "technology", "framework", "dependency", "library", "language", "version"],
            [.package, .runtime]
        ),
        (
            ["deploy", "deployment", "infra", "infrastructure", "container", "kubernetes", "docker", "cloud"],
            [.service, .resource]
        ),
        (["structure", "overview", "project", "system", "backend"], [.contract, .service, .package]),
        (["ci", "pipeline", "build"], [.pipeline]), (["test", "testing", "coverage", "quality"], [.test, .pipeline]),
        (["owner", "team", "review"], [.owner]), (["rule", "convention", "guideline", "constraint"], [.guidance]),
        (["security", "secret", "credential"], [.secret]),
    ]

    private static let fillers: Set<String> = [
        "the", "and", "for", "with", "need", "please", "provide", "initial", "briefing", "required", "require", "of",
        "any", "relevant", "existing", "file", "overview", "context", "information", "about", "what", "where", "how",
        "are", "all", "this", "that", "new", "add", "implement", "task", "design", "current", "get", "from", "into",
        "project", "structure", "stack", "tech", "data", "model", "api", "backend", "architecture", "code", "system",
    ]
}
