import DesignLanguage
import DesignModel
import Diagnostics
import Simulation

/// Sends a design back until its promises hold in the simulation: one change at a time, each tried and kept only where it helps.
public struct Mending: Sendable {
    /// What came of it: the blueprint as it is now, what it does under the scenario, and every change that was tried.
    public struct Outcome: Sendable {
        public var blueprint: SourceText
        public var result: SimulationResult
        public var steps: [TrialStep] = []
    }

    private let action: SimulationAction
    private let request: SimulationRequest
    /// Changes that are made one after the other, and tried for each of them.
    private static let mostRounds = 8
    private static let mostTries = 4

    public init(_ action: SimulationAction, _ request: SimulationRequest) {
        self.action = action
        self.request = request
    }

    public func mend(_ blueprint: SourceText) -> Outcome {
        var now = Outcome(blueprint: blueprint, result: action.simulate(blueprint, request))
        for _ in 0..<Self.mostRounds where now.result.pressure > 1 {
            guard advance(&now) else { break }
        }
        return now
    }

    /// Tries what could take the pressure away; answers whether something did.
    private func advance(_ now: inout Outcome) -> Bool {
        let before = now.result.pressure
        for move in (MendingMoves(now.result)?.moves ?? []).prefix(Self.mostTries) {
            let origin = Provenance.proposed(by: "architect simulate", because: move.because)
            let patch = SourceText(name: "mending", text: move.patch)
            guard let text = Blueprint.amend(now.blueprint, with: patch, origin: origin).text else { continue }
            let changed = SourceText(name: now.blueprint.name, text: text)
            let result = action.simulate(changed, request)
            guard result.report != nil else { continue }
            let isBetter = result.pressure < before * 0.95 && !isWorse(result, than: now.result)
            now.steps.append(move.step(missed: (before, result.pressure), kept: isBetter))
            guard isBetter else { continue }
            (now.blueprint, now.result) = (changed, result)
            return true
        }
        return false
    }

    /// A change that helps one promise may not break a rule of the design.
    private func isWorse(_ result: SimulationResult, than before: SimulationResult) -> Bool {
        result.errors > before.errors
    }
}

extension SimulationResult {
    /// How far the worst promise is missed: answer time over promise; a queue that grows without end counts as very far, and so does
    /// a drill after which the system stays down.
    var pressure: Double {
        guard let report else { return 0 }
        let times = report.sources.compactMap { source -> Double? in
            guard let target = targets[source.name], let limit = Optional(target.limit).inSeconds else { return nil }
            return source.total.latency.quantile(target.percentile ?? 0.999).map { $0 / limit }
        }
        let stuck = Double(drills.count(where: \.isMetastable))
        let endless = report.unstable.isEmpty ? 0.0 : 1_000
        return max(times.max() ?? 0, endless) + (stuck > 0 ? 1 + stuck : 0)
    }

    /// Errors that the checks of every design find.
    var errors: Int { designErrors }
}

extension Quantity? {
    /// Seconds, where this is a time.
    var inSeconds: Double? {
        guard let self, self.unit.dimension == .time, self.canonical > 0 else { return nil }
        return self.canonical / 1000
    }
}
