import Knowledge

/// The grammar of a user's knowledge files.
enum KnowledgeGrammar {
    static let file = KnowledgeShape(
        "knowledge", "Patterns and technologies of your own, as good as those that come with the program.",
        [
            KnowledgeKey("patterns", .named(pattern), "Capabilities by name, such as loyalty_points."),
            KnowledgeKey("technologies", .named(technology), "Products by name, such as acme_db."),
        ])

    static let pattern = KnowledgeShape(
        "pattern", "A capability: how a brief asks for it, what it brings along, and what experience says of it.",
        [
            KnowledgeKey("title", .text, "Its name for people.", required: true),
            KnowledgeKey("module", .text, "The part of the deployable that owns its tables; left out: its own name."),
            KnowledgeKey(
                "recognised_by", .texts,
                "Phrases of a brief; one is enough. `+` joins words of one sentence, `=word` means that form only.",
                required: true),
            KnowledgeKey("hints", .texts, "Weaker phrases, of which two different ones are needed."),
            KnowledgeKey("brings", .texts, "Other patterns that always come along."),
            KnowledgeKey(
                "entities", .named(entity), "What is kept; each name is a part that a thing of the brief may play."),
            KnowledgeKey(
                "operations", .named(operation), "What can be done, by name; `[entity-]` puts the brief's word."),
            KnowledgeKey("invariants", .texts, "What is true after every operation, in one sentence each."),
            KnowledgeKey("consistency", .texts, "How far readers may lag behind writers."),
            KnowledgeKey("load", .texts, "How often it is read and written, and when it is busiest."),
            KnowledgeKey("growth", .texts, "How its data grow."),
            KnowledgeKey("failures", .list(failure), "Ways in which it goes wrong, with the standard answer."),
            KnowledgeKey("decisions", .texts, "Decisions that it forces."),
            KnowledgeKey("tests", .list(test), "Work that proves it, with the test that says so."),
            KnowledgeKey("mistakes", .texts, "What people usually get wrong."),
            KnowledgeKey("measures", .texts, "Rules of safety and privacy."),
            KnowledgeKey("degraded", .texts, "What goes on, and how, when a part is down."),
            KnowledgeKey("sources", .list(source), "What it rests on, with dates.", required: true),
        ])

    static let source = KnowledgeShape(
        "source", "Where something was read, and when.",
        [
            KnowledgeKey("source", .text, "A page, a manual, a measurement.", required: true),
            KnowledgeKey("date", .date, "The month in which it was read, such as 2026-11.", required: true),
        ])

    static let failure = KnowledgeShape(
        "failure", "A way in which it goes wrong.",
        [
            KnowledgeKey("what", .text, "What happens.", required: true),
            KnowledgeKey("answer", .text, "What is done about it.", required: true),
            KnowledgeKey("watch", .text, "What shows that it begins."),
            KnowledgeKey("likelihood", .choice(levels), "How likely; left out: medium."),
            KnowledgeKey("impact", .choice(levels), "How bad; left out: medium."),
        ])

    static let test = KnowledgeShape(
        "test", "A piece of work that proves the capability.",
        [
            KnowledgeKey("title", .text, "What is proven.", required: true),
            KnowledgeKey("accepted", .text, "The test that says it is done.", required: true),
        ])

    static let levels = ["low", "medium", "high"]
}
