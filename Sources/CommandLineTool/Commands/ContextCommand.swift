import ArgumentParser

/// `architect context`: what the Context Manager knows about a repository.
struct ContextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "context",
        abstract: "Say what a repository already settles: stack, interfaces, schema, decision records.",
        discussion: "Example: architect context --repository ../shop",
        subcommands: [
            ContextScanCommand.self, ContextFindCommand.self, ContextBriefCommand.self, ContextReportCommand.self,
            ContextExportCommand.self,
        ], defaultSubcommand: ContextScanCommand.self)
}
