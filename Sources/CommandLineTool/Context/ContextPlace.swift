import ArgumentParser
import Foundation
import Pipeline
import Platform

/// The repository that a command of `architect context` is about.
struct ContextPlace: ParsableArguments {
    @Option(help: "The repository to survey.")
    var repository = "."

    var service: ContextService { Self.service(repository: repository, project: repository) }

    /// The Context Manager of a repository whose memory lies in the project's folder.
    static func service(repository: String, project: String) -> ContextService {
        let root = URL(filePath: repository)
        let home = URL(filePath: project)
        return ContextService(
            tree: DiskTree(root), memory: ProjectFolder(in: home),
            agents: ProjectFolder(at: home.appending(path: "sub-agents/context")), chronicle: GitChronicle(root),
            now: WallClock.now)
    }
}

/// What a command was given as an argument, or on standard input when there is none.
enum GivenText {
    static func read(_ argument: String?) throws -> String {
        if let argument, argument != "-" { return argument }
        let data = FileHandle.standardInput.readDataToEndOfFile()
        guard let text = String(data: data, encoding: .utf8), !text.isEmpty else {
            throw ValidationError("Give the text as an argument, or on standard input.")
        }
        return text
    }
}
