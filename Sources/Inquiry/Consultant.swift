import DesignModel
import Knowledge
import Ports

/// Finds the questions whose plausible answers lead to different designs (promise P3).
public struct Consultant: Sendable {
    private let repertoire: Repertoire

    public init(_ repertoire: Repertoire = .builtIn) { self.repertoire = repertoire }

    /// The questions worth asking, most valuable first; `designer` is the whole decide-and-synthesise function.
    public func questions(
        brief: Brief, context: Context, answers: [Answer], cores: Cores = .one,
        designer: @Sendable (Requirements) -> Design
    ) -> [Question] {
        let analyst = RequirementsAnalyst(repertoire)
        let gist = BriefGist.of(brief, repertoire)
        let needs = analyst.requirements(brief, gist, context, answers)
        let base = designer(needs)
        let candidates = candidates(brief, needs, answers)
        let asked = cores.map(candidates.count) { at in
            let candidate = candidates[at]
            return question(candidate, base) { trial in
                guard let value = trial.value, !trial.isTakenAlready else { return base }
                let answer = Answer(topic: candidate.topic, value: value, unit: trial.unit)
                let others = answers.filter { $0.topic != answer.topic }
                return designer(analyst.requirements(brief, gist, context, others + [answer]))
            }
        }
        return ranked(asked.compactMap(\.self))
    }

    private func candidates(_ brief: Brief, _ needs: Requirements, _ answers: [Answer]) -> [Candidate] {
        let wording = Wording(brief: brief)
        let answered = Set(answers.map(\.topic))
        let open = OpenCandidates(brief: brief, answers: answers, wording: wording).candidates()
        let facts = FactCandidates(needs: needs, wording: wording).candidates()
        let meaning = SemanticQuestions.raised(by: needs).map { Candidate($0) }
        var seen = answered
        return (open + facts + meaning).filter { seen.insert($0.topic).inserted }
    }

    /// Tries every answer; nil when none changes anything.
    private func question(_ candidate: Candidate, _ base: Design, _ design: (Trial) -> Design) -> Question? {
        let designs = candidate.trials.map(design)
        let spread = spread(designs, candidate.trials.map(\.probability))
        let value = candidate.meaningWeight + spread
        guard value >= 0.05 else { return nil }
        var question = Question(topic: candidate.topic, text: candidate.text)
        question.why = candidate.why
        if spread == 0, candidate.trials.allSatisfy(\.change.isEmpty) {
            question.why = "the brief leaves it open, and whatever is answered, the design stays as it is"
        }
        question.quotes = candidate.quotes
        question.value = (value * 100).rounded() / 100
        let recommended = recommended(candidate.trials, designs, base)
        question.options = zip(candidate.trials, designs).enumerated().map { position, tried in
            var option = AnswerOption(answer: tried.0.answer, value: tried.0.value, unit: tried.0.unit)
            option.recommended = position == recommended
            option.effect = EffectWording.text(from: base, to: tried.1, change: tried.0.change)
            return option
        }
        return question
    }

    /// The mean distance between the designs of two answers drawn by their probability.
    private func spread(_ designs: [Design], _ chances: [Double]) -> Double {
        let total = chances.reduce(0, +)
        guard total > 0 else { return 0 }
        var sum = 0.0
        for left in designs.indices {
            for right in designs.indices where right > left {
                let chance = chances[left] * chances[right] / (total * total)
                sum += 2 * chance * DesignDistance.between(designs[left], designs[right])
            }
        }
        return sum
    }

    /// The answer that is taken for now: the one assumed, or the one whose design is nearest to today's.
    private func recommended(_ trials: [Trial], _ designs: [Design], _ base: Design) -> Int? {
        if let assumed = trials.firstIndex(where: \.isAssumed) { return assumed }
        let near = designs.map { DesignDistance.between(base, $0) }
        return near.indices.min { (near[$0], -trials[$0].probability) < (near[$1], -trials[$1].probability) }
    }

    private func ranked(_ questions: [Question]) -> [Question] {
        questions.enumerated().sorted { left, right in
            left.element.value == right.element.value
                ? left.offset < right.offset : left.element.value > right.element.value
        }.map(\.element)
    }
}
