import ArgumentParser
import Diagnostics
import Foundation
import Pipeline
import Platform

/// `architect simulate`: a design, or a model of its own, under load and faults.
struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract:
            "Simulate a design under load and faults: answer times, what fills up first, what breaks and comes back.",
        discussion: """
            Example: architect simulate architecture/ --scenario 'peak x2 while the payment provider is slow'
            Example: architect simulate --model model.yaml --seed 7
            Example: architect simulate --campaign campaign.yaml --shard 3/64 --output results
            """)

    @Argument(help: "A design folder, or a blueprint.yaml.")
    var path = "architecture"

    @Option(help: "What happens, in words, or a file with such words.")
    var scenario = "peak"

    @Option(help: "A model file of stations, calls and sources, in place of a design.")
    var model: String?

    @Flag(help: "Carry out every drill that the design asks for, too.")
    var drills = false

    @Flag(help: "Take each policy of the design away in turn and show in which drill it matters.")
    var policies = false

    @Option(help: "The number that stands for all chance of the run.")
    var seed: UInt64 = 1

    @Option(help: "Seconds of simulated time measured in each replication.")
    var seconds: Double?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @Flag(help: "Keep the result in the design folder, as assessment/simulation.md and assessment/simulation.json.")
    var save = false

    @Flag(
        help:
            "Change the blueprint, one thing at a time, until its promises hold in the simulation, and keep result and steps."
    )
    var mend = false

    @Option(help: "A folder for pictures: answer times against load, over time, queues, error budget, drills.")
    var plots: String?

    @Option(help: "The severity of findings at which the exit code is 1: note, warning or error.")
    var failOn: Severity = .error

    @OptionGroup(title: "Campaigns") var campaigns: CampaignOptions

    func validate() throws {
        if mend || save, model != nil { throw ValidationError("--save and --mend go with a design, not with --model") }
        if let seconds, !(seconds > 0 && seconds <= 10_000_000) {
            throw ValidationError("--seconds is more than 0 and at most 10000000")
        }
    }

    func run() throws {
        if let file = campaigns.campaign { return try CampaignRun(campaigns, file: file).run() }
        let result = try finished
        let text = replay + "\n\n" + SimulationTranscript(result).text
        result.diagnostics.forEach(Console.say)
        if json { try Console.json(result) } else if result.report != nil { Console.result(text) }
        if save || mend, result.report != nil { try keep(text, result) }
        if let plots { try draw(result, into: plots) }
        if result.diagnostics.contains(where: { $0.severity >= failOn }) { throw Ending.findings.exit }
    }

    /// The result with what is kept of it; mending changes the blueprint on the way.
    private var finished: SimulationResult {
        get throws {
            let action = SimulationAction(workers: .onAllCores)
            let request = SimulationRequest(
                scenario: try spokenScenario, seed: seed, seconds: seconds, drills: drills, policies: policies)
            if let model { return action.simulate(model: try DesignInputs.text(model), request) }
            let source = try DesignInputs.text(blueprint)
            let earlier = TrialFile.read(evidence.text(TrialFile.path))?.steps ?? []
            guard mend else {
                var result = action.simulate(source, request)
                result.keepTrial(of: source, command: command, steps: earlier)
                return result
            }
            let outcome = Mending(action, request).mend(source)
            if outcome.blueprint.text != source.text { try write(outcome.blueprint.text) }
            var result = outcome.result
            result.keepTrial(of: outcome.blueprint, command: command, steps: earlier + outcome.steps)
            return result
        }
    }

    private var evidence: DesignFolder {
        DesignFolder(URL(filePath: (blueprint as NSString).deletingLastPathComponent))
    }

    private func write(_ text: String) throws {
        do {
            try Data(text.utf8).write(to: URL(filePath: blueprint), options: .atomic)
            Console.say("changed \(blueprint); run `architect design` again and the rest follows")
        } catch {
            throw CampaignRun.unwritten(blueprint, error.localizedDescription)
        }
    }

    private func draw(_ result: SimulationResult, into folder: String) throws {
        let plots = SimulationPlots(result, command: command).artefacts
        do {
            try DesignFolder(URL(filePath: folder)).write(evidence: plots)
        } catch {
            throw CampaignRun.unwritten(folder, error.localizedDescription)
        }
        Console.say("drawn: " + plots.map { "\(folder)/\($0.path)" }.joined(separator: ", "))
    }

    private var spokenScenario: String {
        get throws {
            guard FileManager.default.fileExists(atPath: scenario) else { return scenario }
            let lines = try DesignInputs.text(scenario).text.split(separator: "\n")
            return lines.filter { !$0.hasPrefix("#") }.joined(separator: " and ")
        }
    }

    /// One line that does exactly this again.
    private var replay: String { "replay: " + command }

    private var command: String {
        var words = ["architect simulate"]
        words.append(model.map { "--model \($0)" } ?? path)
        if model == nil { words.append("--scenario '\(scenario)'") }
        words.append("--seed \(seed)")
        if let seconds { words.append("--seconds \(seconds.formattedShortly)") }
        if drills { words.append("--drills") }
        if policies { words.append("--policies") }
        return words.joined(separator: " ")
    }

    private var blueprint: String { DesignPath(path).blueprint }

    private func keep(_ text: String, _ result: SimulationResult) throws {
        let folder = (blueprint as NSString).deletingLastPathComponent
        let assessment = URL(filePath: folder.isEmpty ? "." : folder).appending(path: "assessment")
        do {
            try FileManager.default.createDirectory(at: assessment, withIntermediateDirectories: true)
            let document = "# Simulation\n\n```\n\(text)```\n"
            try Data(document.utf8).write(to: assessment.appending(path: "simulation.md"), options: .atomic)
            let data = Data(try Console.text(result).utf8)
            try data.write(to: assessment.appending(path: "simulation.json"), options: .atomic)
        } catch {
            Console.say(
                Diagnostic(
                    .cannotWrite, "'\(assessment.path)' was not written: \(error.localizedDescription)",
                    at: .file(path: assessment.path)))
            throw Ending.missing.exit
        }
    }
}

extension Double {
    /// Without a point where it is whole.
    fileprivate var formattedShortly: String { self == rounded() ? String(Int64(self)) : "\(self)" }
}
