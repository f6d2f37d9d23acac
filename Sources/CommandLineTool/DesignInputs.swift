import ArgumentParser
import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Platform
import Ports

/// What a design run starts from, read from the disk.
struct DesignInputs {
    let run: Run
    let text: SourceText?
    let folder: any FileTree
    /// The way to a design, with the knowledge that lies here beside the built-in.
    let pipeline: DesignPipeline

    init(brief: String?, repository: String?, answers: String?, policy: String? = nil, from: String?) throws {
        text = try brief.map(Self.text)
        pipeline = DesignPipeline(try OwnKnowledgeFolder().repertoire(), cores: .all)
        var run = try from.map(Self.earlierRun) ?? Run()
        if let answers = try Self.answers(answers) { run.answers = answers }
        if let policy = try Self.policy(policy, pipeline) { run.policy = policy }
        let named = repository ?? brief.map { ($0 as NSString).deletingLastPathComponent } ?? ""
        let root = named.isEmpty ? "." : named
        folder = DiskTree(URL(filePath: root))
        run.context = run.context ?? ContextPlace.service(repository: root, project: root).remembered()
        self.run = run
    }

    /// The text of a file, or the end of the command with its diagnostic.
    static func text(_ path: String) throws -> SourceText {
        switch TextFile.read(path) {
        case .success(let text): return text
        case .failure(let refusal):
            Console.say(refusal.diagnostic)
            throw Ending.missing.exit
        }
    }

    private static func earlierRun(_ path: String) throws -> Run {
        switch TextFile.read(path, limit: 200_000_000) {
        case .failure(let refusal):
            Console.say(refusal.diagnostic)
            throw Ending.missing.exit
        case .success(let text):
            do {
                return try JSONDecoder().decode(Run.self, from: Data(text.text.utf8))
            } catch {
                throw ValidationError("'\(path)' is not what --stop-after printed: \(error.localizedDescription)")
            }
        }
    }

    /// The house policy named, or the one that lies here; nil when there is none.
    private static func policy(_ path: String?, _ pipeline: DesignPipeline) throws -> HousePolicy? {
        let usual = ".architect/policy.yaml"
        guard let path = path ?? (FileManager.default.fileExists(atPath: usual) ? usual : nil) else { return nil }
        let (policy, diagnostics) = PolicyFile.read(try text(path), pipeline.repertoire.technologies)
        diagnostics.forEach(Console.say)
        guard let policy else { throw Ending.usage.exit }
        return policy
    }

    /// The answers named, or those of an earlier consultation; nil when there are none.
    private static func answers(_ path: String?) throws -> [Answer]? {
        let remembered = ".architect/answers.yaml"
        guard let path = path ?? (FileManager.default.fileExists(atPath: remembered) ? remembered : nil) else {
            return nil
        }
        let (answers, diagnostics) = AnswerSheet.read(try text(path))
        diagnostics.forEach(Console.say)
        if diagnostics.contains(where: { $0.severity == .error }) { throw Ending.usage.exit }
        return answers
    }
}
