import ArgumentParser
import Diagnostics
import Foundation
import Knowledge
import Pipeline

/// `architect knowledge check`: what was looked up too long ago.
struct KnowledgeCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract:
            "Find facts that are due to be looked up again, and what is wrong with knowledge or policies of your own.",
        discussion: """
            Examples: architect knowledge check --older-than 24 --fail-on warning
                      architect knowledge check .architect/knowledge .architect/policy.yaml
            """)

    @Argument(
        help: "House policies, and folders of knowledge files; without one everything known is checked for its age.")
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
        let (own, wrong) = try OwnKnowledgeFolder().read()
        let book = KnowledgeBook.of(Repertoire.builtIn.adding(own))
        let findings = wrong + KnowledgeAge(now: month, monthsMax: olderThan).diagnostics(book)
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
        let folders = files.filter { DesignPath($0).isFolder }
        let read = try folders.map { try OwnKnowledgeFolder($0).read() }
        var own = OwnKnowledge()
        for part in read {
            own.patterns += part.own.patterns
            own.technologies += part.own.technologies
        }
        let mine = KnowledgeBook.own(own)
        var findings = read.flatMap(\.diagnostics) + KnowledgeAge(now: month, monthsMax: olderThan).diagnostics(mine)
        let known = folders.isEmpty ? try OwnKnowledgeFolder().read().own : own
        let technologies = Repertoire.builtIn.adding(known).technologies
        for file in files where !folders.contains(file) {
            findings += PolicyFile.read(try DesignInputs.text(file), technologies).diagnostics
        }
        if json {
            try Console.json(findings)
        } else {
            findings.forEach(Console.say)
            let held = folders.isEmpty ? "" : "\(own.patterns.count) patterns, \(own.technologies.count) technologies, "
            Console.result("\(files.joined(separator: ", ")): \(held)\(findings.count) findings\n")
        }
        if findings.contains(where: { $0.severity >= failOn }) { throw Ending.findings.exit }
    }

    private var month: CalendarMonth {
        if let named = asOf.flatMap({ CalendarMonth($0) }) { return named }
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month], from: Date())
        return CalendarMonth(year: parts.year ?? 0, month: parts.month ?? 1)
    }
}
