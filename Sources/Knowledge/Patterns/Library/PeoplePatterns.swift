extension PatternLibrary {
    /// Who people are, where they belong, what they allowed and what happened to their data.
    static let people: [Pattern] = [accounts, organisations, roles, consent, erasure, audit, healthRecords]

    static let accounts = Pattern(
        .accounts, "Accounts and sign-in", module: "identity",
        tables: [
            TableShape(
                "account",
                "People who sign in; the address is kept in lower case so that one mailbox is one [account~].",
                life: .withAccount,
                """
                email text? :personal
                display_name text? :personal
                * status in active|suspended|closed = active
                * created_at timestamptz = now()
                * closed_at timestamptz?
                * erased_at timestamptz?
                unique email where erased_at is null -- one mailbox, one account
                check email_normalised: email = lower(email)
                check reachable_until_erased: erased_at is not null or email is not null
                """),
            TableShape(
                "session", "Sign-ins that are still valid; only the hash of the token is stored.",
                life: .days(30, why: "a sign-in older than the session life is worthless"),
                """
                -> account cascade
                token_hash bytea :secret
                * created_at timestamptz = now()
                expires_at timestamptz
                * revoked_at timestamptz?
                unique token_hash -- a token opens one session
                """),
        ],
        operations: [
            OperationShape(
                "sign-in", .write, verbs: ["sign in", "log in", "login"], on: ["account", "session"], "POST",
                "/sessions",
                "Exchanges the proof of the sign-in method for a session.",
                request: .fields("email:string, code:string"),
                response: .fields("session_token:string, expires_at:timestamp"), status: 201, repeats: .natural,
                errors: [
                    ErrorShape(
                        401, "sign-in-failed", "The code is wrong or has expired", "Ask for a new code and try again.")
                ],
                reads: ["account"], writes: ["session"],
                access: [
                    AccessShape("account", "select id, status from [account+] where email = $1 and erased_at is null"),
                    AccessShape(
                        "session", "insert into [session+] ([account]_id, token_hash, expires_at) values ($1, $2, $3)"),
                ], open: true),
            OperationShape(
                "read-own-account", .read, on: ["account"], "GET", "/me", "Shows the caller's own [account~].",
                response: .resource,
                repeats: .natural, reads: ["account"],
                access: [AccessShape("account", "select * from [account+] where id = $1")]),
        ],
        invariants: ["A mailbox belongs to one [account~] because of a partial unique rule on the normalised address."],
        sources: [manual])

    static let organisations = Pattern(
        .organisations, "Organisations that share the system", module: "identity",
        tables: [
            TableShape(
                "tenant", "Organisations whose data must stay apart.",
                """
                name text
                * status in active|suspended|closed = active
                * created_at timestamptz = now()
                """)
        ],
        invariants: [
            "A row of one [tenant~] is invisible to the others because row-level security compares its tenant column."
        ],
        sources: ["PostgreSQL 15 manual, 5.8 row security policies"])

    static let roles = Pattern(
        .roles, "Roles and permissions", module: "identity",
        tables: [
            TableShape(
                "membership", "Who may act in which role.",
                """
                -> account cascade
                -> tenant cascade?
                role text
                * granted_by -> account restrict?
                * granted_at timestamptz = now()
                unique [account]_id, role unless tenant -- a role is held once
                unique [tenant]_id, [account]_id, role if tenant -- a role is held once in each organisation
                """)
        ],
        sources: [manual])

    static let consent = Pattern(
        .consent, "Consent and granularity", module: "privacy",
        tables: [
            TableShape(
                "consent", "What a person allows, kept as a history so that the state at any time can be shown.",
                appendOnly: true,
                life: .legal,
                """
                -> account restrict
                purpose text
                granularity in full|daily|none = daily
                * recorded_at timestamptz = now()
                unique [account]_id, purpose, recorded_at -- one state for a person, purpose and moment
                """)
        ],
        operations: [
            OperationShape(
                "set-consent", .write, verbs: ["refuse", "set", "withdraw", "give", "opt out", "choose", "change"],
                on: ["consent"], "PUT", "/me/consents/{purpose}", "Records what the caller allows from now on.",
                request: .fields("granularity:string"), response: .resource, repeats: .natural, writes: ["consent"],
                emits: ["[consent-].changed"],
                guards:
                    "A read of finer data joins the newest [consent~] of the person, so a refusal takes effect with the next request.",
                access: [
                    AccessShape(
                        "consent", "insert into [consent+] ([account]_id, purpose, granularity) values ($1, $2, $3)"),
                    AccessShape(
                        "consent",
                        "select granularity from [consent+] where [account]_id = $1 and purpose = $2 order by recorded_at desc limit 1"
                    ),
                ])
        ],
        sources: ["GDPR, articles 7 and 25"])

    static let erasure = Pattern(
        .dataErasure, "Erasure that spares what the law keeps", module: "privacy",
        tables: [
            TableShape(
                "erasure", "Requests to be forgotten and their progress.", life: .legal,
                """
                -> account restrict
                * requested_at timestamptz = now()
                due_at timestamptz
                * completed_at timestamptz?
                unique [account]_id where completed_at is null -- one open request for a person
                """)
        ],
        operations: [
            OperationShape(
                "close-account", .write, verbs: ["close", "delete", "leave"], on: ["account"], "DELETE", "/me",
                "Closes the caller's [account~] and schedules the erasure of personal data.", status: 202,
                repeats: .natural,
                writes: ["account", "erasure"], emits: ["[account-].closed"],
                guards:
                    "Rows that the law keeps lose the person's name and stay; nothing cascades from the [account~] to them.",
                access: [
                    AccessShape(
                        "account",
                        "update [account+] set status = 'closed', closed_at = now() where id = $1 and status <> 'closed'"
                    ),
                    AccessShape("erasure", "insert into [erasure+] ([account]_id, due_at) values ($1, $2)"),
                ]),
            OperationShape(
                "erase-personal-data", .job, verbs: ["delete", "purge", "erase", "anonymise", "forget"],
                on: ["account", "personal_data", "erasure"], for: .commands,
                "Erases what is personal of every [account~] whose time is up, in batches, oldest first.",
                repeats: .natural,
                reads: ["erasure"], writes: ["account", "erasure"],
                access: [
                    AccessShape(
                        "erasure",
                        "select id, [account]_id from [erasure+] where completed_at is null and due_at <= now() order by due_at limit 500",
                        index: "due_at where completed_at is null", rows: 500, hot: false)
                ]),
        ],
        sources: ["GDPR, article 17(3)(b)"])

    static let audit = Pattern(
        .auditLog, "Audit log", module: "audit",
        tables: [
            TableShape(
                "audit",
                "Who saw or changed what, when and why; the application may insert and read, never update or delete.",
                key: .number, time: "occurred_at", appendOnly: true, life: .legal,
                """
                * occurred_at timestamptz = now()
                actor_id uuid
                actor_role text
                action text
                subject_type text
                subject_id text
                reason text?
                before jsonb? -- the shape differs by subject type and nobody filters on it
                after jsonb? -- the shape differs by subject type and nobody filters on it
                """)
        ],
        operations: [
            OperationShape(
                "record-[audit-]", .write, verbs: ["log", "record", "track"], on: ["audit", "access"], for: .commands,
                "Appends one entry in the transaction of the act that it records.", repeats: .natural,
                writes: ["audit"],
                access: [
                    AccessShape(
                        "audit",
                        "insert into [audit+] (actor_id, actor_role, action, subject_type, subject_id, reason) values ($1, $2, $3, $4, $5, $6)"
                    )
                ]),
            OperationShape(
                "list-[audit/]", .read, on: ["audit"], "GET", "/[audit/]", for: .staff,
                "Lists what happened to one subject, newest first.", response: .resource, list: true, repeats: .natural,
                reads: ["audit"],
                access: [
                    AccessShape(
                        "audit",
                        "select * from [audit+] where subject_type = $1 and subject_id = $2 and occurred_at >= $3 order by occurred_at desc limit 50",
                        index: "subject_type, subject_id, occurred_at desc", rows: 50, hot: false)
                ]),
        ],
        invariants: [
            "An entry cannot be changed because the application's role holds insert and select on the table and nothing else."
        ],
        sources: ["HIPAA, 45 CFR 164.312(b) and 164.316(b)(2)"])

    static let healthRecords = Pattern(
        .healthRecords, "Health records held elsewhere", module: "patients",
        tables: [
            TableShape(
                "patient", .whenPresent,
                "People under care; the clinical record stays with its master and is referred to by its number.",
                life: .legal,
                """
                full_name text :personal
                birth_date date? :personal
                phone text? :personal
                record_number text? :sensitive
                unique record_number where record_number is not null -- one row for a record of the master
                """)
        ],
        sources: ["HIPAA, 45 CFR 164.502(b), minimum necessary"])
}
