import ArgumentParser
import Diagnostics
import Pipeline
import Platform

/// `architect indexes`: the indexes that a workload needs, and what each is worth.
struct IndexesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "indexes",
        abstract: "Choose the indexes of a workload: least cost of reading, writing and storing.",
        discussion: "Example: architect indexes Examples/Workloads/chat.json --source model > indexes.sql")

    @Argument(help: "A workload: tables with their statistics and writes, queries with their rates, as JSON.")
    var workload: String

    @Option(help: "Who says what a query costs: model (our formulas) or planner (a private PostgreSQL, without rows).")
    var source = IndexSource.model

    @Option(help: "The most that the chosen indexes may weigh, in gigabytes.")
    var budgetGigabytes: Double?

    @Flag(help: "Print the set with its reasons as JSON; otherwise SQL, with the reasons on standard error.")
    var json = false

    func run() throws {
        let text = try DesignInputs.text(workload)
        var consultation = IndexConsultation()
        consultation.budgetGigabytes = budgetGigabytes
        let (advice, diagnostics) = try ask(consultation, text)
        diagnostics.forEach(Console.say)
        guard let advice else { throw Ending.findings.exit }
        if json { return try Console.json(advice) }
        Console.result(advice.indexes.map { $0.statement + ";\n" }.joined())
        Console.say(IndexReasons.text(advice))
    }

    private func ask(_ consultation: IndexConsultation, _ text: SourceText) throws -> (IndexAdvice?, [Diagnostic]) {
        if source == .model { return consultation.advise(text) }
        let cluster = try PrivateServer.start(instead: "--source model")
        defer { cluster.stop() }
        return consultation.advise(text, cluster: cluster)
    }
}

enum IndexSource: String, ExpressibleByArgument, CaseIterable { case model, planner }

/// A private PostgreSQL, or the end of the command that says what was not verified and why (promise P10).
enum PrivateServer {
    static func start(instead: String? = nil) throws -> TemporaryCluster {
        do {
            return try TemporaryCluster()
        } catch {
            Console.say(
                Diagnostic(
                    .noEngine, "not verified: \(error)", at: .run,
                    fixes: [Fix("install PostgreSQL 15 or newer (Debian: apt-get install postgresql)")]
                        + (instead.map { [Fix("do without it: \($0)")] } ?? [])))
            throw Ending.missing.exit
        }
    }
}
