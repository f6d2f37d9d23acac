import Diagnostics
import Knowledge
import Pipeline
import Platform

/// A folder of a user's knowledge files on the disk.
struct OwnKnowledgeFolder {
    let path: String

    /// The usual one of the repository one stands in.
    init(_ path: String = KnowledgeFile.folder) { self.path = path }

    func read() throws -> (own: OwnKnowledge, diagnostics: [Diagnostic]) {
        let files = try TextFile.all(in: path, ending: ".yaml").map { result in
            switch result {
            case .success(let text): return text
            case .failure(let refusal):
                Console.say(refusal.diagnostic)
                throw Ending.missing.exit
            }
        }
        return KnowledgeFile.read(files)
    }

    /// What comes with the program and what lies here; the end of the command where that is wrong.
    func repertoire() throws -> Repertoire {
        let (own, diagnostics) = try read()
        diagnostics.filter { $0.severity > .note }.forEach(Console.say)
        if diagnostics.contains(where: { $0.severity == .error }) { throw Ending.usage.exit }
        return Repertoire.builtIn.adding(own)
    }
}
