import DesignModel
import Inquiry

/// Runs the designer over corners of the space of needs, to see whether what it says stays sensible there.
public struct Sweep: Sendable {
    private let brief: Brief
    private let pipeline: DesignPipeline
    /// People in the brief as it stands.
    private let heads: Double

    public init(_ brief: Brief, _ pipeline: DesignPipeline = DesignPipeline()) {
        var brief = brief
        // A team that is stated as a number of teams would stand against the team of the corner.
        brief.facts.removeAll { $0.key == "team.count" }
        self.brief = brief
        self.pipeline = pipeline
        heads = Self.heads(pipeline.analyse(brief, Context(), []))
    }

    /// Daily users where they are counted; otherwise as many as make a request every hundred seconds at the peak.
    private static func heads(_ needs: Requirements) -> Double {
        needs.ledger["load.daily_active_users"]?.value ?? (needs.ledger["load.peak_rps"]?.canonical ?? 1) * 100
    }

    public func outcome(_ point: SweepPoint) -> SweepOutcome {
        let scaled = ScaledBrief.of(brief, times: point.users / heads)
        var answers = point.answers
        if !ScaledBrief.isScalable(brief) {
            answers.append(Answer(topic: "load.daily_active_users", value: .number(point.users), unit: .count))
        }
        let needs = pipeline.analyse(scaled, Context(), answers)
        let log = pipeline.decide(needs, [:])
        return outcome(point, needs, log, pipeline.synthesise(needs, log))
    }

    private func outcome(_ point: SweepPoint, _ needs: Requirements, _ log: DecisionLog, _ design: Design)
        -> SweepOutcome
    {
        let assessment = pipeline.assess(design)
        let busiest = assessment.components.max { $0.utilisation.canonical < $1.utilisation.canonical }
        let ours = design.components.filter { $0.kind.isOurs && $0.kind.answersCallers }
        let texts = log.decisions.flatMap(\.rationale)
        let carriers = Set(
            design.channels.map(\.technology) + log.decisions.filter { $0.topic == "async_work" }.map(\.chosen))
        return SweepOutcome(
            point: point, style: log.choice("style"), store: log.choice("primary_store"),
            queue: log.choice("async_work"), cache: log.choice("cache"), deployment: log.choice("deployment"),
            backup: log.choice("backup"), partitioning: log.choice("partitioning"),
            peak: needs.ledger["load.peak_rps"]?.canonical ?? 0,
            writes: needs.ledger["load.peak_write_rps"]?.canonical ?? 0,
            replicas: ours.compactMap { $0.scaling?.minimum?.value }.max() ?? 1,
            cost: assessment.ledger["cost.monthly"]?.canonical,
            utilisation: busiest?.utilisation.canonical ?? 0, busiest: busiest?.component.rawValue ?? "",
            brokers: Self.brokers.filter(carriers.contains),
            concedes: texts.contains { $0.template.hasPrefix("No option keeps everything") })
    }

    private static let brokers = ["sqs", "service_bus", "pubsub", "rabbitmq", "kafka", "nats"]
}
