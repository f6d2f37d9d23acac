import ArgumentParser
import Glibc

/// `architect`: the root command.
public struct Architect: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "architect",
        abstract: "A consultative backend architect: a brief in, a checked design out.",
        discussion: "Exit codes: 0 done, 1 findings, 2 usage, 3 a needed file or engine is missing, 70 our own fault.",
        version: "0.1.0",
        subcommands: [
            DesignCommand.self, AskCommand.self, CheckCommand.self, DiffCommand.self, SimulateCommand.self,
            ContextCommand.self,
            ExplainCommand.self, ChallengeCommand.self, SchemaCommand.self, IndexesCommand.self, EstimateCommand.self,
            ProveCommand.self, ImportCommand.self, ExportCommand.self, MCPCommand.self, InitCommand.self,
            KnowledgeCommand.self, ServersCommand.self,
        ]
    )

    public init() {}

    /// Parses the arguments, runs the command and ends the process with its exit code.
    public static func start() -> Never {
        do {
            var command = try parseAsRoot()
            try command.run()
            Glibc.exit(0)
        } catch {
            let text = fullMessage(for: error)
            if exitCode(for: error) == .success {
                print(text)
            } else if !text.isEmpty {
                Console.say(text)
            }
            Glibc.exit(Ending.code(for: error, parserCode: exitCode(for: error).rawValue))
        }
    }
}

/// The exit codes that scripts rely on.
enum Ending: Int32 {
    case done = 0
    case findings = 1
    case usage = 2
    case missing = 3
    case ourFault = 70

    /// The argument parser says 64 for bad usage; our promise is 2.
    static func code(for error: any Error, parserCode: Int32) -> Int32 {
        parserCode == ExitCode.validationFailure.rawValue ? usage.rawValue : parserCode
    }

    /// What ends the command with this code; nothing more is printed.
    var exit: ExitCode { ExitCode(rawValue) }
}
