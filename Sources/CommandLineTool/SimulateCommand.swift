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

    @Option(help: "The number that stands for all chance of the run.")
    var seed: UInt64 = 1

    @Option(help: "Seconds of simulated time measured in each replication.")
    var seconds: Double?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @Flag(help: "Keep the result in the design folder, as assessment/simulation.md and assessment/simulation.json.")
    var save = false

    @Option(help: "The severity of findings at which the exit code is 1: note, warning or error.")
    var failOn: Severity = .error

    @OptionGroup(title: "Campaigns") var campaigns: CampaignOptions

    func validate() throws {
        if let seconds, !(seconds > 0 && seconds <= 10_000_000) {
            throw ValidationError("--seconds is more than 0 and at most 10000000")
        }
    }

    func run() throws {
        if let file = campaigns.campaign { return try CampaignRun(campaigns, file: file).run() }
        let result = try simulated
        let text = replay + "\n\n" + SimulationTranscript(result).text
        result.diagnostics.forEach(Console.say)
        if json { try Console.json(result) } else if result.report != nil { Console.result(text) }
        if save, result.report != nil { try keep(text, result) }
        if result.diagnostics.contains(where: { $0.severity >= failOn }) { throw Ending.findings.exit }
    }

    private var simulated: SimulationResult {
        get throws {
            let action = SimulationAction(workers: .onAllCores)
            let words = try spokenScenario
            let request = SimulationRequest(scenario: words, seed: seed, seconds: seconds, drills: drills)
            if let model { return action.simulate(model: try DesignInputs.text(model), request) }
            return action.simulate(try DesignInputs.text(blueprint), request)
        }
    }

    private var spokenScenario: String {
        get throws {
            guard FileManager.default.fileExists(atPath: scenario) else { return scenario }
            let lines = try DesignInputs.text(scenario).text.split(separator: "\n")
            return lines.filter { !$0.hasPrefix("#") }.joined(separator: " and ")
        }
    }

    /// One line that does exactly this again.
    private var replay: String {
        var words = ["replay: architect simulate"]
        words.append(model.map { "--model \($0)" } ?? path)
        if model == nil { words.append("--scenario '\(scenario)'") }
        words.append("--seed \(seed)")
        if let seconds { words.append("--seconds \(seconds.formattedShortly)") }
        if drills { words.append("--drills") }
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
