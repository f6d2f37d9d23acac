import DesignModel
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pipeline

/// What a simulation showed stands beside the design, is quoted in its document, and sends it back.
@Suite struct SimulationEvidenceTests {
    private let source: SourceText

    init() throws {
        let file = Golden.root.appending(path: "Examples/Blueprints/brownfield-worker.yaml")
        source = SourceText(name: "blueprint.yaml", text: try String(contentsOf: file, encoding: .utf8))
    }

    private func simulated(_ scenario: String, seconds: Double = 20) throws -> SimulationResult {
        var result = SimulationAction().simulate(source, SimulationRequest(scenario: scenario, seconds: seconds))
        result.keepTrial(of: source, command: "architect simulate architecture/ --seed 1", steps: [])
        return result
    }

    private func readme(_ run: Run) throws -> String {
        try #require(run.artefacts?.first { $0.path == "README.md" }).text
    }

    @Test func theDocumentQuotesWhatWasMeasuredOfThisBlueprint() throws {
        let trial = try #require(try simulated("peak").trial)
        let run = BlueprintReview().review(source, trial: trial)
        let entry = try #require(run.assessment?.ledger.entry("simulation.book-bed.p95"))
        #expect(entry.quantity.provenance == trial.provenance)
        #expect(entry.quantity.provenance.mark == "M")
        let text = try readme(run)
        #expect(text.contains("Under load and faults, simulated"))
        #expect(text.contains(trial.command))
        #expect(!(try readme(BlueprintReview().review(source))).contains("simulated"))
    }

    @Test func evidenceOfAnotherBlueprintIsStaleAndLeftOut() throws {
        var trial = try #require(try simulated("peak").trial)
        trial.blueprint = "0000000000000000"
        let run = BlueprintReview().review(source, trial: trial)
        #expect(run.findings?.contains { $0.code == .staleSimulation } == true)
        #expect(run.assessment?.trial == nil)
        #expect(!(try readme(run)).contains("Under load and faults, simulated"))
    }

    @Test func aMissedPromiseIsAFindingOfTheDesign() throws {
        let trial = try #require(try simulated("peak x2 while main is slow x3").trial)
        let run = BlueprintReview().review(source, trial: trial)
        let missed = try #require(run.findings).filter { $0.code == .promiseMissedUnderLoad }
        #expect(!missed.isEmpty)
        #expect(missed.allSatisfy { $0.fixes.first?.title.contains("--mend") == true })
    }

    @Test func theEvidenceIsReadBackAsItWasWritten() throws {
        let result = try simulated("peak")
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(result), as: UTF8.self)
        #expect(TrialFile.read(text) == result.trial)
        #expect(TrialFile.read("{}") == nil)
        #expect(TrialFile.read("not JSON") == nil)
    }

    /// The database does a third of what is asked of it; more processors for it are what helps, and the steps say so.
    @Test func mendingChangesWhatIsFullAndKeepsWhatHelps() throws {
        let request = SimulationRequest(scenario: "peak x2 while main is slow x3", seconds: 10)
        let outcome = Mending(SimulationAction(), request).mend(source)
        let before = SimulationAction().simulate(source, request).pressure
        #expect(before > 1)
        #expect(outcome.result.pressure < before)
        let kept = outcome.steps.filter(\.isKept)
        #expect(!kept.isEmpty)
        #expect(kept.allSatisfy { $0.missedAfter < $0.missedBefore })
        #expect(outcome.blueprint.text != source.text)
        let changed = BlueprintReview().review(outcome.blueprint)
        #expect(changed.expression.allSatisfy { $0.severity < .error })
    }

    @Test func picturesAreDrawn() throws {
        let result = try simulated("peak")
        let plots = SimulationPlots(result, command: "architect simulate")
        #expect(
            plots.artefacts.map(\.path) == [
                "latency-against-load.svg", "answers-over-time.svg", "queue-depth.svg", "budget-burn.svg",
            ])
    }
}
