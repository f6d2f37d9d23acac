import ArgumentParser
import Knowledge
import Pipeline

/// `architect knowledge list`: everything known, or what holds all the words given.
struct KnowledgeListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what is known; words narrow it, the best matches first.",
        discussion: "Example: architect knowledge list exactly once --kind technology")

    @Argument(help: "Words that must all occur, in any form.")
    var words: [String] = []

    @Option(help: "Only these: \(KnowledgeEntry.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: KnowledgeEntry.Kind?

    @Flag(help: "Print the entries whole, as JSON.")
    var json = false

    func run() throws {
        let entries = KnowledgeBook.of(try OwnKnowledgeFolder().repertoire()).search(words, kind: kind)
        if json { return try Console.json(entries) }
        guard !entries.isEmpty else {
            Console.say("Nothing is known by '\(words.joined(separator: " "))'; fewer words find more.")
            throw Ending.findings.exit
        }
        Console.result(KnowledgePage.list(entries))
    }
}

extension KnowledgeEntry.Kind: ExpressibleByArgument {}
