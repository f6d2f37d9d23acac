extension PatternLibrary {
    /// What people say and show to each other.
    static let conversation: [Pattern] = [messaging, socialGraph, feed, comments, reactions, reviews, leaderboards]

    static let messaging = Pattern(
        .messaging, "Messages between people", module: "messaging",
        tables: [
            TableShape(
                "conversation", "Who talks with whom about what.", life: .withAccount,
                """
                -> item set null?
                starter -> account cascade
                other -> account cascade
                * last_message_at timestamptz = now()
                * created_at timestamptz = now()
                check two_people: starter_id <> other_id
                unique [item]_id, starter_id, other_id if item -- one conversation for two people and a [item~]
                unique starter_id, other_id unless item -- one conversation for two people
                """),
            TableShape(
                "message", "What was said, in order.", key: .number, appendOnly: true, life: .withAccount,
                """
                -> conversation cascade
                sender -> account cascade
                client_message_id uuid
                body text :personal
                * sent_at timestamptz = now()
                unique [conversation]_id, client_message_id -- a repeated send is the same message
                """),
        ],
        operations: [
            OperationShape(
                "send-[message-]", .write, verbs: ["send", "ask", "chat", "write", "reply", "message"],
                on: ["message", "conversation", "question"], "POST", "/[conversation/]/{id}/[message/]",
                "Sends a [message~].", request: .fields("client_message_id:uuid, body:string"), response: .resource,
                status: 201, repeats: .message,
                writes: ["message", "conversation"], emits: ["[message-].sent"],
                guards: "The sender's own id of the [message~] makes a repeat harmless.",
                access: [
                    AccessShape(
                        "message",
                        "insert into [message+] ([conversation]_id, sender_id, client_message_id, body) values ($1, $2, $3, $4)"
                    )
                ]),
            OperationShape(
                "list-[message/]", .read, verbs: ["read", "see", "load"], on: ["message"], "GET",
                "/[conversation/]/{id}/[message/]", "Reads a conversation, newest first.", response: .resource,
                list: true,
                repeats: .natural, reads: ["message"],
                access: [
                    AccessShape(
                        "message",
                        "select * from [message+] where [conversation]_id = $1 and (sent_at, id) < ($2, $3) order by sent_at desc, id desc limit 50",
                        index: "[conversation]_id, sent_at desc, id desc", rows: 50)
                ]),
            OperationShape(
                "stream-[message/]", .stream, verbs: ["receive", "get", "stream"], on: ["message"], "GET",
                "/me/[message/]/stream",
                "Delivers new [message~] rows as they come; after a break the client asks for what it missed.",
                response: .resource, repeats: .natural, reads: ["message"]),
            OperationShape(
                "list-own-[conversation/]", .read, on: ["conversation"], "GET", "/me/[conversation/]",
                "Lists the caller's conversations, last spoken first.", response: .resource, list: true,
                repeats: .natural, reads: ["conversation"],
                access: [
                    AccessShape(
                        "conversation",
                        "select * from [conversation+] where starter_id = $1 order by last_message_at desc limit 50",
                        index: "starter_id, last_message_at desc", rows: 50),
                    AccessShape(
                        "conversation",
                        "select * from [conversation+] where other_id = $1 order by last_message_at desc limit 50",
                        index: "other_id, last_message_at desc", rows: 50),
                ]),
        ],
        sources: [manual])

    static let socialGraph = Pattern(
        .socialGraph, "Who follows whom", module: "social",
        tables: [
            TableShape(
                "follow", "One row for a pair; the other direction is an index away.",
                key: .natural(["follower_id", "followed_id"]), life: .withAccount,
                """
                follower -> account cascade
                followed -> account cascade
                * created_at timestamptz = now()
                check not_oneself: follower_id <> followed_id
                """)
        ],
        operations: [
            OperationShape(
                "follow-[account-]", .write, verbs: ["follow", "befriend", "add", "subscribe"],
                on: ["account", "follow"], "PUT", "/me/follows/{id}", "Follows somebody.", repeats: .natural,
                writes: ["follow"],
                emits: ["[follow-].added"], guards: "The pair is the primary key; following twice changes nothing.",
                access: [
                    AccessShape(
                        "follow",
                        "insert into [follow+] (follower_id, followed_id) values ($1, $2) on conflict do nothing")
                ]),
            OperationShape(
                "unfollow-[account-]", .write, verbs: ["unfollow"], on: ["account", "follow"], "DELETE",
                "/me/follows/{id}", "Stops following somebody.", repeats: .natural, writes: ["follow"],
                access: [AccessShape("follow", "delete from [follow+] where follower_id = $1 and followed_id = $2")]),
            OperationShape(
                "list-followers", .read, on: ["follow"], "GET", "/[account/]/{id}/followers",
                "Lists who follows somebody.", response: .resource, list: true, repeats: .natural, reads: ["follow"],
                access: [
                    AccessShape(
                        "follow",
                        "select follower_id from [follow+] where followed_id = $1 order by follower_id limit 50",
                        index: "followed_id, follower_id", rows: 50)
                ]),
        ],
        sources: [manual])

    static let feed = Pattern(
        .feed, "Feed read by query over follows", module: "feed",
        tables: [
            TableShape(
                "post", "What people put up; it is seen only once its check is done.", life: .withAccount,
                """
                author -> account cascade
                caption text = ''
                tags text[] = '{}'
                * created_at timestamptz = now()
                """)
        ],
        operations: [
            OperationShape(
                "create-[post-]", .write, verbs: ["post", "upload", "share", "publish", "create"], on: ["post"], "POST",
                "/[post/]", "Puts up a [post~]; the author sees it at once.", request: .resource, response: .resource,
                status: 201, repeats: .key, writes: ["post"], emits: ["[post-].created"]),
            OperationShape(
                "read-feed", .read, verbs: ["open", "read", "see", "scroll", "view", "browse"],
                on: ["feed", "post", "timeline"], "GET", "/me/feed",
                "Shows the newest of those the caller follows, and the caller's own.", response: .resource,
                list: true, repeats: .natural, reads: ["post", "follow"],
                access: [
                    AccessShape(
                        "post",
                        "select p.* from [follow+] f cross join lateral (select * from [post+] p where p.author_id = f.followed_id and p.created_at < $2 order by p.created_at desc limit 20) p where f.follower_id = $1 order by p.created_at desc limit 20",
                        index: "author_id, created_at desc", rows: 2000)
                ]),
        ],
        invariants: [
            "A [post~] is written once however many follow: the feed is put together when it is read, so a large following costs its author nothing."
        ],
        sources: ["PostgreSQL 15 manual, 7.2.1.5 lateral subqueries"])

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
