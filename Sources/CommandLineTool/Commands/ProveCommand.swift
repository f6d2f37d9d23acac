import ArgumentParser
import Diagnostics
import Foundation
import Glibc
import Pipeline
import Platform

/// `architect prove`: the data design on a real PostgreSQL, private and gone afterwards.
struct ProveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "Prove a data design on a private PostgreSQL: plans at full size, rules under attack, restore.",
        discussion: "Example: architect prove architecture/")

    @Argument(help: "A design folder.")
    var path = "architecture"

    @Option(help: "The seed of the rows that are drawn.")
    var seed: UInt64 = 1

    @Flag(help: "Print the proof as JSON.")
    var json = false

    @Option(help: "The severity of findings at which the exit code is 1: note, warning or error.")
    var failOn: Severity = .error

    func run() throws {
        let folder = DesignFolder(URL(filePath: path))
        let source = try DesignInputs.text((path as NSString).appendingPathComponent("blueprint.yaml"))
        let cluster = try PrivateServer.start()
        defer { cluster.stop() }
        let showsProgress = isatty(STDERR_FILENO) == 1
        let proving = DataProving(seed: seed) { if showsProgress { Console.say("  \($0)") } }
        let (proof, findings, evidence) = proving.prove(source, file: folder.text, on: cluster)
        findings.forEach(Console.say)
        guard let proof else { throw Ending.findings.exit }
        try write(evidence, to: folder)
        if json { try Console.json(proof) } else { Console.result(ProofSummary.text(proof, in: path)) }
        if findings.contains(where: { $0.severity >= failOn }) { throw Ending.findings.exit }
    }

    private func write(_ evidence: [Evidence], to folder: DesignFolder) throws {
        do {
            try folder.write(evidence: evidence)
        } catch {
            Console.say(
                Diagnostic(
                    .cannotWrite, "the evidence was not written: \(error.localizedDescription)", at: .file(path: path),
                    fixes: [Fix("choose a folder that you may write to")]))
            throw Ending.missing.exit
        }
    }
}
