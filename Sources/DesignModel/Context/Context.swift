import Diagnostics

/// What the repository, its history and past decisions already say.
public struct Context: Sendable, Hashable, Codable {
    /// Facts with evidence `observed` or `decided`, keys of the vocabulary.
    public var facts: [Fact] = []
    public var languages: [LanguageShare] = []
    public var records: [DecisionRecord] = []
    /// Everything that was seen, file by file; facts are folded from it.
    public var sightings: [Sighting] = []
    /// Places that do not agree with each other.
    public var conflicts: [ContextConflict] = []
    /// Nil where there is no history, or nobody asked for it.
    public var history: RepositoryHistory?
    /// Paths worth reading, with the purpose of each.
    public var purposes: [PathPurpose] = []
    /// What the Context Manager says in a few lines.
    public var summary: String = ""
    /// FNV-1a 64 of the briefing, hexadecimal; stamped into the document (promise P1).
    public var digest: String = ""
    public var diagnostics: [Diagnostic] = []

    public init() {}
}

public struct LanguageShare: Sendable, Hashable, Codable {
    public var language: String
    public var files: Int
    public var bytes: Int

    public init(language: String, files: Int, bytes: Int) {
        self.language = language
        self.files = files
        self.bytes = bytes
    }
}

/// A decision somebody wrote down earlier.
public struct DecisionRecord: Sendable, Hashable, Codable {
    public var path: String
    public var title: String
    public var status: String
    public var text: String

    public init(path: String, title: String, status: String, text: String) {
        self.path = path
        self.title = title
        self.status = status
        self.text = text
    }
}

public struct PathPurpose: Sendable, Hashable, Codable {
    public var path: String
    public var purpose: String

    public init(path: String, purpose: String) {
        self.path = path
        self.purpose = purpose
    }
}
