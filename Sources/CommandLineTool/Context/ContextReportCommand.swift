import ArgumentParser
import Pipeline

/// `architect context report`: take an agent's activity report.
struct ContextReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Take an activity report, in either shape of the protocol, into the log.",
        discussion: """
            Example: architect context report '{"reporting_agent": "me", "summary": "Added refunds", \
            "files_modified": ["/src/refunds.py"]}'
            """)

    @OptionGroup var place: ContextPlace

    @Argument(help: "The report; from standard input when it is left out.")
    var report: String?

    func run() throws {
        let reply = place.service.take(report: try GivenText.read(report))
        reply.diagnostics.forEach(Console.say)
        Console.result(reply.line + "\n")
        if reply.status == "error" { throw Ending.usage.exit }
    }
}
