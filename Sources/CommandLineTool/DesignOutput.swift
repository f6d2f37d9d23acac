import Diagnostics
import Foundation
import Pipeline
import Platform

/// Writes what a run made, unless that would lose a person's edits.
struct DesignOutput {
    let folder: String
    let replaceEdits: Bool

    /// Answers the paths written, from where the command was started.
    func write(_ run: Run) throws -> [String] {
        let artefacts = run.artefacts ?? []
        guard !artefacts.isEmpty else { return [] }
        let disk = DesignFolder(URL(filePath: folder))
        let edited = replaceEdits ? [] : disk.edited(against: artefacts)
        guard edited.isEmpty else {
            Console.say(conflict(edited))
            throw Ending.findings.exit
        }
        do {
            try disk.replace(with: artefacts)
        } catch {
            Console.say(error.diagnostic)
            throw Ending.missing.exit
        }
        return artefacts.map { folder.hasSuffix("/") ? folder + $0.path : folder + "/" + $0.path }
    }

    private func conflict(_ edited: [String]) -> Diagnostic {
        Diagnostic(
            .editedByHand, "\(edited.joined(separator: ", ")) changed since generation; nothing was written",
            at: .file(path: folder),
            explanation: "A run would lose these edits.",
            fixes: [
                Fix("write the new design elsewhere with --output and compare"),
                Fix("drop the edits with --replace-edits"),
            ])
    }
}
