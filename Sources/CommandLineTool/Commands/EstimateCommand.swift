import ArgumentParser
import Diagnostics
import Pipeline

/// `architect estimate`: compute closed forms for inputs of one's own, and compare with what one expects.
struct EstimateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "estimate",
        abstract: "Compute queueing, availability, cache and cost formulas for a file of inputs.",
        discussion: "Example: architect estimate --vectors Examples/Vectors/independent.json")

    @Option(help: "A JSON file: families with vectors, each with inputs by name and, if wanted, the outputs expected.")
    var vectors: String?

    @Flag(help: "List the families with their inputs, when they hold, and where they are from.")
    var families = false

    @Flag(help: "Print what was computed as JSON, in the form of the file.")
    var json = false

    func validate() throws {
        if vectors == nil, !families { throw ValidationError("Name a file with --vectors, or ask for --families.") }
    }

    func run() throws {
        if families { Console.result(Estimates.families) }
        guard let vectors else { return }
        let report = Estimates.report(on: try DesignInputs.text(vectors))
        Console.result(json ? report.json : report.text)
        report.diagnostics.forEach(Console.say)
        if report.diagnostics.contains(where: { $0.severity == .error }) { throw Ending.findings.exit }
    }
}
