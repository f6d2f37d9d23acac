/// A folder that can be listed and read: the disk, or a tree in memory.
public protocol FileTree: Sendable {
    /// The files below the root, as paths relative to it with `/`, sorted; never links, never what the tree ignores.
    func files() throws -> [TreeFile]
    /// The same, together with what could not be listed.
    func listing() throws -> TreeListing
    /// The bytes of one file, cut after `limit`; throws when it cannot be read.
    func read(_ path: String, limit: Int) throws -> [UInt8]
    /// A name for the folder that people recognise.
    var name: String { get }
}

/// One file of a tree.
public struct TreeFile: Sendable, Hashable {
    public var path: String
    public var size: Int
    /// When the content changed last, in nanoseconds since 1970; 0 where the tree knows no times.
    public var modified: Int64

    public init(path: String, size: Int, modified: Int64 = 0) {
        self.path = path
        self.size = size
        self.modified = modified
    }

    /// The last part of the path.
    public var base: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// What follows the last dot, in lower case; empty without one.
    public var ending: String {
        let parts = base.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 ? parts.last!.lowercased() : ""
    }
}

/// A tree of texts in memory, for tests and for files that were just made.
public struct MemoryTree: FileTree {
    public let name: String
    private let texts: [String: String]

    public init(name: String = "memory", _ texts: [String: String]) {
        self.name = name
        self.texts = texts
    }

    public func files() -> [TreeFile] {
        texts.map { TreeFile(path: $0.key, size: $0.value.utf8.count) }.sorted { $0.path < $1.path }
    }

    public func read(_ path: String, limit: Int) throws -> [UInt8] {
        guard let text = texts[path] else { throw PortFailure("no file '\(path)'") }
        return Array(text.utf8.prefix(limit))
    }
}

/// Why the outside world did not do what was asked, in words for a person.
public struct PortFailure: Error, Hashable, CustomStringConvertible {
    public let description: String
    public init(_ description: String) { self.description = description }
}
