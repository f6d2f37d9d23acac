import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Platform
import Ports

/// The language model that the settings name, at work for one design run.
final class DeclaredModel {
    private let declaration: ModelDeclaration
    private let assistant: Assistant
    private let assistance: Assistance

    /// Ends the command where no model is named, or its key is not in the environment.
    init(_ settings: Settings) throws {
        guard let declaration = settings.model else {
            Console.say("error: --assist needs a model; name one under `model:` in \(DeclaredServers.path)")
            throw Ending.usage.exit
        }
        self.declaration = declaration
        do {
            let memory = ProjectFolder(in: URL(filePath: "."))
            let model = RecordedModel(try ProviderModel(declaration), in: memory)
            assistant = Assistant(model) { Console.say($0.line) }
        } catch {
            Console.say("error: \(error)")
            throw Ending.missing.exit
        }
        assistance = Assistance(assistant)
    }

    func reading(_ run: Run, _ source: SourceText) -> Run { assistance.reading(run, source) }

    /// The run with what stood; accepted changes are kept with the project.
    func improving(_ run: Run, _ source: SourceText?) throws -> Run {
        let improved = assistance.improving(run, source)
        try ProposalShelf(in: URL(filePath: ".")).keep(improved.proposals)
        Console.say(bill)
        return improved.run
    }

    /// Tokens always; money where the settings say what a million tokens cost.
    private var bill: String {
        let tokens = "assistance took \(assistant.tokensIn) tokens in and \(assistant.tokensOut) out"
        guard let priceIn = declaration.priceIn, let priceOut = declaration.priceOut else { return tokens }
        let dollars = (Double(assistant.tokensIn) * priceIn + Double(assistant.tokensOut) * priceOut) / 1_000_000
        return tokens + ", " + Quantity(dollars, .money("USD"), nil, .assumed(why: "prices of the settings")).bare
    }
}
