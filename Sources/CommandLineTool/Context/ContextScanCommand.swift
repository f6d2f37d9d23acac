import ArgumentParser
import Diagnostics
import Pipeline

/// `architect context scan`: survey, remember, tell.
struct ContextScanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan", abstract: "Survey the repository and remember it in .architect/context.json.",
        discussion: "Example: architect context scan --repository ../shop")

    @OptionGroup var place: ContextPlace

    @Flag(help: "Print the whole Context as JSON.")
    var json = false

    @Flag(help: "Write nothing; what was remembered is used.")
    var noKeep = false

    func run() throws {
        let result = place.service.scan(isKept: !noKeep)
        if json { return try Console.json(result.context) }
        var run = Run()
        run.context = result.context
        Console.result(RunTranscript(run, files: [], folder: "").text)
        result.context.diagnostics.forEach(Console.say)
        Console.say("Looked into \(result.read) files; \(result.changed) were new, changed or gone.")
    }
}
