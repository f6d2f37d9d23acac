import DesignModel
import Foundation

/// Evidence is written beside the design, file by file, each whole or not at all; a new design leaves it where it is.
extension DesignFolder {
    public func write(evidence: [Artefact]) throws {
        for artefact in evidence {
            let file = url.appending(path: artefact.path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(artefact.text.utf8).write(to: file, options: .atomic)
        }
    }
}
