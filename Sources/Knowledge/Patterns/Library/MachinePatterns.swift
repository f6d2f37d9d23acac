extension PatternLibrary {
    /// Models that answer, and data that is given to everybody.
    static let machines: [Pattern] = [modelInference, dataDumps]

    static let modelInference = Pattern(
        .modelInference, "Answers of a model", module: "inference",
        tables: [
            TableShape(
                "inference", "What a model was asked, which one answered, and at what cost.", time: "created_at",
                life: .days(90, why: "long enough to judge a change of model by what was asked before it"),
                """
                requester -> account set null?
                purpose text
                * model text
                * model_version text
                input_key text -- where the input lies; the text itself may be personal
                * output_key text?
                * status in queued|running|done|failed = queued
                * attempts smallint = 0
                * input_units bigint = 0
                * output_units bigint = 0
                * created_at timestamptz = now()
                * finished_at timestamptz?
                check done_has_output: status <> 'done' or output_key is not null
                """)
        ],
        operations: [
            OperationShape(
                "run-[inference/]", .job, verbs: ["classify", "transcribe", "summarise", "summarize", "recognise"],
                on: ["inference"], for: .commands,
                "Takes what waits for the model, oldest first, and stops at the day's limit of cost.",
                repeats: .natural, writes: ["inference"], emits: ["[inference-].finished"],
                access: [
                    AccessShape(
                        "inference",
                        "select id from [inference+] where status = 'queued' order by created_at limit 10 for update skip locked",
                        index: "created_at where status = 'queued'", rows: 10, hot: false)
                ])
        ],
        sources: ["OWASP Top 10 for LLM Applications, 2025"])

    static let dataDumps = Pattern(
        .dataDumps, "Dumps for everybody", module: "dumps",
        tables: [
            TableShape(
                "dump", "Every published dump with its moment, its size and its fingerprint.",
                """
                format_version text
                taken_at timestamptz
                * status in due|building|checked|published|failed = due
                * object_key text?
                * sha256 bytea?
                * rows_total bigint?
                * created_at timestamptz = now()
                * published_at timestamptz?
                check published_is_checked: status <> 'published' or sha256 is not null
                unique taken_at, format_version where status <> 'failed' -- a moment is dumped once
                """)
        ],
        operations: [
            OperationShape(
                "publish-[dump-]", .job, verbs: ["publish", "dump", "release"], on: ["dump"], for: .commands,
                "Takes a picture of one moment from a copy, checks counts and fingerprint, and makes its name known.",
                repeats: .natural, writes: ["dump"], emits: ["[dump-].published"],
                access: [
                    AccessShape(
                        "dump",
                        "select id from [dump+] where status = 'due' order by taken_at limit 1 for update skip locked",
                        index: "taken_at where status = 'due'", rows: 1, hot: false)
                ]),
            OperationShape(
                "list-[dump/]", .read, verbs: ["download", "list", "fetch"], on: ["dump"], "GET", "/[dump/]",
                "Lists the published dumps with their addresses, newest first.", response: .resource, list: true,
                repeats: .natural, reads: ["dump"],
                access: [
                    AccessShape(
                        "dump", "select * from [dump+] where status = 'published' order by taken_at desc limit 50",
                        index: "taken_at desc where status = 'published'", rows: 50)
                ], open: true),
        ],
        buckets: [
            BucketShape(
                "dumps", holds: "Dumps as they were published, with their fingerprints.", role: "dump",
                publicRead: true, rule: "The newest ones; older ones as long as somebody cites them.")
        ],
        sources: ["W3C Data on the Web Best Practices, 2017"])
}
