/// Patterns of what people say about things.
extension PatternLibrary {
    static let comments = Pattern(
        .comments, "Comments", module: "social",
        tables: [
            TableShape(
                "comment", "What people say under something.", life: .withAccount,
                """
                -> post cascade
                -> item cascade unless post
                author -> account cascade
                body text :personal
                * created_at timestamptz = now()
                * hidden_at timestamptz?
                """)
        ],
        operations: [
            OperationShape(
                "create-[comment-]", .write, verbs: ["comment", "write", "leave", "reply", "add"], on: ["comment"],
                "POST", "/[comment/]", "Says something under a [post~].", request: .resource, response: .resource,
                status: 201,
                repeats: .key, writes: ["comment"], emits: ["[comment-].created"]),
            OperationShape(
                "list-[comment/]", .read, on: ["comment"], "GET", "/[post/]/{id}/[comment/]",
                "Lists what was said, oldest first.", response: .resource, list: true, repeats: .natural,
                reads: ["comment"],
                access: [
                    AccessShape(
                        "comment",
                        "select * from [comment+] where [post|item]_id = $1 and hidden_at is null order by created_at, id limit 50",
                        index: "[post|item]_id, created_at, id", rows: 50)
                ], open: true),
        ],
        sources: [manual])

    static let reactions = Pattern(
        .reactions, "Reactions and their count", module: "social",
        tables: [
            TableShape(
                "reaction", "Who reacted; the pair is the identity, so tapping twice is one.",
                key: .natural(["[post]_id", "[account]_id"]), life: .withAccount,
                """
                -> post cascade
                -> account cascade
                * created_at timestamptz = now()
                """),
            TableShape(
                "reaction_count",
                "Counts beside the [post~], raised in batches, so that a rush never locks the row of the [post~] itself.",
                key: .natural(["[post]_id"]),
                """
                -> post cascade
                * total bigint = 0
                * counted_at timestamptz = now()
                """),
        ],
        operations: [
            OperationShape(
                "add-[reaction-]", .write, verbs: ["like", "heart", "tap", "vote", "upvote", "favourite", "react"],
                on: ["reaction", "post"], "PUT", "/[post/]/{id}/[reaction-]", "Reacts to a [post~].", repeats: .natural,
                writes: ["reaction"],
                guards: "The pair is the primary key; the count follows in batches and no hot row is locked.",
                access: [
                    AccessShape(
                        "reaction",
                        "insert into [reaction+] ([post]_id, [account]_id) values ($1, $2) on conflict do nothing")
                ]),
            OperationShape(
                "remove-[reaction-]", .write, verbs: ["unlike"], on: ["reaction"], "DELETE",
                "/[post/]/{id}/[reaction-]", "Takes a reaction back.", repeats: .natural, writes: ["reaction"],
                access: [AccessShape("reaction", "delete from [reaction+] where [post]_id = $1 and [account]_id = $2")]),
            OperationShape(
                "count-[reaction/]", .job, verbs: ["count"], on: ["reaction", "reaction_count"], for: .commands,
                "Adds what came since the last run to the counts.", repeats: .natural, reads: ["reaction"],
                writes: ["reaction_count"],
                access: [
                    AccessShape(
                        "reaction",
                        "select [post]_id, count(*) from [reaction+] where created_at >= $1 group by [post]_id",
                        index: "created_at", rows: 5000, hot: false)
                ]),
        ],
        sources: [manual])

    static let reviews = Pattern(
        .reviews, "Reviews", module: "reviews",
        tables: [
            TableShape(
                "review", "One opinion of one person about one thing.", life: .withAccount,
                """
                -> item cascade
                author -> account cascade
                rating smallint
                body text = '' :personal
                * created_at timestamptz = now()
                * hidden_at timestamptz?
                check one_to_five: rating between 1 and 5
                unique [item]_id, author_id if item -- one review a person and [item~]
                """)
        ],
        operations: [
            OperationShape(
                "create-[review-]", .write, verbs: ["review", "rate", "write", "leave"], on: ["review"], "POST",
                "/[review/]", "Rates a [item~].", request: .resource, response: .resource, status: 201,
                repeats: .natural,
                errors: [
                    ErrorShape(
                        409, "[review-]-exists", "The caller has rated it before", "Change the [review~] that is there."
                    )
                ], writes: ["review"], emits: ["[review-].created"]),
            OperationShape(
                "list-[review/]", .read, on: ["review"], "GET", "/[review/]", "Lists opinions, newest first.",
                response: .resource, list: true, repeats: .natural, reads: ["review"],
                access: [
                    AccessShape(
                        "review",
                        "select * from [review+] where [item]_id = $1 and hidden_at is null order by created_at desc limit 50",
                        index: "[item]_id, created_at desc", rows: 50)
                ], open: true),
        ],
        sources: [manual])

    static let leaderboards = Pattern(
        .leaderboards, "Leaderboards", module: "scores",
        tables: [
            TableShape(
                "score", "The best of each person in a season.", key: .natural(["season", "[account]_id"]),
                """
                season text
                -> account cascade
                points bigint = 0
                * updated_at timestamptz = now()
                check points_not_negative: points >= 0
                """)
        ],
        operations: [
            OperationShape(
                "read-leaderboard", .read, verbs: ["see", "view", "read", "show", "open"],
                on: ["score", "leaderboard"], "GET", "/leaderboards/{season}", "Shows the best of a season.",
                response: .resource, list: true, repeats: .natural,
                reads: ["score"],
                access: [
                    AccessShape(
                        "score",
                        "select [account]_id, points from [score+] where season = $1 order by points desc limit 100",
                        index: "season, points desc", rows: 100)
                ], open: true),
            OperationShape(
                "submit-[score-]", .write, verbs: ["submit", "send", "record", "score"], on: ["score"], "PUT",
                "/leaderboards/{season}/me", "Sends a result; only a better one counts.",
                request: .fields("points:integer"), response: .resource,
                repeats: .natural, writes: ["score"],
                guards: "An upsert keeps the greater of the two, so repeats and races do no harm.",
                access: [
                    AccessShape(
                        "score",
                        "insert into [score+] (season, [account]_id, points) values ($1, $2, $3) on conflict (season, [account]_id) do update set points = greatest([score+].points, excluded.points)"
                    )
                ]),
        ],
        sources: [manual])
}
