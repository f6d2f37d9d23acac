import Knowledge

/// What is known of a product.
extension KnowledgeGrammar {
    static let technology = KnowledgeShape(
        "technology", "A product that a design may use, with its terms and the way out.",
        [
            KnowledgeKey("title", .text, "Its name for people.", required: true),
            KnowledgeKey("family", .choice(TechnologyFamily.allCases.map(\.rawValue)), "What it is.", required: true),
            KnowledgeKey("also", .texts, "Other names people give it."),
            KnowledgeKey(
                "guarantees", .text, "What it promises by itself, and where the promise ends.", required: true),
            KnowledgeKey("burden", .text, "The work of keeping it running.", required: true),
            KnowledgeKey("tests", .text, "What stands for it in a test, by name.", required: true),
            KnowledgeKey(
                "stand_in", .choice(["embedded", "process", "imitation"]),
                "Whether that runs in the test's process, as one more process, or only imitates it.", required: true),
            KnowledgeKey("speaks", .text, "The protocol callers are written against.", required: true),
            KnowledgeKey(
                "lock_in", .choice(["standard", "shared", "proprietary"]),
                "Whether others speak the protocol too: many, a few, nobody.", required: true),
            KnowledgeKey(
                "dialect", .text,
                "A product whose driver, schema and container serve in its place, such as postgresql."),
            KnowledgeKey("providers", .texts, "Who offers it as a service; left out: it runs on any machine."),
            KnowledgeKey("cost", .text, "What a bill grows with.", required: true),
            KnowledgeKey("exit", .text, "How one leaves it.", required: true),
            KnowledgeKey("licence", .shape(licence), "Under which terms it is used.", required: true),
            KnowledgeKey("limits", .shape(limits), "What one primary, or the smallest cluster, sustains a second."),
            KnowledgeKey("figures", .list(figure), "Other figures, each with its source."),
        ])

    static let licence = KnowledgeShape(
        "licence", "The terms of a product.",
        [
            KnowledgeKey(
                "kind", .choice(["permissive", "copyleft", "source-available", "commercial", "service"]), "Their kind.",
                required: true),
            KnowledgeKey("name", .text, "Their name.", required: true),
            KnowledgeKey("change", .text, "A change of terms that a chooser should know, dated."),
            KnowledgeKey("source", .text, "Where they were read.", required: true),
            KnowledgeKey("date", .date, "When they were read.", required: true),
        ])

    static let limits = KnowledgeShape(
        "limits", "Sustained figures a second; a design that needs more does without the product.",
        [
            KnowledgeKey("commits", .shape(limit), "Single-row commits."),
            KnowledgeKey("rows", .shape(limit), "Rows written in batches."),
            KnowledgeKey("reads", .shape(limit), "Indexed reads."),
            KnowledgeKey("messages", .shape(limit), "Messages, where it carries messages."),
        ])

    static let limit = KnowledgeShape(
        "limit", "A figure with its source.",
        [
            KnowledgeKey("value", .number, "The figure.", required: true),
            KnowledgeKey("source", .text, "Who measured it, with what.", required: true),
            KnowledgeKey("date", .date, "When.", required: true),
        ])

    static let figure = KnowledgeShape(
        "figure", "A quota, a promise, a default or a measurement.",
        [
            KnowledgeKey("kind", .choice(["quota", "commitment", "default", "measured"]), "Which.", required: true),
            KnowledgeKey("title", .text, "What is counted.", required: true),
            KnowledgeKey("value", .number, "The figure.", required: true),
            KnowledgeKey("unit", .text, "Its unit.", required: true),
            KnowledgeKey("source", .text, "Where it was read.", required: true),
            KnowledgeKey("date", .date, "When.", required: true),
        ])
}
