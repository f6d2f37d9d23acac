import ArgumentParser
import Diagnostics

/// `architect explain`: the page of a diagnostic code.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain a diagnostic code: what it means, instead of what, use what.",
        discussion: "Example: architect explain edge-without-timeout")

    @Argument(help: "The code, as printed in brackets after a finding; without one, all codes are listed.")
    var code: String?

    func run() throws {
        let catalogue = DiagnosticCode.catalogue
        guard let code else {
            return Console.result(catalogue.map { "\($0.id): \($0.meaning)\n" }.joined())
        }
        guard let known = catalogue.first(where: { $0.id == code }) else {
            let close = DidYouMean.suggestion(for: code, among: catalogue.map(\.id))
            throw ValidationError("There is no code '\(code)'." + (close.map { " Did you mean '\($0)'?" } ?? ""))
        }
        Console.result(
            "\(known.id) (\(known.severity.rawValue))\n\n\(known.meaning)\n\nInstead of\n\n    \(known.instead)\n\nUse\n\n    \(known.use)\n"
        )
    }
}
