import DesignModel
import Ports

/// What is remembered of a repository between surveys: every file with its digest, and what was seen in it.
public struct RepositoryMap: Sendable, Hashable {
    /// One file as it was when it was looked at.
    struct Entry: Sendable, Hashable {
        var size = 0
        /// Nanoseconds since 1970; 0 where the tree knows no times.
        var modified: Int64 = 0
        /// Of the content; 0 where the file was not opened.
        var hash: UInt64 = 0
        var finds = FileFinds()
    }

    public var project: String
    /// The commit that the history was read at.
    public var commit: String?
    public var history: RepositoryHistory?
    var entries: [String: Entry] = [:]

    public init(project: String) { self.project = project }

    init(project: String, files: [TreeFile], entries: [Entry]) {
        self.project = project
        self.entries = Dictionary(zip(files.map(\.path), entries), uniquingKeysWith: { $1 })
    }

    /// The paths known, sorted.
    public var paths: [String] { entries.keys.sorted() }

    var files: [TreeFile] { paths.map { TreeFile(path: $0, size: entries[$0]?.size ?? 0) } }
}
