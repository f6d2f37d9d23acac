import DesignModel

/// One consultation as a machine without a terminal: asks what matters most, takes an answer, and asks what matters now.
///
/// After each step `answers` and `declined` are what should be kept; nothing is kept only at the end.
public struct Interview: Sendable {
    /// What a person does with a question.
    public enum Input: Sendable, Hashable {
        /// The option at a position of `options`.
        case choose(Int)
        /// An answer in the person's own words: `5 min`, `yes`, a name.
        case other(String)
        case unknown, skip, back, leave
    }

    /// What became of it.
    public enum Outcome: Sendable, Hashable {
        case asked, done, left
        /// The words could not be taken; the reason is for the person.
        case refused(String)
    }

    public private(set) var answers: [Answer]
    /// Topics of which the person said that they do not know; they are assumed, and not asked again.
    public private(set) var declined: Set<FactKey>
    public private(set) var current: Question?
    /// All questions that would still change the design, the current one first.
    public private(set) var questions: [Question] = []
    public var left: Int { questions.count }
    public var asked: Int { past.count + 1 }

    private struct Step: Sendable {
        var question: Question
        var before: Answer?
    }

    private var past: [Step] = []
    private var skipped: Set<FactKey> = []
    /// Asked before all others: what an earlier answer and today's brief say differently.
    private var reopened: [Question]
    private let rank: @Sendable ([Answer]) -> [Question]

    public init(
        answers: [Answer], declined: Set<FactKey> = [], reopened: [Question] = [],
        rank: @escaping @Sendable ([Answer]) -> [Question]
    ) {
        self.answers = answers
        self.declined = declined
        self.reopened = reopened
        self.rank = rank
        _ = ask()
    }

    /// What the last step answered; nil where it left the question open.
    public var latest: Answer? {
        past.last.flatMap { step in answers.first { $0.topic == step.question.topic } }
    }

    /// The options as they are shown: the recommended one first.
    public var options: [AnswerOption] {
        let options = current?.options ?? []
        return options.filter(\.recommended) + options.filter { !$0.recommended }
    }

    public mutating func take(_ input: Input) -> Outcome {
        guard let question = current else { return .done }
        switch input {
        case .choose(let position):
            guard options.indices.contains(position) else { return .refused("There is no option \(position + 1).") }
            return settle(question, answer(question, options[position]))
        case .other(let words): return settle(question, words)
        case .unknown:
            declined.insert(question.topic)
            return move(from: question)
        case .skip:
            skipped.insert(question.topic)
            return move(from: question)
        case .back: return back()
        case .leave: return .left
        }
    }
}

extension Interview {
    private func answer(_ question: Question, _ option: AnswerOption) -> Answer {
        Answer(topic: question.topic, value: option.value ?? .text(option.answer), unit: option.unit)
    }

    private mutating func settle(_ question: Question, _ words: String) -> Outcome {
        let unit = question.options.compactMap(\.unit).first
        guard let answer = AnswerSheet.answer(to: question.topic, words, unit: unit) else {
            return .refused("'\(words)' is no answer here; write a number with its unit, such as 5 min, or a word.")
        }
        let wantsNumber = question.options.contains { $0.value?.number != nil }
        if wantsNumber, answer.value.number == nil {
            let example = question.options.first { $0.value?.number != nil }
            let unit = example?.unit.map { " " + $0.name } ?? ""
            return .refused("A number is needed, such as \(example?.value.map { "\($0)" } ?? "1")\(unit).")
        }
        if let unit, let own = answer.unit, own.dimension != unit.dimension {
            return .refused("'\(words)' is of another kind; use \(unit.name), or a unit like it.")
        }
        return settle(question, answer)
    }

    private mutating func settle(_ question: Question, _ answer: Answer) -> Outcome {
        let before = answers.first { $0.topic == answer.topic }
        past.append(Step(question: question, before: before))
        answers.removeAll { $0.topic == answer.topic }
        answers.append(answer)
        reopened.removeAll { $0.topic == question.topic }
        return ask()
    }

    private mutating func move(from question: Question) -> Outcome {
        past.append(Step(question: question, before: answers.first { $0.topic == question.topic }))
        reopened.removeAll { $0.topic == question.topic }
        return ask()
    }

    private mutating func back() -> Outcome {
        guard let step = past.popLast() else { return .refused("This is the first question.") }
        let topic = step.question.topic
        answers.removeAll { $0.topic == topic }
        if let before = step.before { answers.append(before) }
        declined.remove(topic)
        skipped.remove(topic)
        questions.insert(step.question, at: 0)
        current = step.question
        return .asked
    }

    /// Ranks again with all answers so far.
    private mutating func ask() -> Outcome {
        let open = rank(answers).filter { question in
            !declined.contains(question.topic) && !skipped.contains(question.topic)
        }
        let all = reopened + open.filter { question in !reopened.contains { $0.topic == question.topic } }
        current = all.first
        questions = all
        return all.isEmpty ? .done : .asked
    }
}
