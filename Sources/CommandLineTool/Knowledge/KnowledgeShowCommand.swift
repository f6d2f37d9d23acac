import ArgumentParser
import Knowledge
import Pipeline

/// `architect knowledge show`: one entry on one screen.
struct KnowledgeShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one entry with its figures, sources and dates.",
        discussion: "Examples: architect knowledge show postgres\n          architect knowledge show pattern:search")

    @Argument(help: "An id, a title or another name; a kind may go before it, as in pattern:search.")
    var name: String

    @Flag(help: "Print the entry as JSON.")
    var json = false

    func run() throws {
        let book = KnowledgeBook.of(try OwnKnowledgeFolder().repertoire())
        guard let entry = book.entry(name) else {
            let close = book.suggestion(for: name).map { " Did you mean '\($0)'?" } ?? ""
            throw ValidationError("Nothing is known as '\(name)'.\(close)")
        }
        if json { return try Console.json(entry) }
        Console.result(KnowledgePage.text(entry))
    }
}
