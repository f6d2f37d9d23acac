import DesignModel
import Diagnostics
import Foundation
import Simulation

/// The evidence of a simulation beside a design: `assessment/simulation.json`.
public enum TrialFile {
    public static let path = "assessment/simulation.json"

    private struct Envelope: Decodable { var trial: Trial? }

    /// What the file says; nil where there is none or it is older than this form.
    public static func read(_ text: String?) -> Trial? {
        text.flatMap { try? JSONDecoder().decode(Envelope.self, from: Data($0.utf8)).trial }
    }
}

extension SimulationResult {
    /// Takes what is to be kept beside the design.
    public mutating func keepTrial(of blueprint: SourceText, command: String, steps: [TrialStep]) {
        trial = Trial(self, blueprint, command: command, steps: steps)
    }
}

extension Trial {
    /// What a simulation showed of a blueprint; the steps of earlier ones are kept.
    public init?(_ result: SimulationResult, _ blueprint: SourceText, command: String, steps: [TrialStep] = []) {
        guard let report = result.report else { return nil }
        self.init(
            command: command, blueprint: Digest.fnv1a64(blueprint.text), scenario: result.request.scenario,
            seed: result.request.seed)
        overloaded = report.unstable
        operations = report.sources.map {
            OperationTrial($0, result.targets[$0.name], isEndless: !report.unstable.isEmpty)
        }
        drills = result.drills.map(DrillTrial.init)
        policies = result.uses.map { use in
            PolicyTrial(
                policy: use.remedy.rawValue, drill: use.drill,
                spoilt: (use.with.spoilt.rounded(), use.without.spoilt.rounded()),
                staysDownWithout: use.without.isMetastable)
        }
        self.steps = steps
    }

    /// Whether this is about a blueprint.
    func isAbout(_ blueprint: String?) -> Bool { blueprint.map(Digest.fnv1a64) == self.blueprint }
}

extension OperationTrial {
    fileprivate init(_ source: SourceReport, _ target: LatencyTarget?, isEndless: Bool) {
        self.init(
            operation: OperationID(source.name), offered: source.offered.value,
            percentile: target?.percentile ?? (target == nil ? 0.95 : 0.999),
            unsuccessfulShare: source.unsuccessfulShare.value)
        promised = (target?.limit).inSeconds
        reached = isEndless ? nil : source.total.latency.quantile(percentile)
        relativeError = isEndless ? nil : source.meanLatency?.relativeError
    }
}

extension DrillTrial {
    fileprivate init(_ outcome: DrillOutcome) {
        self.init(
            name: outcome.drill, badDuring: outcome.badDuring, spoilt: outcome.spoilt.rounded(),
            isMetastable: outcome.isMetastable)
        (detectedAfter, pages) = (outcome.detectedAfter, outcome.pages)
        recoveredAfter = outcome.recoveredAfter
    }
}
