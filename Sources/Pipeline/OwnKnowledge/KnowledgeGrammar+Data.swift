import Knowledge

/// What a pattern keeps, and what can be done with it.
extension KnowledgeGrammar {
    static let entity = KnowledgeShape(
        "entity", "A thing that is kept; it becomes a table unless a thing of the brief plays its part.",
        [
            KnowledgeKey("purpose", .text, "What a row is."),
            KnowledgeKey("also", .texts, "Other names by which a brief may call it, singular snake case."),
            KnowledgeKey(
                "attributes", .notation,
                "Columns, one a line: `balance bigint = 0`, `note text?`, `state in open|done = open`, `* made_at timestamptz = now()` for what the server sets, ` :personal` for a data class.",
                required: true),
            KnowledgeKey(
                "relations", .notation, "References, one a line: `account cascade`, `author -> account restrict?`."),
            KnowledgeKey(
                "rules", .notation,
                "What the database enforces, one a line: `check never_negative: balance >= 0`, `unique a, b where c is null -- why`, `exclude name: room with =, span with &&`."
            ),
            KnowledgeKey(
                "key", .texts, "`generated`, `number`, or the columns that identify a row; left out: generated."),
            KnowledgeKey("optional", .truth, "Whether it only adds to a thing that the brief or another pattern has."),
            KnowledgeKey("append_only", .truth, "Whether rows are never changed."),
            KnowledgeKey("time", .text, "The column by which rows age and may be partitioned."),
            KnowledgeKey("keep", .text, "`as_needed`, `account`, `legal`, `forever`, or days such as `90 days`."),
            KnowledgeKey("keep_because", .text, "Why it is kept that long."),
            KnowledgeKey("per", .text, "The part of which one thing brings several rows."),
        ])

    static let operation = KnowledgeShape(
        "operation", "Something that can be done.",
        [
            KnowledgeKey("does", .choice(["read", "write", "search", "stream", "job"]), "Its kind.", required: true),
            KnowledgeKey("on", .texts, "The parts it is about, the main one first.", required: true),
            KnowledgeKey("summary", .text, "What it does, in one sentence.", required: true),
            KnowledgeKey("verbs", .texts, "Verbs of a brief that mean it when they stand with one of the parts."),
            KnowledgeKey("method", .choice(["GET", "POST", "PUT", "PATCH", "DELETE"]), "The HTTP method."),
            KnowledgeKey("path", .text, "The address, such as `/[points_account/]/{id}/redemptions`."),
            KnowledgeKey(
                "for", .choice(["public", "staff", "partner", "webhook", "commands", "ingest"]),
                "Who calls it; left out: public."),
            KnowledgeKey("request", .text, "`resource`, `nothing`, or fields as `amount:integer, note:string?`."),
            KnowledgeKey("response", .text, "`resource`, `nothing`, or fields."),
            KnowledgeKey("status", .number, "The status of success; left out: 200."),
            KnowledgeKey("list", .truth, "Whether it answers a page of a list."),
            KnowledgeKey(
                "repeats", .choice(["none", "natural", "key", "message"]),
                "What makes a repeat harmless: its nature, a key of the caller, or the message's id."),
            KnowledgeKey("errors", .list(error), "Errors with what the caller does about them."),
            KnowledgeKey("reads", .texts, "Parts it reads."),
            KnowledgeKey("writes", .texts, "Parts it writes."),
            KnowledgeKey("emits", .texts, "Events, such as `[points_account-].redeemed`."),
            KnowledgeKey("guards", .text, "How it keeps the invariants."),
            KnowledgeKey("access", .list(access), "Statements it runs, with the index that serves each."),
            KnowledgeKey("open", .truth, "Whether it needs no sign-in."),
            KnowledgeKey("optional", .truth, "Whether it is there only where the brief asks for it."),
        ])

    static let error = KnowledgeShape(
        "error", "An error of an operation.",
        [
            KnowledgeKey("status", .number, "The HTTP status.", required: true),
            KnowledgeKey("type", .text, "Its kebab-case name.", required: true),
            KnowledgeKey("title", .text, "What went wrong.", required: true),
            KnowledgeKey("remedy", .text, "What the caller does.", required: true),
        ])

    static let access = KnowledgeShape(
        "access", "A statement against the table of a part.",
        [
            KnowledgeKey("entity", .text, "The part.", required: true),
            KnowledgeKey("sql", .text, "The statement; `[points_account+]` is the table.", required: true),
            KnowledgeKey("index", .text, "Columns of the index; `where …` makes it partial."),
            KnowledgeKey("rows", .number, "Rows it touches; left out: 1."),
            KnowledgeKey("hot", .truth, "Whether people wait for it; left out: true."),
        ])
}
