extension PatternLibrary {
    /// Files that bring data, and files that take it away.
    static let files: [Pattern] = [fileIngestion, bulkExport]

    static let fileIngestion = Pattern(
        .fileIngestion, "Files taken in, kept raw, loaded row by row", module: "intake",
        tables: [
            TableShape(
                "file",
                "Every file that came, with its fingerprint and how far it is; the file itself lies unchanged in the bucket.",
                life: .asLongAsNeeded,
                """
                object_key text
                sha256 bytea
                source text
                * status in received|loading|loaded|failed = received
                * rows_total integer?
                * rows_accepted integer?
                * rows_rejected integer?
                * received_at timestamptz = now()
                * loaded_at timestamptz?
                unique sha256 -- a file delivered twice is loaded once
                unique object_key
                """),
            TableShape(
                "file_row", "Rows that no rule accepted, with the reason, until a person has looked.", key: .number,
                life: .days(90, why: "a rejected row is settled with the sender within weeks"),
                """
                -> file cascade
                line_no integer
                reason text
                raw text
                * created_at timestamptz = now()
                unique [file]_id, line_no -- a row is rejected once
                """),
        ],
        operations: [
            OperationShape(
                "deliver-[file-]", .stream, verbs: ["deliver", "send", "upload", "import", "drop", "hand in"],
                on: ["file", "reading"], "PUT", "/[file/]/{name}", for: .ingest,
                "Takes a file, stores it unchanged and answers; loading follows.", request: .fields("content:string"),
                response: .fields("id:integer, status:string"), status: 202, repeats: .natural,
                errors: [
                    ErrorShape(
                        422, "checksum-mismatch", "The file does not match its checksum",
                        "Send it again; nothing was loaded.")
                ],
                writes: ["file"], emits: ["[file-].received"],
                guards: "The fingerprint is unique, so the same file again is answered and not loaded."),
            OperationShape(
                "load-[file/]", .job, verbs: ["load", "parse", "process", "migrate", "import"],
                on: ["file", "reading", "history"], for: .commands,
                "Loads received files in chunks by upsert, so that it can start again anywhere and replay any file.",
                repeats: .natural, reads: ["file"], writes: ["file", "file_row"],
                access: [
                    AccessShape(
                        "file",
                        "select id, object_key from [file+] where status in ('received', 'loading') order by received_at limit 4 for update skip locked",
                        index: "received_at where status in ('received', 'loading')", rows: 4, hot: false)
                ]),
            OperationShape(
                "list-[file/]", .read, on: ["file"], "GET", "/[file/]", for: .staff,
                "Lists what came and what went wrong.", response: .resource, list: true, repeats: .natural,
                reads: ["file"],
                access: [
                    AccessShape(
                        "file", "select * from [file+] where received_at >= $1 order by received_at desc limit 50",
                        index: "received_at desc", rows: 50, hot: false)
                ]),
        ],
        buckets: [
            BucketShape(
                "raw-files", holds: "Files exactly as they were delivered, so that each can be loaded again.",
                role: "file", versioned: true, rule: "As long as what was loaded from it may have to be explained.")
        ],
        sources: [manual])

    static let bulkExport = Pattern(
        .bulkExport, "Exports handed over", module: "exports",
        tables: [
            TableShape(
                "handover", "Every export with its range, its fingerprint and whether it was taken over.", life: .legal,
                """
                receiver text
                covers_from timestamptz
                covers_to timestamptz
                * status in due|building|handed_over|failed = due
                object_key text?
                sha256 bytea?
                * rows_total bigint?
                * created_at timestamptz = now()
                * handed_over_at timestamptz?
                check range_not_empty: covers_to > covers_from
                unique receiver, covers_from, covers_to where status <> 'failed' -- a range is handed over once
                """)
        ],
        operations: [
            OperationShape(
                "hand-over-[handover-]", .job, verbs: ["hand over", "export", "pass", "send", "transfer"],
                on: ["handover", "daily_total", "daily_data", "reading", "invoice", "order"], for: .commands,
                "Builds the export of a range that is complete and hands it over.", repeats: .natural,
                writes: ["handover"], emits: ["[handover-].handed_over"],
                access: [
                    AccessShape(
                        "handover",
                        "select id from [handover+] where status = 'due' order by covers_to limit 10 for update skip locked",
                        index: "covers_to where status = 'due'", rows: 10, hot: false)
                ])
        ],
        buckets: [
            BucketShape(
                "exports", holds: "Exports as they were handed over.", role: "handover",
                rule: "As long as the receiver may ask for a copy.")
        ], sources: [manual])
}
