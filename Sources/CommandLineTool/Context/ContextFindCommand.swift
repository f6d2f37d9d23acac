import ArgumentParser
import Pipeline

/// `architect context find`: what was seen, by a word.
struct ContextFindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "Find tables, endpoints, services, packages … by words of name, kind or path.",
        discussion: "Example: architect context find table order")

    @OptionGroup var place: ContextPlace

    @Argument(help: "Words that must all stand in the kind, the name or the path.")
    var words: [String] = []

    func run() throws {
        let lines = SightingSearch.lines(words.joined(separator: " "), in: place.service.scan().context)
        guard !lines.isEmpty else {
            Console.say("Nothing was seen by these words.")
            throw Ending.findings.exit
        }
        Console.result(lines.joined(separator: "\n") + "\n")
    }
}
