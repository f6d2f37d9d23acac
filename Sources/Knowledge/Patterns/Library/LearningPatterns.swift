extension PatternLibrary {
    /// Courses, exams and what proves that they were passed.
    static let learning: [Pattern] = [progress, quizzes, certificates]

    static let progress = Pattern(
        .learningProgress, "Courses and progress", module: "learning",
        tables: [
            TableShape(
                "course", "What can be learned.",
                """
                title text
                description text = ''
                * published boolean = false
                * created_at timestamptz = now()
                """),
            TableShape(
                "lesson", "The steps of a course, in order.",
                """
                -> course cascade
                title text
                position smallint
                video_reference text? -- the id at the video host; no video is stored here
                body text = ''
                unique [course]_id, position -- one [lesson~] at a place
                """),
            TableShape(
                "enrolment", "Who may take which course, and who paid for it.",
                """
                -> account restrict
                -> course restrict
                -> order set null?
                * status in active|completed|expired|revoked = active
                * created_at timestamptz = now()
                unique [account]_id, [course]_id -- somebody is enrolled once
                """),
            TableShape(
                "progress", "The second somebody has come to, one row for a person and [lesson~].",
                key: .natural(["[account]_id", "[lesson]_id"]), life: .withAccount,
                """
                -> account cascade
                -> lesson cascade
                second integer = 0
                * completed_at timestamptz?
                * updated_at timestamptz = now()
                check second_not_negative: second >= 0
                """),
        ],
        operations: [
            OperationShape(
                "read-[lesson-]", .read, verbs: ["read", "take", "watch", "view", "open", "learn"],
                on: ["lesson", "course"], "GET", "/[lesson/]/{id}", "Shows a [lesson~] and where the caller left it.",
                response: .resource, repeats: .natural, reads: ["lesson", "enrolment", "progress"],
                access: [
                    AccessShape("lesson", "select * from [lesson+] where id = $1"),
                    AccessShape(
                        "lesson", "select id, title, position from [lesson+] where [course]_id = $1 order by position",
                        rows: 30),
                ]),
            OperationShape(
                "save-[progress-]", .write, verbs: ["save", "store", "resume", "update"],
                on: ["progress", "video_position", "lesson"], "PUT", "/me/[lesson/]/{id}/progress",
                "Saves how far the caller has come.", request: .fields("second:integer"), repeats: .natural,
                writes: ["progress"],
                guards: "An upsert on person and [lesson~]; a repeat writes the same value.",
                access: [
                    AccessShape(
                        "progress",
                        "insert into [progress+] ([account]_id, [lesson]_id, second) values ($1, $2, $3) on conflict ([account]_id, [lesson]_id) do update set second = excluded.second, updated_at = now()"
                    )
                ]),
            OperationShape(
                "assign-[enrolment-]", .write, .whenPresent, verbs: ["assign", "manage", "enrol", "enroll", "invite"],
                on: ["enrolment", "account"], "POST", "/[enrolment/]", for: .staff,
                "Gives somebody a place in a course.", request: .resource, response: .resource, status: 201,
                repeats: .natural,
                writes: ["enrolment"], emits: ["[enrolment-].assigned"]),
        ],
        sources: [manual])

    static let quizzes = Pattern(
        .quizzes, "Quizzes with saved answers", module: "exams",
        tables: [
            TableShape(
                "quiz", "A set of questions with its rules.",
                """
                -> course restrict?
                title text
                attempts_allowed smallint
                minutes_allowed smallint?
                opens_at timestamptz?
                closes_at timestamptz?
                * created_at timestamptz = now()
                check attempts_positive: attempts_allowed > 0
                """),
            TableShape(
                "question",
                "Questions of the pool; a change makes a new version so that old answers keep their question.",
                """
                -> quiz restrict
                kind in choice|text = choice
                prompt text
                options text[] = '{}'
                solution text? :internal
                points smallint = 1
                retired boolean = false
                """),
            TableShape(
                "attempt", "One try of one person.", life: .withAccount,
                """
                -> quiz restrict
                -> account restrict
                attempt_no smallint
                * status in running|handed_in|graded = running
                * started_at timestamptz = now()
                * handed_in_at timestamptz?
                * score numeric(6,2)?
                unique [quiz]_id, [account]_id, attempt_no -- each try counts once
                unique [quiz]_id, [account]_id where status = 'running' -- one try at a time
                check attempts_count_up: attempt_no > 0
                """),
            TableShape(
                "answer", "The latest answer to a question of a try; saving is an upsert on that pair.",
                key: .natural(["[attempt]_id", "[question]_id"]), life: .withAccount,
                """
                -> attempt cascade
                -> question restrict
                content text
                client_seq integer = 0
                * points numeric(6,2)?
                * marked_by -> account restrict?
                * saved_at timestamptz = now()
                """),
        ],
        operations: [
            OperationShape(
                "start-[attempt-]", .write, verbs: ["start", "begin", "take", "open"], on: ["attempt", "quiz"], "POST",
                "/[quiz/]/{id}/[attempt/]", "Starts a try and gives its questions.",
                response: .resourceAnd("questions:list:object"), status: 201, repeats: .natural,
                errors: [ErrorShape(409, "no-[attempt-]-left", "All tries are used", "A teacher can grant another.")],
                reads: ["quiz", "question"], writes: ["attempt"],
                guards: "One running try a person and [quiz~] by a partial unique rule.",
                access: [
                    AccessShape(
                        "question",
                        "select id, kind, prompt, options from [question+] where [quiz]_id = $1 and not retired",
                        rows: 30)
                ]),
            OperationShape(
                "save-[answer-]", .write, verbs: ["save", "autosave", "answer", "store", "record"],
                on: ["answer", "attempt"], "PUT", "/[attempt/]/{id}/[answer/]/{question_id}",
                "Saves the answer to one question; the commit is durable before the reply.",
                request: .fields("content:string, client_seq:integer"), response: .fields("saved_at:timestamp"),
                repeats: .natural,
                errors: [
                    ErrorShape(
                        409, "[attempt-]-handed-in", "The [attempt~] was handed in before",
                        "Show the result; later answers do not count.")
                ], reads: ["attempt"], writes: ["answer"],
                guards:
                    "An upsert on [attempt~] and question; an older save never replaces a newer one, and nothing waits in a cache.",
                access: [
                    AccessShape(
                        "answer",
                        "insert into [answer+] ([attempt]_id, [question]_id, content, client_seq) values ($1, $2, $3, $4) on conflict ([attempt]_id, [question]_id) do update set content = excluded.content, client_seq = excluded.client_seq, saved_at = now() where [answer+].client_seq <= excluded.client_seq"
                    )
                ]),
            OperationShape(
                "hand-in-[attempt-]", .write, verbs: ["hand in", "submit", "finish", "complete"],
                on: ["attempt", "quiz", "answer"], "POST", "/[attempt/]/{id}/submission",
                "Hands a try in; choices are graded at once.", response: .resource, repeats: .natural,
                reads: ["answer", "question"], writes: ["attempt"],
                emits: ["[attempt-].handed_in"],
                guards: "One update from running to handed in; a second submission returns the result of the first.",
                access: [
                    AccessShape(
                        "attempt",
                        "update [attempt+] set status = 'handed_in', handed_in_at = now() where id = $1 and status = 'running'"
                    ),
                    AccessShape("answer", "select * from [answer+] where [attempt]_id = $1", rows: 30),
                ]),
            OperationShape(
                "mark-[answer-]", .write, .whenPresent, verbs: ["mark", "grade", "score"], on: ["answer", "attempt"],
                "PUT", "/[attempt/]/{id}/[answer/]/{question_id}/points", for: .staff,
                "Gives points for a written answer.", request: .fields("points:number"), response: .resource,
                repeats: .natural,
                writes: ["answer", "attempt"], emits: ["[attempt-].graded"],
                access: [
                    AccessShape(
                        "attempt",
                        "select id from [attempt+] where [quiz]_id = $1 and status = 'handed_in' order by handed_in_at limit 50",
                        index: "[quiz]_id, handed_in_at where status = 'handed_in'", rows: 50, hot: false)
                ]),
            OperationShape(
                "grade-[attempt/]", .job, verbs: ["grade", "compute", "evaluate"], on: ["attempt", "result"],
                for: .commands, "Grades what was handed in and has no score yet.", repeats: .natural,
                reads: ["answer", "question"], writes: ["attempt"],
                access: [
                    AccessShape(
                        "attempt",
                        "select id from [attempt+] where status = 'handed_in' and score is null order by handed_in_at limit 200 for update skip locked",
                        index: "handed_in_at where status = 'handed_in' and score is null", rows: 200)
                ]),
        ],
        invariants: [
            "An answer exists once for an [attempt~] and question: the pair is the primary key and saving is an upsert."
        ], sources: [manual])

    static let certificates = Pattern(
        .certificates, "Certificates anyone can check", module: "certificates",
        tables: [
            TableShape(
                "certificate",
                "The small public record: number, course and date; it refers to nobody once the person is gone.",
                life: .forever(why: "the number is printed where it cannot be taken back"),
                """
                number text
                -> account set null?
                title text
                issued_on date
                * status in valid|revoked = valid
                * created_at timestamptz = now()
                unique number -- a number is one [certificate~]
                """)
        ],
        operations: [
            OperationShape(
                "verify-[certificate-]", .read, verbs: ["look up", "verify", "check", "read", "see"],
                on: ["certificate"], "GET", "/[certificate/]/{number}",
                "Says whether a number is genuine; no personal data is shown.",
                response: .fields("number:string, title:string, issued_on:date, status:string"), repeats: .natural,
                reads: ["certificate"],
                access: [
                    AccessShape(
                        "certificate", "select number, title, issued_on, status from [certificate+] where number = $1")
                ], open: true),
            OperationShape(
                "issue-[certificate/]", .job, verbs: ["issue", "grant", "create", "award"], on: ["certificate"],
                for: .commands, "Issues what was earned, once for each person and course.", repeats: .natural,
                writes: ["certificate"], emits: ["[certificate-].issued"]),
        ],
        invariants: [
            "The check reads a record that outlives the person: its reference to the [account~] becomes null on erasure."
        ], sources: [manual])
}
