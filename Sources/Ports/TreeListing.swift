/// The files of a tree, and what stood in the way of listing it whole.
public struct TreeListing: Sendable {
    public var files: [TreeFile]
    /// Folders that may not be listed, relative to the root.
    public var unreadable: [String] = []
    /// Whether the listing stopped at its limit.
    public var isCut = false
    /// When the listing began, in nanoseconds since 1970; 0 where the tree knows no times.
    public var began: Int64 = 0

    public init(files: [TreeFile]) { self.files = files }
}

extension FileTree {
    /// Trees in memory have nothing that stands in the way.
    public func listing() throws -> TreeListing { TreeListing(files: try files()) }
}
