import Foundation
import Ports

/// Accepted proposals of a project, numbered, so that they can be made again on a new design.
public struct ProposalShelf {
    private let folder: URL

    public init(in root: URL) { folder = root.appending(path: ".architect/proposals") }

    /// Keeps each as the next file.
    public func keep(_ proposals: [String]) throws {
        for proposal in proposals {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            let number = String((names.compactMap { Int($0.prefix(while: \.isNumber)) }.max() ?? 0) + 1)
            let name = String(repeating: "0", count: max(0, 4 - number.count)) + number + ".yaml"
            try Data(proposal.utf8).write(to: folder.appending(path: name), options: .atomic)
        }
    }
}
