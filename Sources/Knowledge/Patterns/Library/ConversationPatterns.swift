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
}
