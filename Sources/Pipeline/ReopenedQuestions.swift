import DesignModel

/// Asks again what an earlier answer and today's brief say differently, and nothing else.
public enum ReopenedQuestions {
    /// One question of two options for each answer that the brief contradicts by now; both places are quoted.
    public static func all(_ brief: Brief, _ answers: [Answer]) -> [Question] {
        answers.compactMap { answer in
            let facts = brief.facts.filter { $0.key == answer.topic && !answer.topic.repeats && $0.when == nil }
            guard let fact = facts.first, !facts.contains(where: { agrees($0, answer) }) else { return nil }
            var question = Question(
                topic: answer.topic,
                text:
                    "You answered \(words(answer.value, answer.unit)); the brief now says \"\(fact.quote)\" (line \(fact.span.start.line)). Which one holds?"
            )
            question.why = "the brief speaks of it since you answered, and an answer comes before the brief"
            question.quotes = [".architect/answers.yaml: \(words(answer.value, answer.unit))", fact.quote]
            var new = AnswerOption(answer: "the brief: \(fact.quote)", value: fact.value, unit: fact.unit)
            new.effect = "takes \(words(fact.value, fact.unit)) from now on"
            new.recommended = true
            var old = AnswerOption(
                answer: "my answer: \(words(answer.value, answer.unit))", value: answer.value, unit: answer.unit)
            old.effect = "keeps the design as it is"
            question.options = [new, old]
            question.value = 1
            return question
        }
    }

    private static func agrees(_ fact: Fact, _ answer: Answer) -> Bool {
        guard let mine = answer.value.number, let stated = fact.value.number else { return fact.value == answer.value }
        let (left, right) = (mine * (answer.unit?.factor ?? 1), stated * (fact.unit?.factor ?? 1))
        return abs(left - right) <= 0.01 * max(abs(left), abs(right))
    }

    private static func words(_ value: FactValue, _ unit: Unit?) -> String {
        "\(value)" + (unit.map { " " + $0.name } ?? "")
    }
}
