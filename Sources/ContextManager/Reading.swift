import DesignModel
import Diagnostics
import Ports

/// Reads files of a tree and remembers what could not be read.
struct Reading {
    /// Sources and manifests are smaller; of what is larger only the beginning is looked at.
    static let limit = 1024 * 1024
    let tree: any FileTree
    private(set) var diagnostics: [Diagnostic] = []

    init(tree: any FileTree) { self.tree = tree }

    /// The bytes of a file; nil, with a diagnostic, when it cannot be read.
    mutating func bytes(of path: String) -> [UInt8]? {
        do {
            return try tree.read(path, limit: Self.limit)
        } catch {
            if diagnostics.count < 20 { diagnostics.append(.unsurveyed(path, "\(error)")) }
            return nil
        }
    }
}

extension SourceSpan {
    /// A whole line of a file.
    static func line(_ number: Int, of path: String, length: Int) -> SourceSpan {
        SourceSpan(
            file: path, start: SourceLocation(line: number, column: 1),
            end: SourceLocation(line: number, column: length + 1))
    }
}

extension [UInt8] {
    /// Whether they are no text: a zero byte stands among the first.
    var isBinary: Bool { prefix(4096).contains(0) }
}
