import Foundation
import Pipeline
import Platform

/// Writes what a run made, with a person's edits of an earlier design in it.
struct DesignOutput {
    let folder: String
    let replaceEdits: Bool

    /// Answers the paths written, from where the command was started; the run hears what became of edits.
    func write(_ run: inout Run, adopting: Bool) throws -> [String] {
        guard run.artefacts?.isEmpty == false else { return [] }
        let disk = DesignFolder(URL(filePath: folder))
        let standing = replaceEdits ? nil : run.standing ?? disk.standing
        let made = adopting ? Regeneration(adopting: run, over: standing) : Regeneration(run, over: standing)
        run.merging = made.diagnostics
        do {
            try disk.replace(with: made.files, generated: made.generated, keeping: made.kept)
        } catch {
            Console.say(error.diagnostic)
            throw Ending.missing.exit
        }
        return made.files.map(\.path).sorted().map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
    }
}
