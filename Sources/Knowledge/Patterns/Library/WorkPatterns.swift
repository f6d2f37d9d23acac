extension PatternLibrary {
    /// Steps, cases, forms and work that waits.
    static let work: [Pattern] = [workflow, supportTickets, surveys, pulledWork, vectorSearch]

    static let workflow = Pattern(
        .workflow, "Requests that people decide", module: "workflow",
        tables: [
            TableShape(
                "request", "What is asked for and where it stands.", life: .legal,
                """
                requester -> account restrict
                title text
                * status in draft|submitted|approved|rejected|withdrawn = draft
                * version integer = 1
                * created_at timestamptz = now()
                * submitted_at timestamptz?
                * decided_at timestamptz?
                """),
            TableShape(
                "step", "Every decision with its author; append-only.", key: .number, appendOnly: true, life: .legal,
                """
                -> request restrict
                step_no smallint
                decided_by -> account restrict
                outcome in approved|rejected|returned = approved
                comment text = ''
                * decided_at timestamptz = now()
                unique [request]_id, step_no -- a step is decided once
                """),
        ],
        operations: [
            OperationShape(
                "submit-[request-]", .write,
                verbs: ["submit", "file", "create", "request", "apply", "hand in", "enter"], on: ["request"], "POST",
                "/[request/]", "Hands in a [request~].", request: .resource, response: .resource, status: 201,
                repeats: .key, writes: ["request"], emits: ["[request-].submitted"]),
            OperationShape(
                "decide-[request-]", .write, verbs: ["approve", "reject", "decide", "sign off", "return", "confirm"],
                on: ["request", "step"], "POST", "/[request/]/{id}/decisions", for: .staff,
                "Approves, rejects or returns a [request~].",
                request: .fields("outcome:string, comment:string, version:integer"), response: .resource, status: 201,
                repeats: .natural,
                errors: [
                    ErrorShape(
                        409, "[request-]-already-decided", "Somebody decided before",
                        "Read the [request~] with its decisions."),
                    ErrorShape(
                        403, "own-[request-]", "Nobody decides on their own [request~]",
                        "Another person with the permission has to decide."),
                ], writes: ["request", "step"], emits: ["[request-].decided"],
                guards:
                    "The step's number is unique and the update demands the version that was read, so two decisions cannot both count.",
                access: [
                    AccessShape(
                        "request",
                        "update [request+] set status = $2, version = version + 1, decided_at = now() where id = $1 and version = $3 and status = 'submitted'"
                    )
                ]),
            OperationShape(
                "list-open-[request/]", .read, verbs: ["list", "see", "review", "view"], on: ["request"], "GET",
                "/[request/]", for: .staff, "Lists what waits for a decision, oldest first.", response: .resource,
                list: true, repeats: .natural, reads: ["request"],
                access: [
                    AccessShape(
                        "request", "select * from [request+] where status = 'submitted' order by submitted_at limit 50",
                        index: "submitted_at where status = 'submitted'", rows: 50)
                ]),
        ],
        sources: [manual])

    static let supportTickets = Pattern(
        .supportTickets, "Cases that people work on", module: "cases",
        tables: [
            TableShape(
                "case", "What somebody reported and who takes care of it.",
                """
                reporter -> account restrict?
                assignee -> account restrict?
                title text
                description text = ''
                priority smallint = 3
                * status in open|in_progress|waiting|resolved|closed = open
                * version integer = 1
                * created_at timestamptz = now()
                * first_reply_at timestamptz?
                * resolved_at timestamptz?
                check priority_known: priority between 1 and 5
                """),
            TableShape(
                "case_note", "What was said and done about it.", key: .number, appendOnly: true,
                """
                -> case cascade
                author -> account restrict?
                body text :personal
                internal boolean = false
                * created_at timestamptz = now()
                """),
        ],
        operations: [
            OperationShape(
                "report-[case-]", .write, verbs: ["report", "open", "create", "submit", "file", "raise", "log"],
                on: ["case"], "POST", "/[case/]", "Reports a [case~].", request: .resource, response: .resource,
                status: 201, repeats: .key, writes: ["case"], emits: ["[case-].reported"]),
            OperationShape(
                "assign-[case-]", .write, verbs: ["assign", "take", "route"], on: ["case"], "PUT",
                "/[case/]/{id}/assignee", for: .staff, "Gives a [case~] to somebody.",
                request: .fields("assignee_id:uuid, version:integer"), response: .resource, repeats: .natural,
                errors: [ErrorShape(409, "[case-]-taken", "Somebody else took it", "Read it again.")], writes: ["case"],
                emits: ["[case-].assigned"], guards: "The update demands the version that was read.",
                access: [
                    AccessShape(
                        "case",
                        "update [case+] set assignee_id = $2, status = 'in_progress', version = version + 1 where id = $1 and version = $3"
                    )
                ]),
            OperationShape(
                "reply-to-[case-]", .write, verbs: ["reply", "answer", "comment", "note", "update"],
                on: ["case", "case_note"], "POST", "/[case/]/{id}/notes", "Adds to a [case~].",
                request: .fields("body:string, internal:boolean"),
                response: .fields("id:integer, created_at:timestamp"), status: 201, repeats: .key,
                writes: ["case_note"],
                emits: ["[case-].answered"],
                access: [
                    AccessShape(
                        "case_note", "select * from [case_note+] where [case]_id = $1 order by created_at, id limit 50",
                        index: "[case]_id, created_at, id", rows: 20)
                ]),
            OperationShape(
                "resolve-[case-]", .write, verbs: ["resolve", "close", "fix", "complete"], on: ["case"], "POST",
                "/[case/]/{id}/resolution", for: .staff, "Marks a [case~] as done.", response: .resource,
                repeats: .natural, writes: ["case"], emits: ["[case-].resolved"],
                access: [
                    AccessShape(
                        "case",
                        "update [case+] set status = 'resolved', resolved_at = now() where id = $1 and status <> 'closed'"
                    )
                ]),
            OperationShape(
                "list-open-[case/]", .read, verbs: ["list", "see", "view"], on: ["case"], "GET", "/[case/]",
                for: .staff, "Lists what is open, most pressing first.", response: .resource, list: true,
                repeats: .natural, reads: ["case"],
                access: [
                    AccessShape(
                        "case",
                        "select * from [case+] where status in ('open', 'in_progress', 'waiting') order by priority, created_at limit 50",
                        index: "priority, created_at where status in ('open', 'in_progress', 'waiting')", rows: 50)
                ]),
        ],
        sources: [manual])

    static let surveys = Pattern(
        .surveys, "Surveys and votes", module: "surveys",
        tables: [
            TableShape(
                "survey", "What is asked, and when.",
                """
                title text
                questions jsonb -- a form is read and shown as a whole
                * status in draft|open|closed = draft
                closes_at timestamptz?
                * created_at timestamptz = now()
                """),
            TableShape(
                "survey_response", "One answer of one person.", appendOnly: true,
                """
                -> survey cascade
                respondent -> account restrict?
                answers jsonb -- follows the form it answers
                * submitted_at timestamptz = now()
                unique [survey]_id, respondent_id where respondent_id is not null -- a person answers once
                """),
        ],
        operations: [
            OperationShape(
                "submit-[survey_response-]", .write,
                verbs: ["submit", "answer", "vote", "fill in", "respond", "cast", "fill"],
                on: ["survey_response", "survey"], "POST", "/[survey/]/{id}/responses", "Hands in an answer.",
                request: .fields("answers:object:Answers"), response: .fields("id:uuid"), status: 201,
                repeats: .natural,
                errors: [
                    ErrorShape(
                        409, "already-answered", "The caller has answered before",
                        "Nothing to do; the first answer counts."),
                    ErrorShape(410, "[survey-]-closed", "The [survey~] is over", "Nothing to do."),
                ], reads: ["survey"], writes: ["survey_response"], emits: ["[survey_response-].submitted"],
                guards: "A partial unique rule lets a person answer once.")
        ],
        sources: [manual])

    static let pulledWork = Pattern(
        .pulledWork, "Work that workers fetch", module: "work",
        tables: [
            TableShape(
                "job", "What is to be done, who has it and until when.",
                """
                kind text
                payload jsonb -- another shape for every kind of work
                * status in queued|leased|done|failed = queued
                * attempts smallint = 0
                * leased_by text?
                * leased_until timestamptz?
                * created_at timestamptz = now()
                * finished_at timestamptz?
                check lease_has_an_end: status <> 'leased' or leased_until is not null
                """)
        ],
        operations: [
            OperationShape(
                "lease-[job-]", .write, verbs: ["pull", "fetch", "take", "pick", "poll", "lease", "claim"], on: ["job"],
                "POST", "/[job/]/leases", for: .partner, "Gives the next piece of work for a limited time.",
                response: .resource, status: 200, repeats: .key, writes: ["job"],
                guards: "Skip locked gives a row to one worker; a lease that runs out goes back to the queue.",
                access: [
                    AccessShape(
                        "job",
                        "select id from [job+] where status = 'queued' order by created_at limit 1 for update skip locked",
                        index: "created_at where status = 'queued'")
                ]),
            OperationShape(
                "finish-[job-]", .write, verbs: ["finish", "complete", "report"], on: ["job"], "POST",
                "/[job/]/{id}/result", for: .partner, "Reports what came out.", request: .fields("outcome:string"),
                response: .resource, repeats: .natural, writes: ["job"], emits: ["[job-].finished"],
                access: [
                    AccessShape(
                        "job",
                        "update [job+] set status = $2, finished_at = now() where id = $1 and leased_by = $3 and status = 'leased'"
                    )
                ]),
            OperationShape(
                "requeue-expired-leases", .job, on: ["job"], for: .commands, "Puts work back whose lease has run out.",
                repeats: .natural, writes: ["job"],
                access: [
                    AccessShape(
                        "job",
                        "update [job+] set status = 'queued', attempts = attempts + 1 where status = 'leased' and leased_until < now()",
                        index: "leased_until where status = 'leased'", rows: 20, hot: false)
                ]),
        ],
        sources: [manual])

    static let vectorSearch = Pattern(
        .vectorSearch, "Search by meaning", module: "search",
        tables: [
            TableShape(
                "embedding", "Vectors of what can be found, with the model that made them.", key: .number,
                """
                -> item cascade
                -> document cascade
                model text
                vector real[] -- becomes vector(n) where pgvector is installed
                * created_at timestamptz = now()
                """)
        ], sources: ["pgvector README"])
}
