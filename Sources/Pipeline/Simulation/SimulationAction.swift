import DesignModel
import Diagnostics
import Simulation

/// Simulates a design as its blueprint says it, or a model written down by itself.
public struct SimulationAction: Sendable {
    private let pipeline: DesignPipeline
    private let workers: Workers

    public init(_ pipeline: DesignPipeline = DesignPipeline(), workers: Workers = Workers()) {
        self.pipeline = pipeline
        self.workers = workers
    }

    /// Who carries replications and drills out; the results do not depend on it.
    public struct Workers: Sendable {
        public var study: Study.Runner = Study.oneByOne
        public var drills: @Sendable (Range<Int>, @Sendable (Int) -> DrillOutcome?) -> [DrillOutcome?] = {
            numbers, run in
            numbers.map(run)
        }
        public init() {}
    }

    /// A blueprint under a scenario in words; its drills too where they are asked for.
    public func simulate(_ blueprint: SourceText, _ request: SimulationRequest) -> SimulationResult {
        let run = BlueprintReview(pipeline).review(blueprint)
        var result = SimulationResult(request)
        guard let design = run.design, let assessment = run.assessment else {
            result.diagnostics = run.expression
            return result
        }
        let (spoken, misunderstood) = ScenarioWords.read(request.scenario, design)
        guard misunderstood.isEmpty else {
            result.diagnostics = misunderstood
            return result
        }
        var scenario = spoken
        scenario.duration = request.seconds
        let study = DesignStudy(design, assessment, scenario, seed: request.seed, by: workers.study)
        result.take(study, run)
        if request.drills, study.report != nil { drill(design, assessment, &result) }
        if request.policies, study.report != nil {
            result.uses = DrillRun(design, assessment, seed: request.seed).uses(by: workers.drills)
        }
        return result
    }

    /// A model file; what is wrong with it comes back as diagnostics with their lines.
    public func simulate(model text: SourceText, _ request: SimulationRequest) -> SimulationResult {
        var result = SimulationResult(request)
        let (model, diagnostics) = ModelFile.read(text)
        result.diagnostics = diagnostics
        guard let model, !diagnostics.contains(where: { $0.severity == .error }) else { return result }
        var study = Study(duration: request.seconds ?? 600, seed: request.seed)
        if !model.triggers.isEmpty { study.warmUp = 0 }
        let (report, found) = study.run(model, by: workers.study)
        result.model = model
        result.report = report
        result.diagnostics += found
        return result
    }

    private func drill(_ design: Design, _ assessment: Assessment, _ result: inout SimulationResult) {
        let drills = DrillRun(design, assessment, seed: result.request.seed)
        let outcomes = drills.all(by: workers.drills)
        result.drills = outcomes
        result.diagnostics += outcomes.filter(\.isMetastable).map { outcome in
            Diagnostic(
                .designMetastable, "After '\(outcome.drill)' the system does not come back", at: .run,
                explanation:
                    "Minutes after the cause is gone, \((outcome.badAtEnd * 100).grouped) % of requests still fail.",
                fixes: [Fix("bound queues below the callers' patience, and repeats by a budget")])
        }
    }
}

/// What a person asks of a simulation.
public struct SimulationRequest: Sendable, Codable {
    /// In words: `peak x2 while stripe is slow`.
    public var scenario: String
    public var seed: UInt64
    public var seconds: Double?
    public var drills: Bool
    /// Whether each policy is taken away in turn to see what it is for.
    public var policies: Bool

    public init(
        scenario: String = "peak", seed: UInt64 = 1, seconds: Double? = nil, drills: Bool = false,
        policies: Bool = false
    ) {
        (self.scenario, self.seed, self.seconds) = (scenario, seed, seconds)
        (self.drills, self.policies) = (drills, policies)
    }
}

/// What a simulation answers; printed as JSON its names are promised to scripts.
public struct SimulationResult: Sendable, Encodable {
    public var request: SimulationRequest
    public var report: SimulationReport?
    public var assumptions: [String] = []
    public var drills: [DrillOutcome] = []
    public var uses: [RemedyUse] = []
    public var diagnostics: [Diagnostic] = []
    /// What is kept of it beside the design.
    public var trial: Trial?
    var targets: [String: LatencyTarget] = [:]
    var design: Design?
    var assessment: Assessment?
    /// What was run.
    var model: SimulationModel?
    var instances: [ComponentID: Int] = [:]
    /// What is wrong with the design itself, simulated or not.
    var designErrors = 0

    init(_ request: SimulationRequest) { self.request = request }

    mutating func take(_ study: DesignStudy, _ run: Run) {
        (design, assessment) = (run.design, run.assessment)
        model = study.model
        designErrors = (run.findings ?? []).count { $0.severity == .error }
        for load in run.assessment?.components ?? [] {
            instances[load.component] = Int(max(1, min(load.instances.canonical, 1e6)))
        }
        report = study.report
        assumptions = study.assumptions
        diagnostics = study.diagnostics
        targets = study.targets
    }

    private enum Key: String, CodingKey { case request, report, assumptions, drills, policies, findings, trial }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(request, forKey: .request)
        try container.encode(report, forKey: .report)
        try container.encode(assumptions, forKey: .assumptions)
        try container.encode(drills, forKey: .drills)
        try container.encode(uses, forKey: .policies)
        try container.encodeIfPresent(trial, forKey: .trial)
        try container.encode(diagnostics.map(DesignReport.Finding.init), forKey: .findings)
    }
}
