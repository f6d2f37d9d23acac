extension PatternLibrary {
    /// Files and pictures, and keeping harm out of them.
    static let media: [Pattern] = [mediaUpload, mediaDelivery, moderation, documents]

    static let mediaUpload = Pattern(
        .mediaUpload, "Uploads straight to object storage", module: "media",
        tables: [
            TableShape(
                "media", "What was uploaded and where the object lies; the bytes are never in the database.",
                life: .withAccount,
                """
                uploader -> account restrict
                -> item cascade?
                -> post cascade?
                object_key text
                content_type text
                size_bytes bigint
                sha256 bytea?
                * state in awaiting_upload|checking|visible|rejected|hidden = awaiting_upload
                position smallint = 0
                * created_at timestamptz = now()
                unique object_key -- one row for one object
                check has_bytes: size_bytes > 0
                """)
        ],
        operations: [
            OperationShape(
                "start-upload", .write, verbs: ["upload", "attach", "add"], on: ["media"], "POST", "/uploads",
                "Gives a signed address to upload one file to, with its size and type fixed.",
                request: .fields("content_type:string, size_bytes:integer"),
                response: .fields("id:uuid, upload_url:string, expires_at:timestamp"), status: 201, repeats: .key,
                errors: [
                    ErrorShape(
                        413, "file-too-large", "The file is larger than allowed", "Make it smaller and ask again."),
                    ErrorShape(
                        415, "type-not-allowed", "Files of this type are not taken",
                        "Convert it to one of the types listed."),
                ], writes: ["media"], emits: ["upload.started"]),
            OperationShape(
                "process-uploads", .job, verbs: ["check", "scan", "resize", "process", "convert"],
                on: ["media", "upload", "post"], for: .commands,
                "Checks every new object, makes the sizes that are shown and marks it visible.",
                repeats: .natural, writes: ["media"], emits: ["[media-].visible"],
                guards: "Only this job sets the state to visible, so nobody sees an unchecked object.",
                access: [
                    AccessShape(
                        "media",
                        "select id, object_key from [media+] where state = 'checking' order by created_at limit 20 for update skip locked",
                        index: "created_at where state = 'checking'", rows: 20, hot: false),
                    AccessShape("media", "update [media+] set state = 'visible' where id = $1 and state = 'checking'"),
                ]),
        ],
        buckets: [
            BucketShape(
                "originals", holds: "Uploaded files as they came, one object for one [media~].", role: "media",
                versioned: true,
                rule:
                    "An object lives as long as its row; older versions go after the window in which a mistake is noticed."
            )
        ],
        sources: [manual])

    static let mediaDelivery = Pattern(
        .mediaDelivery, "Delivery through a CDN", module: "media",
        buckets: [
            BucketShape(
                "renditions", holds: "Sizes made for showing; any of them can be made again from the original.",
                role: "media", publicRead: true, rule: "Deleted with the original.")
        ],
        sources: [manual])

    static let moderation = Pattern(
        .moderation, "Reports, hiding and checks before showing", module: "moderation",
        tables: [
            TableShape(
                "subject", .whenPresent, "",
                """
                * visibility in pending|visible|hidden = pending
                * hidden_reason text?
                """),
            TableShape(
                "report", "Who reported what and what came of it.", life: .legal,
                """
                reporter -> account restrict?
                -> subject cascade
                reason text
                * status in open|upheld|dismissed = open
                * decided_by -> account restrict?
                * created_at timestamptz = now()
                * decided_at timestamptz?
                unique [subject]_id, reporter_id -- one report of a person about one thing
                """),
        ],
        operations: [
            OperationShape(
                "report-[subject-]", .write, verbs: ["report", "flag"],
                on: ["subject", "report", "post", "item", "account"], "POST", "/[subject/]/{id}/reports",
                "Reports a [subject~].", request: .fields("reason:string"), status: 202,
                repeats: .natural, writes: ["report"], emits: ["[subject-].reported"]),
            OperationShape(
                "hide-[subject-]", .write, verbs: ["hide", "remove", "take down", "block"],
                on: ["subject", "report", "post", "item"], "PUT", "/[subject/]/{id}/visibility", for: .staff,
                "Hides a [subject~] or shows it again.",
                request: .fields("visibility:string, reason:string"), response: .resource, repeats: .natural,
                writes: ["subject", "report"], emits: ["[subject-].hidden"],
                guards: "Every read joins visibility, so hiding takes effect with the next request.",
                access: [
                    AccessShape("subject", "update [subject+] set visibility = $2, hidden_reason = $3 where id = $1")
                ]),
            OperationShape(
                "list-open-[report/]", .read, verbs: ["look", "review", "see", "list"], on: ["report"], "GET",
                "/[report/]", for: .staff, "Lists what waits for a decision, oldest first.", response: .resource,
                list: true, repeats: .natural,
                reads: ["report"],
                access: [
                    AccessShape(
                        "report", "select * from [report+] where status = 'open' order by created_at limit 50",
                        index: "created_at where status = 'open'", rows: 50, hot: false)
                ]),
            OperationShape(
                "check-[subject-]", .job, verbs: ["check", "scan", "compare", "screen"],
                on: ["subject", "post", "media", "upload"], for: .commands,
                "Compares every new [subject~] with the hash list and shows it only when nothing matches.",
                repeats: .natural, writes: ["subject"], emits: ["[subject-].visible"],
                guards: "Visibility starts as pending and only this check makes it visible.",
                access: [
                    AccessShape(
                        "subject",
                        "select id from [subject+] where visibility = 'pending' order by created_at limit 50 for update skip locked",
                        index: "created_at where visibility = 'pending'", rows: 50, hot: false)
                ]),
        ],
        invariants: ["A [subject~] is invisible until its check is done: visibility starts as pending."],
        sources: ["EU Digital Services Act, article 16"])

    static let documents = Pattern(
        .documents, "Documents with versions", module: "documents",
        tables: [
            TableShape(
                "document", "A document and its newest version.",
                """
                owner -> account restrict
                title text
                * current_version integer = 0
                * created_at timestamptz = now()
                * archived_at timestamptz?
                """),
            TableShape(
                "document_version", "Every version; none is changed.", key: .natural(["[document]_id", "version"]),
                appendOnly: true,
                """
                -> document cascade
                version integer
                author -> account restrict
                object_key text
                size_bytes bigint
                sha256 bytea
                * created_at timestamptz = now()
                check versions_count_up: version > 0
                """),
        ],
        operations: [
            OperationShape(
                "save-[document-]", .write, verbs: ["save", "edit", "upload", "update", "write"],
                on: ["document", "document_version"], "PUT", "/[document/]/{id}",
                "Saves a new version on top of the one the caller has read.",
                request: .fields("base_version:integer, title:string"), response: .resource, repeats: .natural,
                errors: [
                    ErrorShape(
                        412, "[document-]-changed-meanwhile", "Somebody saved in between",
                        "Read the newest version, merge, and save again.")
                ], writes: ["document", "document_version"], emits: ["[document-].saved"],
                guards: "The version is part of the primary key, so two saves on one base cannot both stand."),
            OperationShape(
                "list-[document/]", .read, on: ["document"], "GET", "/[document/]", "Lists the caller's documents.",
                response: .resource, list: true, repeats: .natural, reads: ["document"],
                access: [
                    AccessShape(
                        "document",
                        "select * from [document+] where owner_id = $1 and archived_at is null order by created_at desc limit 50",
                        index: "owner_id, created_at desc", rows: 50)
                ]),
        ],
        buckets: [
            BucketShape(
                "documents", holds: "The files of [document_version~] rows.", role: "document_version", versioned: true,
                rule: "As long as the version's row.")
        ], sources: [manual])
}
