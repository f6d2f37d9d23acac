import ArgumentParser
import Diagnostics
import Foundation
import Pipeline

/// `architect import`: other people's files into a starting blueprint.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make a starting blueprint from OpenAPI, SQL, compose, Structurizr, records and specification pages.",
        discussion: """
            Several files become one design. What has no place in a blueprint, is guessed or contradicts is reported with its line.
            Example: architect import openapi.yaml schema.sql compose.yaml --output architecture/blueprint.yaml
            """)

    @Argument(help: "Files, or folders in which every file of a known form is taken.")
    var paths: [String]

    @Option(help: "The blueprint to write; - prints it.")
    var output = "architecture/blueprint.yaml"

    @Option(help: "The name of the system; otherwise the first title in the files.")
    var name: String?

    @Flag(help: "Replace a blueprint that is there.")
    var replace = false

    @Flag(help: "Print what was taken and what was not as JSON.")
    var json = false

    @Option(help: "The severity of findings at which the exit code is 1: note, warning or error.")
    var failOn: Severity = .error

    func validate() throws {
        if output != "-", !replace, FileManager.default.fileExists(atPath: output) {
            throw ValidationError("'\(output)' is there already; name another --output, or add --replace.")
        }
        if output == "-", json {
            throw ValidationError("--json and the blueprint would mix; name a file with --output.")
        }
    }

    func run() throws {
        let files = try ImportFiles(paths)
        let outcome = ImportAction().design(from: files.texts, named: name, passing: files.passing)
        if !json { outcome.diagnostics.forEach(Console.say) }
        guard !outcome.isEmpty else {
            if json { try Console.json(ImportReport(outcome, blueprint: "")) }
            throw Ending.findings.exit
        }
        if output == "-" {
            Console.result(outcome.blueprint)
        } else {
            try WrittenFile.write(outcome.blueprint, to: output)
            if json {
                try Console.json(ImportReport(outcome, blueprint: output))
            } else {
                Console.result(outcome.summary + "Wrote \(output); next: architect check \(output)\n")
            }
        }
        if outcome.diagnostics.contains(where: { $0.severity >= failOn }) { throw Ending.findings.exit }
    }
}
