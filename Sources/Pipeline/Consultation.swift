import DesignModel
import Diagnostics

/// The consultation about a brief: what is asked, and what each answer would do.
extension DesignPipeline {
    /// An interview that starts where the answers so far leave off.
    public func interview(_ run: Run, declined: Set<FactKey>) -> Interview? {
        guard let brief = run.brief, let context = run.context else { return nil }
        let (pins, policy) = (run.pins, run.policy)
        return Interview(
            answers: run.answers, declined: declined, reopened: ReopenedQuestions.all(brief, run.answers)
        ) { answers in
            self.ask(brief, context, answers) { self.design(PolicyBinding.bound($0, by: policy), pins: pins) }
        }
    }
}
