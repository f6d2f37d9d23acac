import DesignModel
import Diagnostics
import Ports

/// The whole loop with a model at hand: it reads, proposes and narrates; the engine checks, judges and computes.
///
/// A model that fails, or says nothing that stands, leaves the run as it is without one.
public struct Assistance {
    private let assistant: Assistant

    public init(_ assistant: Assistant) { self.assistant = assistant }

    /// The run with what a model read in its brief beyond our own reading.
    public func reading(_ run: Run, _ source: SourceText) -> Run {
        guard let brief = run.brief else { return run }
        var run = run
        attempt { run.brief = try AssistedReading(assistant: assistant).read(brief, source).brief }
        return run
    }

    /// The run with the changes and the words that stood, and the accepted changes as texts to keep.
    public func improving(_ run: Run, _ source: SourceText?) -> (run: Run, proposals: [String]) {
        var run = run
        var proposals: [String] = []
        attempt {
            let improved = try ProposalLoop(assistant: assistant).improve(run, brief: source)
            run = improved.run
            proposals = improved.accepted.map { "# by: \(assistant.name)\n# because: \($0.because)\n\($0.patch)\n" }
        }
        attempt { run = try AssistedNarrative(assistant: assistant).word(run) }
        return (run, proposals)
    }

    private func attempt(_ work: () throws -> Void) {
        do { try work() } catch { assistant.tell(.failed("\(error)")) }
    }
}
