import DesignModel
import Inquiry

/// Adds to the decisions of a run the figures at which each would turn, found by deciding again with other figures.
public struct Turning: Sendable {
    private let pipeline: DesignPipeline
    private let finder: FlipFinder

    public init(
        _ pipeline: DesignPipeline = DesignPipeline(),
        schedule: @escaping FlipFinder.Schedule = { count, search in (0..<count).map(search) }
    ) {
        self.pipeline = pipeline
        finder = FlipFinder(pipeline.repertoire, schedule: schedule)
    }

    /// The run with its flip points; as it was where nothing is decided or the brief is not known.
    public func applied(to run: Run) -> Run {
        guard run.decisions != nil else { return run }
        var run = run
        let points = points(run)
        for position in run.decisions?.decisions.indices ?? 0..<0 {
            let topic = run.decisions?.decisions[position].topic ?? ""
            run.decisions?.decisions[position].flipPoints = points[topic] ?? []
        }
        return run
    }

    /// The flip points by topic.
    public func points(_ run: Run) -> [String: [FlipPoint]] {
        guard let brief = run.brief, let context = run.context else { return [:] }
        let (decide, pins, policy) = (pipeline.decide, run.pins, run.policy)
        return finder.flipPoints(brief: brief, context: context, answers: run.answers) {
            decide(PolicyBinding.bound($0, by: policy), pins)
        }
    }
}
