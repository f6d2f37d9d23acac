import ArgumentParser
import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Platform

/// `architect design`: a brief in, everything out.
struct DesignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "design",
        abstract: "Design the backend that a brief asks for, check it, and write the design folder.",
        discussion: "Example: architect design Examples/neighbourhood-marketplace/brief.md --output architecture")

    @Argument(help: "The brief, Markdown or plain text; or a blueprint.yaml, to document a design that exists.")
    var brief: String?

    @Option(help: "The design folder to write.")
    var output = "architecture"

    @Option(help: "The repository that the Context Manager surveys; otherwise the folder of the brief.")
    var repository: String?

    @Option(
        help: "Earlier answers, a YAML file of `topic: value` lines; otherwise .architect/answers.yaml where it is.")
    var answers: String?

    @Option(help: "The house policy, YAML; otherwise .architect/policy.yaml where it is.")
    var policy: String?

    @Option(
        help:
            "Stop after this stage and print what was made: \(Stage.allCases.map(\.rawValue).joined(separator: ", ")).")
    var stopAfter: Stage?

    @Option(help: "Continue from what --stop-after printed.")
    var from: String?

    @Flag(help: "Print one JSON object instead of text.")
    var json = false

    @Flag(
        inversion: .prefixedNo, help: "Find for each decision the figures at which it would turn, by deciding again.")
    var flipPoints = true

    @Flag(help: "Drop what was edited by hand since the last run; otherwise it stays.")
    var replaceEdits = false

    @Option(help: "A server of the project's coding agents to consult for this run, by its name there.")
    var consult: [String] = []

    @Flag(
        help: "Let the language model of .architect/settings.yaml read, propose and word; the engine judges all of it.")
    var assist = false

    @Option(help: "The severity of findings at which the exit code is 1: note, warning or error.")
    var failOn: Severity = .error

    func validate() throws {
        if brief == nil, from == nil { throw ValidationError("Name a brief, or continue with --from.") }
        if stopAfter != nil, !json { throw ValidationError("--stop-after prints values; add --json.") }
    }

    func run() throws {
        if let brief, DesignPath(brief).isBlueprint { return try document(brief) }
        let inputs = try DesignInputs(
            brief: brief, repository: repository, answers: answers, policy: policy, from: from)
        let last = stopAfter ?? .artefacts
        var start = inputs.run
        let folder = DesignFolder(URL(filePath: output))
        start.goOn(over: folder.standing, keepingEdits: !replaceEdits)
        let consultation = try ConsultedRun(consult: consult, assists: assist && stopAfter == nil, finds: flipPoints)
        let run = try consultation.designed(start, inputs, last)
        if stopAfter != nil { return try Console.json(run) }
        try refuseEmpty(run)
        try finish(run, adopting: consultation.hasAdopted)
    }

    /// A blueprint in the place of a brief is judged and documented as it stands.
    private func document(_ path: String) throws {
        let folder = DesignFolder(URL(filePath: output))
        let trial = TrialFile.read(folder.text(TrialFile.path))
        let run = BlueprintReview().review(try DesignInputs.text(path), earlierRecords: folder.records, trial: trial)
        guard run.design != nil else {
            run.allFindings.forEach(Console.say)
            throw Ending.findings.exit
        }
        try finish(run, adopting: true)
    }

    private func finish(_ made: Run, adopting: Bool) throws {
        var run = made
        let files = try DesignOutput(folder: output, replaceEdits: replaceEdits).write(&run, adopting: adopting)
        ContextPlace.service(repository: ".", project: ".").report(run, files: files).forEach(Console.say)
        if json {
            try Console.json(DesignReport(run, files: files))
        } else {
            Console.result(RunTranscript(run, files: files, folder: output).text)
        }
        if run.allFindings.contains(where: { $0.severity >= failOn }) { throw Ending.findings.exit }
    }

    /// A text that describes no backend gets its diagnostics and no design.
    private func refuseEmpty(_ run: Run) throws {
        let errors = (run.brief?.diagnostics ?? []).filter { [.emptyBrief, .noBackendDescribed].contains($0.code) }
        guard !errors.isEmpty else { return }
        errors.forEach(Console.say)
        throw Ending.findings.exit
    }
}

extension Stage: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
