import DesignModel

/// Decisions, assumptions and questions.
extension Grammar {
    static let decision = Shape<Decision>(
        "decision", "A choice with its options, its reasons and what would bring another option back.",
        blank: { Decision(topic: $0, title: $0.titled, chosen: "") }
    ) {
        Key("title", \.title, .text, "The question, in a few words.", fallback: "the topic in words")
        Key("chosen", \.chosen, .text, "The option taken.", isRequired: true)
        Key("settled_by", \.settledBy, .choice, "What settled it; pinned keeps it through every redesign.")
        Key("reason", \.reason, .prose, "One line of why.")
        Key("rationale", \.rationale, .list(.prose), "More of why.")
        Key("options", \.options, .named(option, \.id), "What was weighed.")
        Key("consequences", \.consequences, .list(.prose), "What follows from it.")
        Key("flip_points", \.flipPoints, .list(.shape(flipPoint)), "Measured values at which it turns out differently.")
        Key("undo", \.undo, .prose, "How it is undone.")
        Key("evidence", \.evidence, .list(.text), "Ledger entries it rests on.")
    }

    static let option = Shape<AssessedOption>(
        "option", "One option: out by a constraint, or weighed by the criteria.", short: "remark",
        blank: { AssessedOption(id: $0, title: $0.titled) }
    ) {
        Key("title", \.title, .text, "Its name for people.", fallback: "the name in words")
        Key("exclusions", \.exclusions, .list(.prose), "Constraints that rule it out.")
        Key("criteria", \.criteria, .shape(criteria), "How it weighs.")
        Key("monthly_cost", \.monthlyCost, .quantity(.money), "What it costs to run.")
        Key("remark", \.remark, .prose, "Why it lost, or what it would bring.")
    }

    static let criteria = Shape<Criteria>(
        "criteria", "The five criteria in their order; lower is better.", isCompact: true,
        blank: { _ in
            Criteria(testability: 0, readability: 0, consistency: 0, simplicity: 0, reversibility: 0)
        }
    ) {
        Key("testability", \.testability, .number, "Processes that a test of one use case boots.", isRequired: true)
        Key("readability", \.readability, .number, "Technologies a reader must know.", isRequired: true)
        Key("consistency", \.consistency, .number, "Technologies that are new to the team.", isRequired: true)
        Key("simplicity", \.simplicity, .number, "Moving parts.", isRequired: true)
        Key("reversibility", \.reversibility, .number, "Person-days to leave it.", isRequired: true)
    }

    static let flipPoint = Shape<FlipPoint>(
        "flip_point", "A measured value at which the decision turns out differently.",
        blank: { _ in FlipPoint(entry: "", threshold: Quantity(0, .count, nil, Blueprint.literal), becomes: "") }
    ) {
        Key("entry", \.entry, .text, "The ledger entry that would have to move.", isRequired: true)
        Key("threshold", \.threshold, .quantity(), "The value at which it turns.", isRequired: true)
        Key("becomes", \.becomes, .text, "The option that takes over.", isRequired: true)
        Key("side", \.side, .choice, "On which side of the value the other option takes over.")
        Key("watch", \.watch, .prose, "Where one would see it coming.")
    }

    static let assumption = Shape<Assumption>(
        "assumption", "A value taken because nobody stated one.",
        blank: { _ in Assumption(key: "", value: .text(""), why: "") }
    ) {
        Key("key", \.key.rawValue, .text, "The fact it stands in for.", isRequired: true)
        Key("value", \.value, .anything, "The value taken.", isRequired: true)
        Key("unit", \.unit, .unit, "Its unit.")
        Key("why", \.why, .prose, "Why it is sensible.")
        Key("affects", \.affects, .list(.text), "The decisions that rest on it.")
    }

    static let question = Shape<Question>(
        "question", "A question worth asking: plausible answers lead to different designs.",
        blank: { _ in Question(topic: "", text: "") }
    ) {
        Key("topic", \.topic.rawValue, .text, "The fact it asks for.", isRequired: true)
        Key("text", \.text, .text, "The question.", isRequired: true)
        Key("why", \.why, .text, "Why it is asked.")
        Key("options", \.options, .list(.shape(answer)), "Plausible answers and what they would do.")
        Key("value", \.value, .number, "How far apart the designs are that its answers lead to.")
        Key("quotes", \.quotes, .list(.text), "Passages that contradict each other.")
    }

    static let answer = Shape<AnswerOption>(
        "answer", "A plausible answer and what it would do to the design.", isCompact: true,
        blank: { _ in AnswerOption(answer: "") }
    ) {
        Key("answer", \.answer, .text, "The answer in words.", isRequired: true)
        Key("value", \.value, .anything, "The fact it stands for.")
        Key("unit", \.unit, .unit, "Its unit.")
        Key("recommended", \.recommended, .truth, "Whether we would take it.")
        Key("effect", \.effect, .text, "What changes in the design.")
    }
}
