import ArgumentParser
import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Platform

/// `architect challenge`: the strongest case against a design, its own included.
struct ChallengeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "challenge",
        abstract: "Make the strongest objections to a design, each with its evidence and what would settle it.",
        discussion: """
            A brief is designed first and then challenged; a design folder or blueprint.yaml is challenged as it stands,
            whoever wrote it. Where the brief is known, rejected options are designed and computed as well.

            Examples: architect challenge architecture/
                      architect challenge Examples/smart-meters/brief.md --all
            """)

    @Argument(help: "A design folder, a blueprint.yaml, or a brief.")
    var source = "architecture"

    @Option(help: "The brief that a blueprint was made from; otherwise the one it names, where its text is unchanged.")
    var brief: String?

    @Option(help: "Earlier answers; otherwise .architect/answers.yaml where it is.")
    var answers: String?

    @Flag(help: "Show every objection, not only the gravest ten.")
    var all = false

    @Flag(help: "Print the objections as JSON.")
    var json = false

    func run() throws {
        let run = try isBrief ? designed() : judged()
        guard let design = run.design else {
            run.allFindings.forEach(Console.say)
            throw Ending.findings.exit
        }
        let objections = Challenger().objections(run)
        if json { return try Console.json(objections) }
        let shown = all ? objections.count : 10
        let text = ChallengeText(design.system.name, objections, shown: shown, isRemade: run.requirements != nil).text
        Console.result(text)
    }

    private var isBrief: Bool { !DesignPath(source).isFolder && !DesignPath(source).isBlueprint }

    private func designed() throws -> Run {
        let inputs = try DesignInputs(brief: source, repository: nil, answers: answers, from: nil)
        let decided = inputs.pipeline.advance(inputs.run, text: inputs.text, folder: inputs.folder, to: .decisions)
        let turned = Turning(inputs.pipeline).applied(to: decided)
        return inputs.pipeline.advance(turned, text: inputs.text, folder: inputs.folder, to: .findings)
    }

    /// The blueprint as it stands, with the requirements of its brief where that can be found.
    private func judged() throws -> Run {
        let file = DesignPath(source).blueprint
        let text = try DesignInputs.text(file)
        var run = BlueprintReview().review(text)
        guard let design = run.design, let path = brief ?? known(design, near: file) else { return run }
        let inputs = try DesignInputs(brief: path, repository: nil, answers: answers, from: nil)
        let read = inputs.pipeline.advance(inputs.run, text: inputs.text, folder: inputs.folder, to: .requirements)
        guard brief != nil || read.brief?.digest == design.system.briefDigest else { return run }
        (run.brief, run.context, run.requirements) = (read.brief, read.context, read.requirements)
        run.pins = BlueprintReview.pins(in: text)
        return run
    }

    /// The brief that the blueprint names, from where the command was started or beside the design folder.
    private func known(_ design: Design, near file: String) -> String? {
        guard let named = design.system.brief else { return nil }
        let folder = ((file as NSString).deletingLastPathComponent as NSString).deletingLastPathComponent
        let places = [named, (folder as NSString).appendingPathComponent(named)]
        return places.first { FileManager.default.fileExists(atPath: $0) }
    }
}
