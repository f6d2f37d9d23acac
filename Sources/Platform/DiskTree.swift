import Foundation
import Ports

/// A folder of the real disk, listed without links, hidden tool folders, what git ignores and what package managers bring.
public struct DiskTree: FileTree {
    public let name: String
    private let root: URL

    public init(_ root: URL) {
        self.root = root.standardizedFileURL
        name = self.root.lastPathComponent
    }

    public func files() throws -> [TreeFile] { try listing().files }

    public func listing() throws -> TreeListing {
        guard FileManager.default.isReadableFile(atPath: root.path), let listing = FolderWalk(root.path).listing()
        else {
            throw PortFailure("the folder cannot be listed")
        }
        return listing
    }

    public func read(_ path: String, limit: Int) throws -> [UInt8] {
        guard let bytes = FileBytes.read(root.path + "/" + path, limit: limit) else {
            throw PortFailure("it cannot be read")
        }
        return bytes
    }
}
