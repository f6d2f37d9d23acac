extension PatternLibrary {
    /// Devices and what they measure.
    static let devices: [Pattern] = [deviceIngestion, timeSeries]

    static let deviceIngestion = Pattern(
        .deviceIngestion, "Devices and their events", module: "devices",
        tables: [
            TableShape(
                "device", "What sends, where it is and whether it is still heard of.",
                """
                serial_number text
                owner -> account restrict?
                -> place restrict?
                * status in registered|active|silent|retired = registered
                * last_seen_at timestamptz?
                * created_at timestamptz = now()
                unique serial_number -- a number is one [device~]
                """),
            TableShape(
                "device_event", "What a [device~] reports beside its measurements; taken on a path of its own.",
                key: .number, time: "occurred_at", appendOnly: true, perRole: "device",
                """
                -> device restrict
                kind text
                source_event_id text
                severity smallint = 0
                occurred_at timestamptz
                * received_at timestamptz = now()
                * acknowledged_at timestamptz?
                unique [device]_id, source_event_id, occurred_at -- a repeated event is the same event
                """),
        ],
        operations: [
            OperationShape(
                "ingest-[device_event/]", .stream, verbs: ["forward", "send", "report", "push", "emit", "raise"],
                on: ["device_event", "alarm"], "POST", "/[device_event/]", for: .ingest,
                "Takes events in batches and answers when they are stored.",
                request: .fields("events:list:object"), status: 202, repeats: .message, writes: ["device_event"],
                emits: ["[device_event-].received"],
                guards: "Device, event id and time are unique, so a repeated batch changes nothing.",
                access: [
                    AccessShape(
                        "device_event",
                        "insert into [device_event+] ([device]_id, kind, source_event_id, severity, occurred_at) values ($1, $2, $3, $4, $5) on conflict do nothing"
                    )
                ]),
            OperationShape(
                "watch-[device_event/]", .stream, verbs: ["watch", "see", "monitor", "show", "view"],
                on: ["device_event", "alarm"], "GET", "/[device_event/]/live", for: .staff,
                "Shows new events as they come.", response: .resource, list: true, repeats: .natural,
                reads: ["device_event"],
                access: [
                    AccessShape(
                        "device_event",
                        "select * from [device_event+] where occurred_at >= now() - interval '1 hour' order by occurred_at desc limit 200",
                        index: "occurred_at desc", rows: 200)
                ]),
            OperationShape(
                "register-[device-]", .write, verbs: ["register", "add", "install", "claim", "pair"], on: ["device"],
                "PUT", "/[device/]/{serial_number}", for: .staff, "Registers a [device~].", request: .resource,
                response: .resource, repeats: .natural, writes: ["device"],
                guards: "The serial number is unique."),
        ],
        sources: [manual])

    static let timeSeries = Pattern(
        .timeSeries, "Measurements with late data and corrections", module: "readings",
        tables: [
            TableShape(
                "reading", "One value for a [device~] and interval; late values and repeats meet the same key.",
                key: .natural(["[device]_id", "interval_start"]), time: "interval_start", perRole: "device",
                """
                -> device restrict
                interval_start timestamptz
                value numeric(12,3)
                quality in measured|estimated|corrected = measured
                source_file -> file restrict?
                * revision smallint = 0
                * received_at timestamptz = now()
                """),
            TableShape(
                "correction", "The value before every change, with author and reason; append-only.", key: .number,
                time: nil, appendOnly: true, life: .legal,
                """
                -> device restrict
                interval_start timestamptz
                old_value numeric(12,3)
                old_quality text
                new_value numeric(12,3)
                author -> account restrict?
                reason text
                * corrected_at timestamptz = now()
                """),
            TableShape(
                "daily_total", "Sums of a day, kept longer than the values they come from.",
                key: .natural(["[device]_id", "day"]), time: "day",
                """
                -> device restrict
                day date
                total numeric(14,3)
                intervals smallint
                estimated_intervals smallint = 0
                * computed_at timestamptz = now()
                """),
            TableShape(
                "on_demand", .whenPresent, "A value asked for now; the answer comes later from the [device~].",
                life: .days(30, why: "nobody asks for the state of an old request"),
                """
                -> device restrict
                requested_by -> account restrict
                * status in sent|answered|timed_out = sent
                value numeric(12,3)?
                * requested_at timestamptz = now()
                * answered_at timestamptz?
                """),
        ],
        operations: [
            OperationShape(
                "ingest-[reading/]", .stream, .whenPresent,
                verbs: ["send", "report", "upload", "measure", "stream", "push"], on: ["reading"], "POST",
                "/[reading/]", for: .ingest, "Takes measurements in batches, in any order, late or twice.",
                request: .fields("readings:list:object"),
                status: 202, repeats: .message, writes: ["reading"],
                guards:
                    "Device and interval are the primary key; a late value replaces an estimate and leaves its trace in [correction+].",
                access: [
                    AccessShape(
                        "reading",
                        "insert into [reading+] ([device]_id, interval_start, value, quality) values ($1, $2, $3, 'measured') on conflict ([device]_id, interval_start) do update set value = excluded.value, quality = excluded.quality, revision = [reading+].revision + 1, received_at = now() where [reading+].quality <> 'corrected'"
                    )
                ]),
            OperationShape(
                "read-[reading/]", .read, verbs: ["see", "read", "query", "view", "show"],
                on: ["reading", "consumption", "daily_total", "usage"], "GET", "/[device/]/{id}/[reading/]",
                "Shows values of a time range, as fine as the person's consent allows.", response: .resource,
                list: true,
                repeats: .natural, reads: ["reading", "daily_total"],
                access: [
                    AccessShape(
                        "reading",
                        "select interval_start, value, quality from [reading+] where [device]_id = $1 and interval_start >= $2 and interval_start < $3 order by interval_start",
                        rows: 48),
                    AccessShape(
                        "daily_total",
                        "select day, total from [daily_total+] where [device]_id = $1 and day >= $2 and day < $3 order by day",
                        rows: 31),
                ]),
            OperationShape(
                "correct-[reading-]", .write, verbs: ["correct", "change", "fix", "adjust", "override"],
                on: ["reading", "correction"], "PUT", "/[device/]/{id}/[reading/]/{interval_start}", for: .staff,
                "Corrects a value; the old one, the author and the reason are kept.",
                request: .fields("value:number, reason:string, revision:integer"), response: .resource,
                repeats: .natural,
                errors: [
                    ErrorShape(
                        412, "[reading-]-changed-meanwhile", "The value changed since it was read",
                        "Read it again and decide anew.")
                ], writes: ["reading", "correction"], emits: ["[reading-].corrected"],
                guards:
                    "The update demands the revision that was read and writes the old value to [correction+] in the same transaction.",
                access: [
                    AccessShape(
                        "reading",
                        "update [reading+] set value = $3, quality = 'corrected', revision = revision + 1 where [device]_id = $1 and interval_start = $2 and revision = $4"
                    )
                ]),
            OperationShape(
                "validate-[reading/]", .job, verbs: ["validate", "check", "complete"], on: ["reading"], for: .commands,
                "Runs the rules over new values and marks what fails.", repeats: .natural, reads: ["reading"],
                writes: ["reading"],
                access: [
                    AccessShape(
                        "reading",
                        "select [device]_id, interval_start, value from [reading+] where interval_start >= $1 and interval_start < $2 and [device]_id = any($3)",
                        rows: 48000, hot: false)
                ]),
            OperationShape(
                "estimate-[reading/]", .job, verbs: ["estimate", "fill"], on: ["reading", "estimate"], for: .commands,
                "Fills what is missing from the history of the same [device~].", repeats: .natural, reads: ["reading"],
                writes: ["reading"],
                guards: "An estimate is inserted only where no value is: on conflict it does nothing.",
                access: [
                    AccessShape(
                        "reading",
                        "insert into [reading+] ([device]_id, interval_start, value, quality) values ($1, $2, $3, 'estimated') on conflict ([device]_id, interval_start) do nothing",
                        hot: false)
                ]),
            OperationShape(
                "sum-[daily_total/]", .job, verbs: ["sum", "aggregate", "compute"], on: ["daily_total"], for: .commands,
                "Sums a day, and sums it again when a late value or a correction arrives.", repeats: .natural,
                reads: ["reading"], writes: ["daily_total"],
                access: [
                    AccessShape(
                        "daily_total",
                        "insert into [daily_total+] ([device]_id, day, total, intervals) values ($1, $2, $3, $4) on conflict ([device]_id, day) do update set total = excluded.total, intervals = excluded.intervals, computed_at = now()",
                        hot: false)
                ]),
        ],
        invariants: [
            "A value for a [device~] and interval exists once: the pair is the primary key, and every arrival is an upsert."
        ], sources: [manual])
}
