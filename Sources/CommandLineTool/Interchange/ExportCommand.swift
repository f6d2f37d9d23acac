import ArgumentParser
import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Platform

/// `architect export`: a blueprint in the files that a neighbour's tools expect.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Hand a design over as decision records, spec-kit, BMAD, OpenSpec, Kiro or Structurizr files.",
        discussion: """
            Conventions followed:
            \(ExportForm.allCases.map { "  \($0.rawValue): \($0.convention)" }.joined(separator: "\n"))
            Example: architect export architecture/ --to spec-kit --output .
            """)

    @Argument(help: "A design folder, or a blueprint.yaml, whoever wrote it.")
    var path = "architecture"

    @Option(help: "The form: \(ExportForm.allCases.map(\.rawValue).joined(separator: ", ")).")
    var to: ExportForm

    @Option(help: "The folder to write into; paths below it are those of the form's convention.")
    var output = "."

    @Flag(help: "Replace files that are there and say something else.")
    var replace = false

    @Flag(help: "Print the files and the findings as JSON.")
    var json = false

    func run() throws {
        let file = DesignPath(path).blueprint
        let records = DesignFolder(URL(filePath: (file as NSString).deletingLastPathComponent)).records
        let (files, findings) = ExportAction().files(
            from: try DesignInputs.text(file), for: to, earlierRecords: records)
        let refusals = replace ? [] : files.compactMap(refusal)
        if !json { (findings + refusals).forEach(Console.say) }
        let isWritten = !files.isEmpty && refusals.isEmpty
        if isWritten { for file in files { try WrittenFile.write(file.text, to: place(file)) } }
        let written = isWritten ? files.map(place) : []
        if json {
            try Console.json(Report(files: written, findings: (findings + refusals).map(DesignReport.Finding.init)))
        } else {
            Console.result(written.map { "Wrote \($0)\n" }.joined())
        }
        if !isWritten { throw Ending.findings.exit }
    }

    private struct Report: Codable {
        var files: [String]
        var findings: [DesignReport.Finding]
    }

    private func place(_ file: Artefact) -> String {
        output == "." ? file.path : (output as NSString).appendingPathComponent(file.path)
    }

    /// A file of the same name that says something else is somebody's work.
    private func refusal(_ file: Artefact) -> Diagnostic? {
        let path = place(file)
        guard let known = FileManager.default.contents(atPath: path), known != Data(file.text.utf8) else { return nil }
        return Diagnostic(
            .cannotWrite, "'\(path)' is there and says something else; nothing was written", at: .file(path: path),
            fixes: [Fix("name another --output, or add --replace")])
    }
}

extension ExportForm: ExpressibleByArgument {}
