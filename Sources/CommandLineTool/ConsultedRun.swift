import DesignModel
import Diagnostics
import Pipeline
import Ports

/// A design run with those beside it whom the person let us ask: documentation servers, a language model.
final class ConsultedRun {
    private let servers: DeclaredServers
    private let model: DeclaredModel?
    private let finds: Bool
    /// Whether the design that came out is more than the designer alone would say again.
    private(set) var hasAdopted = false

    /// `finds` where turning points are looked for.
    init(consult: [String], assists: Bool, finds: Bool) throws {
        servers = try DeclaredServers(consulting: consult)
        model = assists ? try DeclaredModel(servers.settings) : nil
        self.finds = finds
    }

    /// Decides, finds where each decision would turn, looks up what was chosen, and goes on from there.
    func designed(_ start: Run, _ inputs: DesignInputs, _ last: Stage) throws -> Run {
        let pipeline = inputs.pipeline
        func advance(_ run: Run, _ stage: Stage) -> Run {
            pipeline.advance(run, text: inputs.text, folder: inputs.folder, to: min(stage, last))
        }
        var run = advance(start, .context)
        if start.brief == nil, let context = run.context { run.context = servers.joined(context) }
        if let model, let text = inputs.text { run = model.reading(advance(run, .brief), text) }
        run = advance(run, .decisions)
        if finds, start.decisions == nil, run.decisions != nil { run = Turning(pipeline).applied(to: run) }
        if last > .decisions, let decisions = run.decisions {
            run.documentation = servers.documentation(on: decisions)
        }
        run = advance(run, last)
        guard let model, run.blueprint != nil else { return run }
        let improved = try model.improving(run, inputs.text)
        hasAdopted = improved.blueprint != run.blueprint
        return improved
    }
}
