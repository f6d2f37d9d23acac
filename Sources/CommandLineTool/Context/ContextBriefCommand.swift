import ArgumentParser
import Pipeline

/// `architect context brief`: the briefing protocol of multi-agent conventions.
struct ContextBriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "Answer a briefing request: JSON of the protocol, or plain words.",
        discussion: """
            Example: architect context brief --json '{"requesting_agent": "backend-architect", \
            "request_type": "get_task_briefing", "payload": {"query": "payment tables and endpoints"}}'
            """)

    @OptionGroup var place: ContextPlace

    @Argument(help: "The request; from standard input when it is left out.")
    var request: String?

    @Flag(help: "Print the reply as the protocol has it.")
    var json = false

    func run() throws {
        let reply = place.service.reply(to: try GivenText.read(request))
        reply.diagnostics.forEach(Console.say)
        if json {
            Console.result(reply.text)
        } else {
            Console.result(([reply.summary] + reply.paths.map { "  " + $0 }).joined(separator: "\n") + "\n")
        }
        if reply.status == "error" { throw Ending.usage.exit }
    }
}
