import DesignModel

/// Rules of the domain as the brief states them, and what was answered about open ones.
struct RuleBuilder {
    let facts: FactSet
    let answers: [Answer]

    func rules() -> [DomainRule] {
        let stated = facts.all.filter { $0.key.family == "rule" }.map { fact in
            DomainRule(
                slug: String(fact.key.rawValue.dropFirst("rule.".count)), value: fact.value, quantity: fact.quantity,
                quote: fact.quote)
        }
        let answered = answers.filter { $0.topic.family == "semantics" }.map { answer in
            DomainRule(slug: answer.topic.rawValue, value: answer.value, quantity: nil, quote: "\(answer.value)")
        }
        return stated + answered
    }
}
