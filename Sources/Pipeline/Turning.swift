import DesignModel
import Inquiry

/// Adds to the decisions of a run the figures at which each would turn, found by deciding again with other figures.
public struct Turning: Sendable {
    private let pipeline: DesignPipeline

    public init(_ pipeline: DesignPipeline = DesignPipeline()) { self.pipeline = pipeline }

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
        let (choose, pins, policy) = (pipeline.choose, run.pins, run.policy)
        return FlipFinder(pipeline.repertoire, cores: pipeline.cores).flipPoints(
            brief: brief, context: context, answers: run.answers
        ) {
            choose(PolicyBinding.bound($0, by: policy), pins)
        }
    }
}
