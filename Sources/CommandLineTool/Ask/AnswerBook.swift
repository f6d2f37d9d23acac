import Diagnostics
import DesignModel
import Foundation
import Pipeline
import Platform
import Ports

/// The file of answers on the disk, changed after every step in one move.
struct AnswerBook {
    let path: String

    init(_ path: String?) { self.path = path ?? ".architect/answers.yaml" }

    private var text: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

    var declined: Set<FactKey> { AnswerSheet.declined(in: text) }

    /// Keeps what the interview holds; comments, order and untouched lines of the file stay.
    func keep(_ interview: Interview) throws {
        let url = URL(filePath: path)
        let new = AnswerSheet.text(text, answers: interview.answers, declined: interview.declined)
        guard new != text else { return }
        do {
            let folder = ProjectFolder(at: url.deletingLastPathComponent())
            try folder.replace(url.lastPathComponent, with: Array(new.utf8))
        } catch {
            RawTerminal.giveBack()
            Console.say(
                Diagnostic(
                    .cannotWrite, "The answer was not kept: \(error)", at: .file(path: path),
                    fixes: [Fix("make \(path) writable, or name another file with --answers")]))
            throw Ending.missing.exit
        }
    }
}
