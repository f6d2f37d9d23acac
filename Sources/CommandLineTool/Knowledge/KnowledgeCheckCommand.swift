import ArgumentParser
import Diagnostics
import Foundation
import Knowledge
import Pipeline

/// `architect knowledge check`: what was looked up too long ago.
struct KnowledgeCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find facts that are due to be looked up again, or what is wrong with a house policy.",
        discussion: """
            Examples: architect knowledge check --older-than 24 --fail-on warning
                      architect knowledge check .architect/policy.yaml
            """)

    @Argument(help: "House policies to validate; without one the built-in knowledge is checked for its age.")
    var files: [String] = []

    @Option(help: "Months after which any fact is old; otherwise each kind has its own: a price 12, a quota 36.")
    var olderThan: Int?

    @Option(help: "The month to judge from, such as 2026-11; otherwise the present one.")
    var asOf: String?

    @Flag(help: "Print the findings as JSON.")
    var json = false

    @Option(help: "The severity of findings at which the exit code is 1: note, warning or error.")
    var failOn: Severity = .error

    func validate() throws {
        if let olderThan, olderThan < 0 { throw ValidationError("--older-than counts months; give 0 or more.") }
        if let asOf, CalendarMonth(asOf) == nil { throw ValidationError("'\(asOf)' is no month; write 2026-11.") }
    }

    func run() throws {
        guard files.isEmpty else { return try validate(files) }
        let book = KnowledgeBook.builtIn
        let findings = KnowledgeAge(now: month, monthsMax: olderThan).diagnostics(book)
        if json {
            try Console.json(findings)
        } else {
            findings.forEach(Console.say)
            let facts = book.entries.map(\.facts.count).reduce(0, +)
            Console.result("\(facts) facts of \(book.entries.count) entries; \(findings.count) findings\n")
        }
        if findings.contains(where: { $0.severity >= failOn }) { throw Ending.findings.exit }
    }

    private func validate(_ files: [String]) throws {
        let findings = try files.flatMap { PolicyFile.read(try DesignInputs.text($0)).diagnostics }
        if json {
            try Console.json(findings)
        } else {
            findings.forEach(Console.say)
            Console.result("\(files.joined(separator: ", ")): \(findings.count) findings\n")
        }
        if findings.contains(where: { $0.severity >= failOn }) { throw Ending.findings.exit }
    }

    private var month: CalendarMonth {
        if let named = asOf.flatMap({ CalendarMonth($0) }) { return named }
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month], from: Date())
        return CalendarMonth(year: parts.year ?? 0, month: parts.month ?? 1)
    }
}
