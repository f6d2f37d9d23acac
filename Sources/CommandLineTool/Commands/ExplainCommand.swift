import ArgumentParser
import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Platform

/// `architect explain`: a decision or a figure of a design, or the page of a diagnostic code.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a decision, a figure, or a diagnostic code.",
        discussion: """
            A decision goes by its topic or the number of its record, a figure by its name in the ledger; both are read from
            the design folder. Without a name, every decision of the design and every code is listed.

            Examples: architect explain style
                      architect explain load.peak_write_rps --design architecture/
                      architect explain edge-without-timeout
                      architect explain --trace
            """)

    @Argument(help: "A topic, a record's number, a ledger name, or a code as printed in brackets after a finding.")
    var subject: String?

    @Option(help: "The design folder, or a blueprint.yaml.")
    var design = "architecture"

    @Flag(help: "Print the decision, or the figure with all it follows from, as JSON.")
    var json = false

    @Flag(help: "Print how the design was decided, as JSON: a thought a step, a branch for each alternative.")
    var trace = false

    @Flag(help: "Give the trace to the thinking servers of .architect/settings.yaml; names and criteria only.")
    var send = false

    func run() throws {
        if trace || send { return try tell() }
        let catalogue = DiagnosticCode.catalogue
        guard let subject else { return try list(catalogue) }
        if let code = catalogue.first(where: { $0.id == subject }) { return page(code) }
        let explanation = try Self.blueprint(design).flatMap { try judged($0) }
        let asked = topic(ofRecord: subject) ?? subject
        if let explanation, let text = explanation.text(for: asked) {
            return json ? try printJSON(explanation, asked) : Console.result(text)
        }
        let names = (explanation?.names ?? []) + catalogue.map(\.id)
        let close = DidYouMean.suggestion(for: subject, among: names)
        let place =
            explanation == nil ? "There is no design in '\(design)', and no code" : "'\(design)' and the codes know no"
        throw ValidationError("\(place) '\(subject)'." + (close.map { " Did you mean '\($0)'?" } ?? ""))
    }

    /// The trace of the decisions, printed or sent.
    private func tell() throws {
        guard let path = Self.blueprint(design) else { throw ValidationError("There is no design in '\(design)'.") }
        let records = DesignFolder(URL(filePath: design)).records
        let run = BlueprintReview().review(try DesignInputs.text(path), earlierRecords: records)
        guard run.design != nil else {
            run.allFindings.forEach(Console.say)
            throw Ending.findings.exit
        }
        if trace { try Console.json(DecisionTrace(run).thoughts) }
        if send { try DeclaredServers().think(run) }
    }

    private func list(_ catalogue: [DiagnosticCode]) throws {
        let decisions = try Self.blueprint(design).flatMap { try judged($0) }?.decisions ?? []
        let lines = decisions.map { "\($0.topic): \($0.chosen)\n" } + catalogue.map { "\($0.id): \($0.meaning)\n" }
        Console.result(lines.joined())
    }

    private func page(_ code: DiagnosticCode) {
        Console.result(
            "\(code.id) (\(code.severity.rawValue))\n\n\(code.meaning)\n\nInstead of\n\n    \(code.instead)\n\nUse\n\n    \(code.use)\n"
        )
    }

    /// `5` and `0005` are the decision of `decisions/0005-style.md`.
    private func topic(ofRecord subject: String) -> String? {
        guard let number = Int(subject) else { return nil }
        let names = DesignFolder(URL(filePath: design)).paths(under: "decisions").map {
            ($0 as NSString).lastPathComponent
        }
        let name = names.first { Int($0.prefix(while: \.isNumber)) == number }
        return name.map { String($0.dropLast(".md".count).drop { $0.isNumber || $0 == "-" }) }
    }

    private func judged(_ path: String) throws -> Explanation? {
        let run = BlueprintReview().review(try DesignInputs.text(path))
        if run.design == nil { run.allFindings.forEach(Console.say) }
        return Explanation(run)
    }

    private func printJSON(_ explanation: Explanation, _ subject: String) throws {
        if let decision = explanation.decision(subject) { return try Console.json(decision) }
        try Console.json(explanation.chain(subject))
    }

    /// The blueprint of a folder, or the file itself; nil where there is none.
    private static func blueprint(_ path: String) -> String? {
        let file = DesignPath(path).blueprint
        return FileManager.default.fileExists(atPath: file) ? file : nil
    }
}
