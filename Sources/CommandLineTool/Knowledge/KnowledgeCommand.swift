import ArgumentParser

/// `architect knowledge`: what the program knows before it has read a brief.
struct KnowledgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "knowledge",
        abstract: "Look up patterns, technologies, prices and questions, with their sources and age.",
        discussion: "Example: architect knowledge list cache --kind technology",
        subcommands: [KnowledgeListCommand.self, KnowledgeShowCommand.self, KnowledgeCheckCommand.self],
        defaultSubcommand: KnowledgeListCommand.self)
}
