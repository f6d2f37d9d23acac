import DesignModel
import Diagnostics
import Ports

/// Reads texts of a tree and remembers what could not be read.
struct Reading {
    /// Manifests and records are small; more than this is not one.
    static let limit = 512 * 1024
    let tree: any FileTree
    private(set) var diagnostics: [Diagnostic] = []

    init(tree: any FileTree) { self.tree = tree }

    /// The lines of a file, numbered from 1; empty, with a diagnostic, when it cannot be read.
    mutating func lines(of path: String) -> [(number: Int, text: String)] {
        do {
            let bytes = try tree.read(path, limit: Self.limit)
            let text = String(decoding: bytes, as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return lines.enumerated().map { ($0.offset + 1, String($0.element)) }
        } catch {
            diagnostics.append(.unsurveyed(path, "\(error)"))
            return []
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
