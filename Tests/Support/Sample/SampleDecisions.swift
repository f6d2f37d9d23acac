import DesignModel

/// What was decided, assumed and left open at Krume.
enum SampleDecisions {
    static func all(_ book: inout SampleLedger) -> [Decision] {
        var style = Decision(topic: Topic.style, title: "Architecture style", chosen: "monolith_with_workers")
        style.options = [
            option(
                "monolith_with_workers", "One code base, web and worker processes",
                Criteria(
                    testability: 2, readability: 2, consistency: 0, simplicity: 4, reversibility: 5), ""),
            option(
                "microservices", "Services by domain",
                Criteria(
                    testability: 5, readability: 4, consistency: 2, simplicity: 11, reversibility: 30),
                "More parts than the {team.size} developers can look after."),
        ]
        style.reason = "One deployable bears {load.peak_rps}, and payments must not hold up an order."
        style.rationale = ["The payment provider may be slow; a worker keeps that away from customers."]
        style.consequences = ["Shop and worker are released together."]
        style.flipPoints = [flip(&book)]
        style.undo = "The module boundary between catalogue and ordering is where a split would go."
        style.evidence = ["load.peak_rps", "team.size"]
        var store = Decision(topic: Topic.primaryStore, title: "Primary store", chosen: "postgresql")
        var mongo = option("mongodb", "Document store", nil, "")
        mongo.exclusions = ["An order and its lines must change together with the outbox."]
        store.options = [option("postgresql", "PostgreSQL", nil, "Orders, queue and keys in one transaction."), mongo]
        store.reason = "Orders need transactions over several tables."
        store.undo = "Plain SQL; a dump moves it to any host."
        return [style, store]
    }

    private static func flip(_ book: inout SampleLedger) -> FlipPoint {
        let threshold = book.assumed(
            "decisions.style.threshold", 400, .perSecond, "peak that asks for a split",
            because: "twenty times today's peak needs its own catalogue tier")
        var flip = FlipPoint(entry: "load.peak_rps", threshold: threshold, becomes: "few_services")
        flip.watch = "Requests at the front door, weekly maximum."
        return flip
    }

    private static func option(_ id: String, _ title: String, _ criteria: Criteria?, _ remark: Prose) -> AssessedOption
    {
        var option = AssessedOption(id: id, title: title)
        option.criteria = criteria
        option.remark = remark
        return option
    }

    static let assumptions = [
        Assumption(
            key: "load.read_fraction", value: .number(0.9), unit: .fraction,
            why: "People look at breads far more often than they order.")
    ]

    static let questions: [Question] = {
        var question = Question(topic: "semantics.late-cancel", text: "May a customer cancel after the close?")
        question.why = "A late cancellation has to reach the baker, not only the database."
        var no = AnswerOption(answer: "no")
        no.recommended = true
        no.effect = "nothing changes"
        var yes = AnswerOption(answer: "yes")
        yes.effect = "adds a message to the bakery"
        question.options = [no, yes]
        question.value = 0.2
        return [question]
    }()

    static let risks: [Risk] = {
        var risk = Risk(id: "provider-down", title: "The payment provider is down on a Friday evening")
        risk.impact = .high
        risk.mitigation = "Orders wait in the queue; bakers bake what was placed."
        risk.owner = "Krume's developers"
        risk.trigger = "Age of the oldest waiting order."
        return [risk]
    }()

    static let steps: [NextStep] = {
        var step = NextStep(id: "walking-skeleton", title: "Place one order from page to bake list")
        step.accepted = "The order test passes in staging."
        return [step]
    }()
}
