import Diagnostics

/// A question to a model: how long, how often, from which seed, how exact.
public struct Study: Sendable {
    public var seed: UInt64 = 1
    /// Seconds measured in each replication.
    public var duration: Double
    /// Seconds left out at the beginning; nil finds it from a pilot run.
    public var warmUp: Double?
    public var replications = 10
    /// Goes on with more replications, up to `most`, until every mean answer time is known this well.
    public var relativeError: Double?
    public var most = 60
    /// Stretches of the time series kept.
    public var bins = 240

    public init(duration: Double, seed: UInt64 = 1) {
        self.duration = duration
        self.seed = seed
    }

    /// How to run several replications: numbers in, observations out in the same order.
    public typealias Runner = @Sendable (Range<Int>, @Sendable (Int) -> Observation) -> [Observation]

    /// One after the other.
    public static let oneByOne: Runner = { numbers, run in numbers.map(run) }

    /// Runs the study, or says what is wrong with the model. The result depends on model and study alone, not on the runner.
    public func run(
        _ model: SimulationModel, by runner: Runner = Study.oneByOne
    ) -> (report: SimulationReport?, diagnostics: [Diagnostic]) {
        var diagnostics = ModelReview(model).diagnostics
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, diagnostics) }
        let plan = PlanBuilder.build(model)
        let left = warmUp ?? pilot(plan, model)
        var seen = observe(plan, model, 0..<replications, left, runner)
        var report = SimulationReport(model, self, warmUp: left, seen)
        while let relativeError, seen.count < most, !report.isKnown(to: relativeError) {
            seen += observe(plan, model, seen.count..<min(most, seen.count + 5), left, runner)
            report = SimulationReport(model, self, warmUp: left, seen)
        }
        diagnostics += report.diagnostics
        return (report, diagnostics)
    }

    private func observe(
        _ plan: Plan, _ model: SimulationModel, _ numbers: Range<Int>, _ left: Double, _ runner: Runner
    ) -> [Observation] {
        let (seed, duration, bins) = (seed, duration, bins)
        return runner(numbers) { number in
            Replication(seed: seed, stream: number, warmUp: left, duration: duration, bins: bins).run(plan, model)
        }
    }

    /// A run of its own whose beginning shows how long the system needs to forget that it began empty.
    private func pilot(_ plan: Plan, _ model: SimulationModel) -> Double {
        let stretches = 200
        let run = Replication(seed: seed, stream: 1_000, warmUp: 0, duration: duration, bins: stretches)
        let seen = run.run(plan, model)
        let longest = (0..<stretches).map { stretch in
            seen.depths.reduce(0.0) { $0 + Double($1.count > stretch ? $1[stretch] : 0) }
        }
        let left = max(WarmUp.length(longest), stretches / 20)
        return duration * Double(left) / Double(stretches)
    }
}
