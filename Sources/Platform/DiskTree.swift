import Foundation
import Ports

/// A folder of the real disk, listed without links, hidden tool folders and what package managers bring.
public struct DiskTree: FileTree {
    public let name: String
    private let root: URL
    /// The most files that one survey looks at; the rest is left out rather than read for minutes.
    private static let limit = 200_000
    private static let skipped: Set<String> = [
        ".git", ".build", ".svn", ".hg", ".idea", ".vscode", "node_modules", "target", ".venv", "venv", "__pycache__",
        ".gradle", ".tox", "Pods", "DerivedData", ".architect", "architecture",
    ]

    public init(_ root: URL) {
        self.root = root.standardizedFileURL
        name = self.root.lastPathComponent
    }

    public func files() throws -> [TreeFile] {
        let keys: [URLResourceKey] = [.isRegularFileKey, .isDirectoryKey, .isSymbolicLinkKey, .fileSizeKey]
        guard FileManager.default.isReadableFile(atPath: root.path),
            let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: keys)
        else { throw PortFailure("the folder cannot be listed") }
        var files: [TreeFile] = []
        for case let url as URL in walk where files.count < Self.limit {
            let values = try? url.resourceValues(forKeys: Set(keys))
            if values?.isSymbolicLink == true || Self.skipped.contains(url.lastPathComponent) {
                walk.skipDescendants()
            } else if values?.isRegularFile == true {
                files.append(TreeFile(path: relative(url), size: values?.fileSize ?? 0))
            }
        }
        return files.sorted { $0.path < $1.path }
    }

    public func read(_ path: String, limit: Int) throws -> [UInt8] {
        do {
            let handle = try FileHandle(forReadingFrom: root.appending(path: path))
            defer { try? handle.close() }
            return [UInt8](try handle.read(upToCount: limit) ?? Data())
        } catch {
            throw PortFailure("it cannot be read")
        }
    }

    private func relative(_ url: URL) -> String {
        let parts = url.standardizedFileURL.pathComponents.dropFirst(root.pathComponents.count)
        return parts.joined(separator: "/")
    }
}
