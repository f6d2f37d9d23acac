/// The folder in which a project keeps what it must not forget: `.architect`, or a folder in memory.
public protocol ProjectMemory: Sendable {
    /// The bytes of a file; nil where it is not there.
    func read(_ name: String) throws -> [UInt8]?
    /// Puts the bytes in the place of the file in one step: readers see the old ones or the new ones, whole.
    func replace(_ name: String, with bytes: [UInt8]) throws
    /// Adds a line at the end; safe while other processes do the same.
    func append(_ line: String, to name: String) throws -> AppendOutcome
    /// Moves a damaged file aside, and answers the name under which it is kept.
    func setAside(_ name: String) throws -> String
    /// Keeps other processes out while it works on several files, or reads one and writes it again.
    func exclusively<Value>(_ work: () throws -> Value) throws -> Value
}

/// What was found at the end of a file to which a line was added.
public enum AppendOutcome: Sendable, Hashable {
    case appended
    /// The last line had no end: it was closed as it stood, and the new line follows it.
    case closedHalfLine
}

/// What git, or another history, tells of a repository.
public protocol RepositoryChronicle: Sendable {
    /// The commit that is checked out; nil where there is none.
    func head() -> String?
    /// The latest commits, newest first, at most so many.
    func commits(limit: Int) throws -> [ChronicleCommit]
}

/// One commit as far as it says who knows what.
public struct ChronicleCommit: Sendable, Hashable {
    public var id: String
    public var author: String
    /// The day, as `2026-03-01`.
    public var day: String
    public var files: [String]

    public init(id: String, author: String, day: String, files: [String]) {
        self.id = id
        self.author = author
        self.day = day
        self.files = files
    }
}
