import DesignModel
import Diagnostics

/// A design under a scenario: the study, what had to be assumed, and which promises were missed.
public struct DesignStudy: Sendable {
    /// The model that the design stands for under the scenario.
    public let model: SimulationModel
    public private(set) var report: SimulationReport?
    public private(set) var assumptions: [String]
    public private(set) var diagnostics: [Diagnostic]
    public private(set) var targets: [String: LatencyTarget] = [:]

    public init(
        _ design: Design, _ assessment: Assessment, _ scenario: Scenario, seed: UInt64,
        by runner: Study.Runner = Study.oneByOne
    ) {
        let staged = ModelOfDesign(design, assessment, scenario)
        assumptions = staged.assumptions
        model = staged.model
        var study = Study(duration: scenario.duration ?? Self.duration(staged.model), seed: seed)
        study.relativeError = 0.05
        study.most = 20
        (report, diagnostics) = study.run(staged.model, by: runner)
        for operation in design.interfaces.flatMap(\.operations) where operation.kind != .job {
            targets[operation.id.rawValue] = operation.latency
        }
        diagnostics += missed
    }

    /// Long enough for some thousands of requests, between two minutes and an hour, however many come.
    private static func duration(_ model: SimulationModel) -> Double {
        let rate = model.sources.compactMap(\.arrivals.longRunRate).reduce(0, +)
        return rate > 0 ? min(3_600, max(120, 5_000 / rate)) : 600
    }

    /// The simulated answer time at the percentile that was promised; nil where nothing was measured.
    public func reached(_ source: SourceReport, _ target: LatencyTarget) -> Double? {
        source.total.latency.quantile(target.percentile ?? 0.999)
    }

    private var missed: [Diagnostic] {
        guard let report, report.unstable.isEmpty else { return [] }
        return report.sources.compactMap { source in
            guard let target = targets[source.name], let limit = Optional(target.limit).seconds,
                let reached = reached(source, target), reached > limit
            else { return nil }
            return Diagnostic(
                .promiseMissedUnderLoad,
                "\(source.name) answers in \(reached.asTime) where \(target.limit.bare) is promised",
                at: .element(path: "operations.\(source.name).latency", nil),
                explanation: "Simulated at the share of requests that the target names.",
                fixes: [Fix("look at the stations on its path in the report")])
        }
    }
}

extension Double {
    /// Seconds as people say them: `340 ms`, `2.1 s`, `3.5 min`.
    public var asTime: String {
        if self < 0.000_999_5 { return "\((self * 1_000_000).grouped) µs" }
        if self < 0.999_5 { return "\((self * 1_000).grouped) ms" }
        return self < 120 ? "\(self.grouped) s" : "\((self / 60).grouped) min"
    }
}
