import ArgumentParser
import Diagnostics
import Pipeline

/// `architect context export`: the store of the neighbouring convention.
struct ContextExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write sub-agents/context/context-manager.json, keeping what others put there.",
        discussion: "Example: architect context export --repository .")

    @OptionGroup var place: ContextPlace

    func run() throws {
        let diagnostics = place.service.export()
        diagnostics.forEach(Console.say)
        if diagnostics.contains(where: { $0.code == .cannotWrite }) { throw Ending.missing.exit }
        Console.say("Wrote \(place.repository)/sub-agents/context/context-manager.json.")
    }
}
