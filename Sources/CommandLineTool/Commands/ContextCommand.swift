import ArgumentParser
import Foundation
import Pipeline
import Platform

/// `architect context`: what the Context Manager knows about a repository.
struct ContextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "context", abstract: "Say what a repository already settles: languages, stores, decision records.",
        discussion: "Example: architect context --repository ../shop")

    @Option(help: "The repository to survey.")
    var repository = "."

    @Flag(help: "Print the whole briefing as JSON.")
    var json = false

    func run() throws {
        let folder = DiskTree(URL(filePath: repository))
        let run = DesignPipeline().advance(Run(), text: nil, folder: folder, to: .context)
        if json { return try Console.json(run.context) }
        Console.result(RunTranscript(run, files: [], folder: "").text)
    }
}
