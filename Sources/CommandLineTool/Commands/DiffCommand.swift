import ArgumentParser
import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Platform

/// `architect diff`: what lies between two designs, or between a design and what a brief would make of it now.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tell what changed between two designs: the cause, the decisions, callers, data, figures, findings.",
        discussion: """
            Each side is a design folder, a blueprint.yaml, or a brief, which is designed without being written.
            Example: architect diff architecture/ brief.md
            """)

    @Argument(help: "The design that stands.")
    var before: String

    @Argument(help: "What is compared with it.")
    var after: String

    @Flag(help: "Print the difference as JSON.")
    var json = false

    @Flag(help: "End with exit code 1 when a caller of the interfaces would break.")
    var failOnBreaking = false

    func run() throws {
        let old = try side(before, over: nil)
        let new = try side(after, over: DesignPath(before).isFolder ? before : nil)
        guard let difference = DesignDifference(old, new) else {
            for run in [old, new] where run.design == nil { run.allFindings.forEach(Console.say) }
            throw Ending.findings.exit
        }
        if json {
            try Console.json(DifferenceReport(difference))
        } else {
            Console.result(DifferenceText(difference).text)
        }
        if failOnBreaking, difference.breaksClients { throw Ending.findings.exit }
    }

    /// A design as it stands, or a brief designed over the folder whose edits and pins it would keep.
    private func side(_ path: String, over folder: String?) throws -> Run {
        let design = DesignPath(path)
        if design.isFolder || design.isBlueprint { return try review(design.blueprint) }
        let inputs = try DesignInputs(brief: path, repository: nil, answers: nil, from: nil)
        var start = inputs.run
        start.goOn(over: folder.flatMap { DesignFolder(URL(filePath: $0)).standing })
        return inputs.pipeline.advance(start, text: inputs.text, folder: inputs.folder, to: .findings)
    }

    private func review(_ blueprint: String) throws -> Run {
        let folder = URL(filePath: (blueprint as NSString).deletingLastPathComponent)
        return BlueprintReview().review(
            try DesignInputs.text(blueprint), earlierRecords: DesignFolder(folder).records)
    }
}
