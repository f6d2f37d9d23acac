extension PatternLibrary {
    /// Messages between systems.
    static let webhooks: [Pattern] = [webhooksIn, webhooksOut, polling, publicAPI, redirects]

    static let webhooksIn = Pattern(
        .webhooksIn, "Webhooks in: store, answer, then think", module: "intake",
        tables: [
            TableShape(
                "inbox",
                "Raw events exactly as they came; stored in the transaction before the answer, worked on afterwards.",
                key: .number, time: nil,
                life: .days(30, why: "long enough to replay after a mistake of ours"),
                """
                source text
                source_event_id text -- the sender's event id, or the hash of the body where it sends none
                payload jsonb -- another shape for every sender; kept raw so that it can be replayed
                * received_at timestamptz = now()
                * processed_at timestamptz?
                * attempts smallint = 0
                * last_error text?
                unique source, source_event_id -- a repeated event is stored once
                """)
        ],
        operations: [
            OperationShape(
                "receive-event", .stream, .whenPresent, verbs: ["push", "send", "post", "deliver", "forward", "call"],
                on: ["inbox", "tracking_event", "webhook", "event"], "POST", "/webhooks/{source}", for: .webhook,
                "Stores the raw event durably and answers; nothing else happens before the answer.",
                request: .fields("body:object:RawEvent"), status: 200, repeats: .message,
                errors: [
                    ErrorShape(
                        400, "signature-invalid", "The signature does not match the body",
                        "Check the signing secret; the event was not stored.")
                ], writes: ["inbox"],
                guards:
                    "The answer is given after the commit of one insert; mapping and business writes happen in the worker.",
                access: [
                    AccessShape(
                        "inbox",
                        "insert into [inbox+] (source, source_event_id, payload) values ($1, $2, $3) on conflict (source, source_event_id) do nothing"
                    )
                ]),
            OperationShape(
                "process-inbound-events", .job, on: ["inbox"], for: .commands,
                "Takes stored events in order and applies each once; what fails often goes to the dead letters.",
                repeats: .message, reads: ["inbox"], writes: ["inbox"],
                access: [
                    AccessShape(
                        "inbox",
                        "select id, payload from [inbox+] where processed_at is null and attempts < 10 order by id limit 100 for update skip locked",
                        index: "id where processed_at is null", rows: 100)
                ]),
        ],
        invariants: [
            "An event is applied once: its identity is unique in [inbox+] and marked in the transaction that applies it."
        ], sources: ["Standard Webhooks specification 1.0"])

    static let webhooksOut = Pattern(
        .webhooksOut, "Webhooks out, fair to every receiver", module: "deliveries",
        tables: [
            TableShape(
                "endpoint", "Where a receiver wants to be called, and whether it answers at present.",
                """
                -> account cascade unless tenant
                url text
                event_types text[]
                * signing_secret_ref text :internal
                * status in active|paused|dead = active
                * consecutive_failures integer = 0
                * created_at timestamptz = now()
                check https_only: url like 'https://%'
                """),
            TableShape(
                "delivery", "One row for one message to one receiver, with its own timetable of attempts.",
                key: .number, life: .days(30, why: "receivers ask for lost messages for some weeks"),
                """
                -> endpoint cascade
                event_id uuid
                event_type text
                payload jsonb -- the message as it was signed
                * status in due|delivered|given_up = due
                * attempts smallint = 0
                * next_attempt_at timestamptz = now()
                * delivered_at timestamptz?
                * last_status_code smallint?
                * created_at timestamptz = now()
                unique [endpoint]_id, event_id -- an event goes to a receiver once
                """),
        ],
        operations: [
            OperationShape(
                "register-[endpoint-]", .write, verbs: ["register", "subscribe", "set up", "configure"],
                on: ["endpoint", "webhook"], "POST", "/[endpoint/]", for: .partner,
                "Registers where to be called; the signing secret is shown once.",
                request: .fields("url:string, event_types:list:string"),
                response: .resourceAnd("signing_secret:string"), status: 201, repeats: .key, writes: ["endpoint"]),
            OperationShape(
                "deliver-[delivery/]", .job, verbs: ["call", "notify", "deliver", "call back", "send"],
                on: ["delivery", "webhook", "tenant", "endpoint"], for: .commands,
                "Signs and delivers what is due, a few at a time for each receiver, with growing waits between attempts.",
                repeats: .message, reads: ["endpoint"], writes: ["delivery", "endpoint"],
                guards:
                    "Work is taken receiver by receiver with a limit each, so a dead receiver fills only its own queue.",
                access: [
                    AccessShape(
                        "delivery",
                        "select d.id from [endpoint+] e cross join lateral (select id from [delivery+] where [endpoint]_id = e.id and status = 'due' and next_attempt_at <= now() order by next_attempt_at limit 5 for update skip locked) d where e.status = 'active'",
                        index: "[endpoint]_id, next_attempt_at where status = 'due'", rows: 200, hot: false)
                ]),
            OperationShape(
                "list-[delivery/]", .read, on: ["delivery"], "GET", "/[endpoint/]/{id}/deliveries", for: .partner,
                "Shows what was delivered and what was given up.", response: .resource, list: true, repeats: .natural,
                reads: ["delivery"],
                access: [
                    AccessShape(
                        "delivery",
                        "select * from [delivery+] where [endpoint]_id = $1 order by created_at desc limit 50",
                        index: "[endpoint]_id, created_at desc", rows: 50, hot: false)
                ]),
        ],
        invariants: ["Every receiver has its own due list and its own limit, so none holds up the others."],
        sources: ["Standard Webhooks specification 1.0"])

    static let polling = Pattern(
        .polling, "Polling with limits per source", module: "intake",
        tables: [
            TableShape(
                "poll", "What is asked next of whom; one row for each thing that is still open.", key: .number,
                """
                -> parcel cascade
                -> carrier cascade
                source text unless carrier
                * due_at timestamptz = now()
                * failures smallint = 0
                * last_success_at timestamptz?
                unique [parcel]_id if parcel -- one timetable for a [parcel~]
                """)
        ],
        operations: [
            OperationShape(
                "poll-sources", .job, verbs: ["poll", "fetch", "pull", "ask", "query"],
                on: ["poll", "carrier", "parcel", "tracking_event", "event", "price"], for: .commands,
                "Asks each source for what is due, never faster than its limit.", repeats: .natural,
                reads: ["carrier"], writes: ["poll", "inbox"],
                guards:
                    "A row is taken with skip locked and its next date is set before the call; a crash only delays it.",
                access: [
                    AccessShape(
                        "poll",
                        "select id from [poll+] where due_at <= now() order by due_at limit 500 for update skip locked",
                        index: "due_at", rows: 500)
                ])
        ],
        sources: [manual])

    static let publicAPI = Pattern(
        .publicAPI, "API for other people's programs", module: "identity",
        tables: [
            TableShape(
                "api_key", "Keys of callers; only a hash is stored and each has its own limit.",
                """
                -> account cascade unless tenant
                name text
                prefix text
                key_hash bytea :secret
                scopes text[] = '{}'
                requests_per_minute integer
                * created_at timestamptz = now()
                * revoked_at timestamptz?
                unique key_hash -- a key is one caller
                check limit_positive: requests_per_minute > 0
                """)
        ],
        operations: [
            OperationShape(
                "create-[api_key-]", .write, verbs: ["create", "issue", "rotate"], on: ["api_key"], "POST", "/api-keys",
                for: .partner, "Makes a key, which is shown once.", request: .fields("name:string, scopes:list:string"),
                response: .fields("id:uuid, prefix:string, key:string"), status: 201, repeats: .key, writes: ["api_key"]
            ),
            OperationShape(
                "revoke-[api_key-]", .write, verbs: ["revoke"], on: ["api_key"], "DELETE", "/api-keys/{id}",
                for: .partner, "Ends a key at once.", repeats: .natural, writes: ["api_key"],
                access: [
                    AccessShape(
                        "api_key", "update [api_key+] set revoked_at = now() where id = $1 and revoked_at is null")
                ]),
        ],
        sources: ["IETF draft-ietf-httpapi-ratelimit-headers"])

    static let redirects = Pattern(
        .redirects, "Short links", module: "links",
        tables: [
            TableShape(
                "link", "A code and where it leads.", key: .natural(["code"]),
                """
                code text
                target_url text
                owner -> account restrict?
                * created_at timestamptz = now()
                expires_at timestamptz?
                check code_is_short: length(code) between 3 and 32
                check target_is_web: target_url ~ '^https?://'
                """),
            TableShape(
                "click_count", "Clicks of a day, added in batches; no row for a single click.",
                key: .natural(["[link]_code", "day"]),
                """
                [link]_code text
                day date
                clicks bigint = 0
                """),
        ],
        operations: [
            OperationShape(
                "follow-[link-]", .read, verbs: ["follow", "open", "click", "redirect", "visit"], on: ["link"], "GET",
                "/{code}", "Sends the visitor on.", status: 302, repeats: .natural, reads: ["link"],
                access: [
                    AccessShape(
                        "link",
                        "select target_url from [link+] where code = $1 and (expires_at is null or expires_at > now())")
                ], open: true),
            OperationShape(
                "create-[link-]", .write, verbs: ["create", "shorten", "make"], on: ["link"], "POST", "/[link/]",
                "Makes a short link.", request: .fields("target_url:string, code:string?"), response: .resource,
                status: 201, repeats: .key,
                errors: [ErrorShape(409, "code-taken", "The code is in use", "Choose another or leave it out.")],
                writes: ["link"], guards: "The code is the primary key."),
        ],
        sources: ["RFC 9110, 15.4 redirection"])
}
