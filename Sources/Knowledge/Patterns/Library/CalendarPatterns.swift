/// Patterns of hours kept and messages sent in time.
extension PatternLibrary {
    static let scheduling = Pattern(
        .scheduling, "Working hours and blocks", module: "booking",
        tables: [
            TableShape(
                "schedule", "When somebody is there, and when not.",
                """
                -> provider cascade
                person -> account restrict unless provider
                -> place restrict?
                kind in working|blocked = working
                starts_at timestamptz
                ends_at timestamptz
                note text?
                * created_at timestamptz = now()
                check ends_after_start: ends_at > starts_at
                exclude no_overlap: [provider]_id with =, kind with =, tstzrange(starts_at, ends_at) with && if provider
                exclude no_overlap: person_id with =, kind with =, tstzrange(starts_at, ends_at) with && unless provider
                """)
        ],
        operations: [
            OperationShape(
                "publish-[schedule-]", .write, verbs: ["publish", "plan", "set", "enter", "assign"],
                on: ["schedule", "working_hour"], "POST", "/[schedule/]", for: .staff,
                "Publishes when somebody is there; the bookable times follow from it.", request: .resource,
                response: .resource, status: 201, repeats: .key,
                errors: [
                    ErrorShape(
                        409, "[schedule-]-overlaps", "It overlaps another entry",
                        "Change or remove the other entry first.")
                ], writes: ["schedule", "slot"],
                emits: ["[schedule-].published"]),
            OperationShape(
                "block-time", .write, .whenPresent, verbs: ["block", "close"],
                on: ["schedule", "time", "block", "slot"], "POST", "/[schedule/]/blocks", for: .staff,
                "Blocks a time; what is booked in it is listed for a person to move.", request: .resource,
                response: .resource, status: 201, repeats: .key,
                writes: ["schedule", "slot"], emits: ["[schedule-].blocked"]),
        ],
        sources: [manual])

    static let notifications = Pattern(
        .notifications, "Notifications", module: "notifications",
        tables: [
            TableShape(
                "notification", "What is told to whom, by which way, and whether it arrived.", time: "due_at",
                life: .days(90, why: "after that nobody asks whether a message arrived"),
                """
                recipient -> account cascade
                -> booking cascade?
                channel in email|sms|push = email
                template text -- words and names only; nothing a stranger may not read over a shoulder
                due_at timestamptz
                * status in due|sent|failed|suppressed = due
                * attempts smallint = 0
                * sent_at timestamptz?
                * provider_reference text? :internal
                * created_at timestamptz = now()
                unique [booking]_id, template, channel, due_at if booking -- a reminder goes out once
                """)
        ],
        operations: [
            OperationShape(
                "send-[notification/]", .job, verbs: ["send", "remind", "notify", "alert", "tell", "warn"],
                on: ["notification"], for: .commands,
                "Sends what is due; its own id is the provider's idempotency key.", repeats: .natural,
                writes: ["notification"],
                guards: "A worker takes rows with skip locked, so two workers never send the same one.",
                access: [
                    AccessShape(
                        "notification",
                        "select id from [notification+] where status = 'due' and due_at <= now() order by due_at limit 100 for update skip locked",
                        index: "due_at where status = 'due'", rows: 100, hot: false)
                ])
        ],
        sources: [manual])
}
